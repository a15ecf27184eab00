import { type ClassedCodes, DATED, EDUCATION, SELF_SUPPORTING } from './classed-codes.ts'
import type { CodeLine } from './code-table.ts'
import type { CountedAs } from './goal-one.ts'
import type { Judgeable, Life, Rules } from './judge.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { PRACTICE, SCHOOL } from './read-igu.ts'
import { codeIn, codeOfRun, endOfRun, type Runs, runIn, startOfRun } from './runs.ts'

/** How many of a quarter's weeks count as what. */
export interface WeekSums {
  readonly selfSupporting: number
  readonly education: number
}

export const weekSums = (person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): WeekSums =>
  person.igu.length > 0 ? sumsOfWeeks(person, life, terms, rules) : sumsOfRuns(person.runs, life, terms, rules)

type Sums = { -readonly [What in keyof WeekSums]: WeekSums[What] }

/** Without IGU a run of equal weeks is counted in one piece. */
function sumsOfRuns(runs: Runs, life: Life, terms: QuarterTerms, rules: Rules): WeekSums {
  const sums: Sums = { selfSupporting: 0, education: 0 }
  const first = rules.newcomerWeeksCount ? terms.first : Math.max(terms.first, life.firstReceipt)
  for (let at = runIn(runs, terms.first); at < runs.length; at++) {
    const run = runs[at] as number
    if (startOfRun(run) > terms.last) break
    const end = Math.min(endOfRun(runs, at, rules.weeks), terms.last + 1)
    addRun(sums, codeOfRun(run), Math.max(startOfRun(run), first), end, rules)
  }
  return sums
}

function addRun(sums: Sums, code: number, from: number, end: number, { codes }: Rules): void {
  if (from >= end) return
  const counts = codes.counts[code]
  if ((codes.marks[code] as number) & DATED) addWeekByWeek(sums, code, from, end, codes)
  else if (counts === SELF_SUPPORTING) sums.selfSupporting += end - from
  else if (counts === EDUCATION) sums.education += end - from
}

/** A code that is valid for a time only can count as one thing in one week and as another in the next. */
function addWeekByWeek(sums: Sums, code: number, from: number, end: number, codes: ClassedCodes): void {
  for (let week = from; week < end; week++) {
    const line = codes.lineAt(code, week)
    if (line?.class === 'benefit-free') sums.selfSupporting++
    else if (line?.class === 'education') sums.education++
  }
}

function sumsOfWeeks({ runs, igu }: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): WeekSums {
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
