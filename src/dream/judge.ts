import { AWAY, type ClassedCodes, DATED, DEAD, markIn, RECEIPT, UNKNOWN } from './classed-codes.ts'
import type { DecidingRule, Exclusion, Outcome } from './goal-one.ts'
import type { QuarterTerms } from './quarter-terms.ts'
import { codeIn, codeOfRun, endOfRun, type Runs, startOfRun } from './runs.ts'
import type { WeekSums } from './week-sums.ts'

// Goal 1 for one person. Counting asks it of everybody and "why" of one, so a person is counted as she is explained.

/** What a snapshot knows of a person. */
export interface Judgeable {
  readonly woman: boolean
  /** Days since 1970. */
  readonly born: number
  readonly nonWesternImmigrant: boolean
  readonly member: boolean
  /** One for each of the snapshot's years, 0 for none. */
  readonly municipalities: ArrayLike<number>
  readonly runs: Runs
  /** Weeks times 4, plus practice or school. */
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

/** What her whole history says, whatever the quarter. A week that never comes is infinite. */
export interface Life {
  readonly firstReceipt: number
  readonly dead: number
  /** All marks of all her codes. */
  readonly marks: number
}

export function lifeOf({ runs }: Judgeable, { codes, weeks }: Rules): Life {
  let firstReceipt = Number.POSITIVE_INFINITY
  let dead = Number.POSITIVE_INFINITY
  let marks = 0
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number
    const mark = codes.marks[codeOfRun(run)] as number
    if (mark === 0) continue
    marks |= mark
    if (mark & RECEIPT) firstReceipt = Math.min(firstReceipt, firstWeekOf(runs, at, RECEIPT, codes, weeks))
    if (mark & DEAD) dead = Math.min(dead, firstWeekOf(runs, at, DEAD, codes, weeks))
  }
  return { firstReceipt, dead, marks }
}

/** The first week of a run in which its code carries a mark: its start, unless the code is valid for a time only. */
function firstWeekOf(runs: Runs, at: number, mark: number, codes: ClassedCodes, weeks: number): number {
  const code = codeOfRun(runs[at] as number)
  const start = startOfRun(runs[at] as number)
  if (!((codes.marks[code] as number) & DATED)) return start
  for (let week = start; week < endOfRun(runs, at, weeks); week++)
    if (markIn(codes.lineAt(code, week)) & mark) return week
  return Number.POSITIVE_INFINITY
}

/** Why somebody is not in the population. */
export type Reason = Exclusion | 'notInProgramme'

/** The reasons that stand before integration benefit; null: somebody whose codes matter to the goal. */
export function barredBy(person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): Reason | null {
  if (life.dead <= terms.last) return 'dead'
  if (life.marks & AWAY && isAway(person.runs, terms.last, rules.codes)) return 'notResident'
  const home = person.municipalities[terms.home] as number
  if (home === 0 || rules.municipalities?.has(home) === false) return 'noMunicipality'
  if (!person.nonWesternImmigrant) return 'origin'
  return person.born <= terms.bornAfter || person.born > terms.bornBy ? 'age' : null
}

const isAway = (runs: Runs, week: number, codes: ClassedCodes) =>
  (markIn(codes.lineAt(codeIn(runs, week), week)) & AWAY) !== 0

/** Every reason, in its order; null: in the population. */
export function outBy(person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): Reason | null {
  const barred = barredBy(person, life, terms, rules)
  if (barred !== null) return barred
  if (life.firstReceipt > terms.last) return 'noIntegrationBenefit'
  const isBeyond = rules.accumulated
    ? weeksReceived(person.runs, terms.last, rules) > terms.mostWeeks
    : life.firstReceipt < terms.earliestReceipt
  if (isBeyond) return 'beyond36Months'
  return person.member ? null : 'notInProgramme'
}

/** Weeks with a first-receipt code, up to and with one week. */
export function weeksReceived(runs: Runs, last: number, { codes, weeks }: Rules): number {
  let received = 0
  for (let at = 0; at < runs.length && startOfRun(runs[at] as number) <= last; at++) {
    const code = codeOfRun(runs[at] as number)
    if (!((codes.marks[code] as number) & RECEIPT)) continue
    const end = Math.min(endOfRun(runs, at, weeks), last + 1)
    for (let week = startOfRun(runs[at] as number); week < end; week++)
      if (markIn(codes.lineAt(code, week)) & RECEIPT) received++
  }
  return received
}

/** The rule that decides for somebody in the population: the state with more weeks, and at a tie self-supporting. */
export function decide({ selfSupporting, education }: WeekSums, threshold: number): DecidingRule {
  const [supports, studies] = [selfSupporting >= threshold, education >= threshold]
  if (!supports) return studies ? 'educationWeeks' : 'tooFewWeeks'
  if (!studies) return 'selfSupportingWeeks'
  if (selfSupporting === education) return 'bothEqualSelfSupporting'
  return selfSupporting > education ? 'bothMoreSelfSupporting' : 'bothMoreEducation'
}

const outcomes: Partial<Record<DecidingRule, Outcome>> = {
  tooFewWeeks: 'neither',
  educationWeeks: 'education',
  bothMoreEducation: 'education',
  selfSupportingWeeks: 'selfSupporting',
  bothMoreSelfSupporting: 'selfSupporting',
  bothEqualSelfSupporting: 'selfSupporting',
}

/** What the deciding rule makes of her; null where the rule left her out. */
export const outcomeOf = (rule: DecidingRule): Outcome | null => outcomes[rule] ?? null

interface UnknownWeek {
  readonly code: number
  readonly week: number
}

/**
 * The unknown codes that a quarter can hang on: those in it, and those before a first receipt that they might be themselves.
 * Under the accumulated clock every one up to the quarter's end might be a week of receipt.
 */
export function unknownWeeks({ runs }: Judgeable, life: Life, terms: QuarterTerms, rules: Rules): UnknownWeek[] {
  if (!(life.marks & UNKNOWN)) return []
  const found: UnknownWeek[] = []
  const before = rules.accumulated ? terms.last + 1 : life.firstReceipt
  for (let at = 0; at < runs.length; at++) {
    const code = codeOfRun(runs[at] as number)
    if (!((rules.codes.marks[code] as number) & UNKNOWN)) continue
    const end = Math.min(endOfRun(runs, at, rules.weeks), terms.last + 1)
    for (let week = startOfRun(runs[at] as number); week < end; week++)
      if ((week >= terms.first || week < before) && rules.codes.lineAt(code, week) === null) found.push({ code, week })
  }
  return found
}
