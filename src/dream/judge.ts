import type { ClassedCodes } from './classed-codes.ts'
import type { CodeLine } from './code-table.ts'
import type { DecidingRule, Exclusion } from './goal-one.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { PRACTICE, SCHOOL } from './read-igu.ts'
import { ABSENT, codeOfRun, type Runs, startOfRun } from './runs.ts'

// Goal 1 for one person. Counting asks it of everybody and "why" of one, so a person is counted as she is explained.

/** What a snapshot knows of a person. */
export interface Judgeable {
  readonly woman: boolean
  readonly born: number
  readonly nonWesternImmigrant: boolean
  readonly member: boolean
  readonly municipalities: ArrayLike<number>
  readonly runs: Runs
  readonly igu: ArrayLike<number>
}

/** The rules that hold for every quarter. */
export interface Rules {
  readonly codes: ClassedCodes
  readonly accumulated: boolean
  readonly newcomerWeeksCount: boolean
  readonly municipalities: ReadonlySet<number> | null
  /** The number of weeks in the register, with those it lacks. */
  readonly weeks: number
}

/** What her whole history says, whatever the quarter. Weeks that never come are infinite. */
export interface Life {
  readonly firstReceipt: number
  readonly dead: number
}

export function lifeOf({ runs }: Judgeable, rules: Rules): Life {
  return {
    firstReceipt: firstWeek(runs, rules, (line) => line?.firstReceipt === true),
    dead: firstWeek(runs, rules, (line) => line?.class === 'dead'),
  }
}

function firstWeek(runs: Runs, { codes, weeks }: Rules, wanted: (line: CodeLine | null) => boolean): number {
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number
    const always = codes.always(codeOfRun(run))
    if (always === undefined) {
      for (let week = startOfRun(run); week < endOfRun(runs, at, weeks); week++)
        if (wanted(codes.lineAt(codeOfRun(run), week))) return week
    } else if (wanted(always)) return startOfRun(run)
  }
  return Number.POSITIVE_INFINITY
}

const endOfRun = (runs: Runs, at: number, weeks: number) =>
  at + 1 < runs.length ? startOfRun(runs[at + 1] as number) : weeks

/** The code of one week. */
export function codeIn(runs: Runs, week: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOfRun(runs[middle] as number) <= week) low = middle
    else high = middle - 1
  }
  return runs.length === 0 ? ABSENT : codeOfRun(runs[low] as number)
}

/** The reasons that stand before integration benefit; null: somebody whose codes matter to the goal. */
export function barredBy(person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): Exclusion | null {
  if (life.dead <= terms.last) return 'dead'
  if (rules.codes.lineAt(codeIn(person.runs, terms.last), terms.last)?.class === 'not-resident') return 'notResident'
  const home = person.municipalities[terms.home] as number
  if (home === 0 || rules.municipalities?.has(home) === false) return 'noMunicipality'
  if (!person.nonWesternImmigrant) return 'origin'
  return person.born <= terms.bornAfter || person.born > terms.bornBy ? 'age' : null
}

/** The reasons from integration benefit on; null: in the population. */
export function outOfTime(
  person: Judgeable,
  life: Life,
  terms: QuarterTerms,
  rules: Rules,
): Exclusion | 'notInProgramme' | null {
  if (life.firstReceipt > terms.last) return 'noIntegrationBenefit'
  const beyond = rules.accumulated
    ? weeksReceived(person.runs, terms.last, rules) > terms.mostWeeks
    : life.firstReceipt < terms.earliestReceipt
  if (beyond) return 'beyond36Months'
  return person.member ? null : 'notInProgramme'
}

/** Weeks with a first-receipt code, up to and with one week. */
export function weeksReceived(runs: Runs, last: number, { codes, weeks }: Rules): number {
  let received = 0
  for (let at = 0; at < runs.length && startOfRun(runs[at] as number) <= last; at++) {
    const run = runs[at] as number
    const end = Math.min(endOfRun(runs, at, weeks), last + 1)
    const always = codes.always(codeOfRun(run))
    if (always !== undefined) received += always?.firstReceipt ? end - startOfRun(run) : 0
    else
      for (let week = startOfRun(run); week < end; week++)
        if (codes.lineAt(codeOfRun(run), week)?.firstReceipt) received++
  }
  return received
}

/** What a week counts as. */
export type Counted = 'self-supporting' | 'education' | 'nothing'

export function countedIn(code: CodeLine | null, igu: number, beforeFirstReceipt: boolean, rules: Rules): Counted {
  if (igu === SCHOOL) return 'nothing'
  if (igu === PRACTICE) return 'self-supporting'
  if (beforeFirstReceipt && !rules.newcomerWeeksCount) return 'nothing'
  if (code?.class === 'benefit-free') return 'self-supporting'
  return code?.class === 'education' ? 'education' : 'nothing'
}

/** What IGU was in a week: 0 none, else practice or school. */
export function iguIn(igu: ArrayLike<number>, week: number): number {
  for (let at = 0; at < igu.length; at++)
    if (Math.floor((igu[at] as number) / 4) === week) return (igu[at] as number) % 4
  return 0
}

export interface WeekSums {
  readonly selfSupporting: number
  readonly education: number
}

export function weekSums(person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): WeekSums {
  let [selfSupporting, education] = [0, 0]
  for (let week = terms.first; week <= terms.last; week++) {
    const line = rules.codes.lineAt(codeIn(person.runs, week), week)
    const counted = countedIn(line, iguIn(person.igu, week), week < life.firstReceipt, rules)
    if (counted === 'self-supporting') selfSupporting++
    else if (counted === 'education') education++
  }
  return { selfSupporting, education }
}

/** The rule that decides for somebody in the population: the state with more weeks, and at a tie self-supporting. */
export function decide({ selfSupporting, education }: WeekSums, threshold: number): DecidingRule {
  const [supports, studies] = [selfSupporting >= threshold, education >= threshold]
  if (!supports) return studies ? 'educationWeeks' : 'tooFewWeeks'
  if (!studies) return 'selfSupportingWeeks'
  if (selfSupporting === education) return 'bothEqualSelfSupporting'
  return selfSupporting > education ? 'bothMoreSelfSupporting' : 'bothMoreEducation'
}

export type Outcome = 'selfSupporting' | 'education' | 'neither'

export const outcomeOf = (rule: DecidingRule): Outcome =>
  rule === 'educationWeeks' || rule === 'bothMoreEducation'
    ? 'education'
    : rule === 'tooFewWeeks'
      ? 'neither'
      : 'selfSupporting'

export interface UnknownWeek {
  readonly code: number
  readonly week: number
}

/**
 * The unknown codes that a quarter can hang on: those in it, and those before a first receipt they might have been themselves.
 * Under the accumulated clock every one up to the quarter's end might be a week of receipt.
 */
export function touchingUnknown({ runs }: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): UnknownWeek[] {
  const found: UnknownWeek[] = []
  const before = rules.accumulated ? terms.last + 1 : Math.min(life.firstReceipt, terms.last + 1)
  const matters = (week: number) => week <= terms.last && (week >= terms.first || week < before)
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number
    const code = codeOfRun(run)
    if (code === ABSENT || rules.codes.always(code)) continue
    for (let week = startOfRun(run); week < endOfRun(runs, at, rules.weeks); week++)
      if (matters(week) && rules.codes.lineAt(code, week) === null) found.push({ code, week })
  }
  return found
}

/** Weeks of the quarter in which the IGU file and the register say different things; the IGU file is believed. */
export function iguDisagreements({ runs, igu }: Judgeable, terms: QuarterTerms, { codes }: Rules): number {
  let weeks = 0
  for (let week = terms.first; week <= terms.last; week++) {
    const what = iguIn(igu, week)
    const known = codes.lineAt(codeIn(runs, week), week)?.class
    if (what !== 0 && known !== (what === SCHOOL ? 'benefit' : 'benefit-free')) weeks++
  }
  return weeks
}
