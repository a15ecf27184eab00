import type { CodeLine } from './code-table.ts'
import type { CountedAs } from './goal-one.ts'
import type { Judgeable, Life, Rules } from './judge.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { PRACTICE, SCHOOL } from './read-igu.ts'
import { codeIn, codeOfRun, runIn, startOfRun } from './runs.ts'

/** How many of a quarter's weeks count as what. */
export interface WeekSums {
  readonly selfSupporting: number
  readonly education: number
}

export function weekSums({ runs, igu }: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): WeekSums {
  let [selfSupporting, education] = [0, 0]
  let at = runIn(runs, terms.first)
  for (let week = terms.first; week <= terms.last; week++) {
    while (at + 1 < runs.length && startOfRun(runs[at + 1] as number) <= week) at++
    const line = rules.codes.lineAt(codeOfRun(runs[at] as number), week)
    const counted = countedAs(line, iguIn(igu, week), week < life.firstReceipt, rules)
    if (counted === 'self-supporting') selfSupporting++
    else if (counted === 'education') education++
  }
  return { selfSupporting, education }
}

/** What one week counts as. IGU is believed over the register, also before first receipt: work is no absence. */
export function countedAs(line: CodeLine | null, igu: number, isNewcomer: boolean, rules: Rules): CountedAs {
  if (igu === SCHOOL) return 'nothing'
  if (igu === PRACTICE) return 'self-supporting'
  if (isNewcomer && !rules.newcomerWeeksCount) return 'nothing'
  if (line?.class === 'benefit-free') return 'self-supporting'
  return line?.class === 'education' ? 'education' : 'nothing'
}

/** What IGU was in a week: 0 none, else practice or school. */
export function iguIn(igu: ArrayLike<number>, week: number): number {
  for (let at = 0; at < igu.length; at++) if ((igu[at] as number) >> 2 === week) return (igu[at] as number) & 3
  return 0
}

/** Whether the IGU file and the register say different things in some week of the quarter. */
export function iguDisagrees({ runs, igu }: Judgeable, terms: QuarterTerms, { codes }: Rules): boolean {
  for (let week = terms.first; igu.length > 0 && week <= terms.last; week++) {
    const what = iguIn(igu, week)
    const known = codes.lineAt(codeIn(runs, week), week)?.class
    if (what !== 0 && known !== (what === SCHOOL ? 'benefit' : 'benefit-free')) return true
  }
  return false
}
