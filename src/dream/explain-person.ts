import { lastSunday, type Quarter, type Week, weeksOfQuarter } from '../platform/period.ts'
import { addDays, day, wholeYearsBetween } from '../platform/plain-date.ts'
import { FoundCodes } from './found-codes.ts'
import type { Answer, GoalOneParameters, PersonWeek, PersonWhy, UnknownCode, WhyRefusal } from './goal-one.ts'
import {
  barredBy,
  codeIn,
  countedIn,
  decide,
  iguIn,
  type Judgeable,
  type Life,
  lifeOf,
  outcomeOf,
  outOfTime,
  type Rules,
  touchingUnknown,
  weekSums,
  weeksReceived,
} from './judge.ts'
import { findPerson } from './people-rows.ts'
import { type QuarterTerms, quarterTerms } from './quarter-terms.ts'
import { SCHOOL } from './read-igu.ts'
import { calendarOf, lacking, rulesFor } from './register-terms.ts'
import { codeText } from './runs.ts'
import type { Snapshot } from './snapshot.ts'

/** Why one person is counted as she is in a quarter: her weeks, and the rule that decided. */
export async function explainPerson(
  snapshot: Snapshot,
  person: string,
  quarter: Quarter,
  parameters: GoalOneParameters,
): Promise<Answer<PersonWhy, WhyRefusal>> {
  const { manifest } = snapshot
  const refusal = lacking(manifest, [quarter])
  if (refusal) return { ok: false, refusal }
  const found = await findPerson(snapshot, person)
  if (!found) return { ok: false, refusal: { why: 'no-such-person' } }

  const rules = rulesFor(manifest, parameters)
  const terms = quarterTerms(quarter, manifest.weeks[0] as Week, manifest.municipalityYears, parameters)
  const life = lifeOf(found, rules)
  const codes = unknownCodes(found, life, terms, rules, calendarOf(manifest))
  if (codes.length > 0) return { ok: false, refusal: { why: 'unknown-codes', codes } }
  return {
    ok: true,
    value: { person, quarter, snapshot: snapshot.id, ...whyOf(found, life, terms, rules, calendarOf(manifest)) },
  }
}

function unknownCodes(
  person: Judgeable,
  life: Life,
  terms: QuarterTerms,
  rules: Rules,
  calendar: readonly Week[],
): UnknownCode[] {
  if (barredBy(person, life, terms, rules)) return []
  const found = new FoundCodes(calendar)
  found.nextPerson()
  for (const { code, week } of touchingUnknown(person, life, terms, rules)) found.use(code, week, week)
  return found.list()
}

function whyOf(
  person: Judgeable,
  life: Life,
  terms: QuarterTerms,
  rules: Rules,
  calendar: readonly Week[],
): Omit<PersonWhy, 'person' | 'quarter' | 'snapshot'> {
  const excluded = barredBy(person, life, terms, rules) ?? outOfTime(person, life, terms, rules)
  const sums = weekSums(person, life, terms, rules)
  const decidedBy = excluded ?? decide(sums, terms.thresholdWeeks)
  const home = person.municipalities[terms.home] as number
  return {
    sex: person.woman ? 'woman' : 'man',
    municipality: home === 0 ? null : String(home),
    age: wholeYearsBetween(addDays(day('1970-01-01'), person.born), lastSunday(terms.quarter)),
    nonWesternImmigrant: person.nonWesternImmigrant,
    firstReceipt: calendar[life.firstReceipt] ?? null,
    weeksReceived: weeksReceived(person.runs, terms.last, rules),
    weeks: weeksOfQuarter(terms.quarter).map((week, at) => weekOf(person, life, week, terms.first + at, rules)),
    selfSupportingWeeks: sums.selfSupporting,
    educationWeeks: sums.education,
    thresholdWeeks: terms.thresholdWeeks,
    excluded,
    outcome: excluded ? null : outcomeOf(decidedBy),
    decidedBy,
  }
}

function weekOf(person: Judgeable, life: Life, week: Week, at: number, rules: Rules): PersonWeek {
  const code = codeIn(person.runs, at)
  const line = rules.codes.lineAt(code, at)
  const igu = iguIn(person.igu, at)
  const beforeFirstReceipt = at < life.firstReceipt
  return {
    week,
    code: codeText(code),
    igu: igu === 0 ? null : igu === SCHOOL ? 'school' : 'practice',
    class: line?.class ?? null,
    meaning: line?.meaning ?? null,
    countedAs: countedIn(line, igu, beforeFirstReceipt, rules),
    beforeFirstReceipt,
  }
}
