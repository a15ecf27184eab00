import { lastSunday, type Quarter, type Week, weeksOfQuarter } from '../platform/period.ts'
import { addDays, day, wholeYearsBetween } from '../platform/plain-date.ts'
import { addUnknown } from './count-goal-one.ts'
import { FoundCodes } from './found-codes.ts'
import type { Answer, GoalOneParameters, PersonWeek, PersonWhy, WhyRefusal } from './goal-one.ts'
import { decide, type Judgeable, type Life, lifeOf, outBy, outcomeOf, type Rules, weeksReceived } from './judge.ts'
import { findPerson } from './people-rows.ts'
import { type QuarterTerms, quarterTerms } from './quarter-terms.ts'
import { SCHOOL } from './read-igu.ts'
import { calendarOf, lacking, rulesFor } from './register-terms.ts'
import { codeIn, codeText } from './runs.ts'
import type { Snapshot } from './snapshot.ts'
import { countedAs, iguIn, weekSums } from './week-sums.ts'

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

  const calendar = calendarOf(manifest)
  const rules = rulesFor(manifest, parameters)
  const terms = quarterTerms(quarter, manifest.weeks[0] as Week, manifest.municipalityYears, parameters)
  const life = lifeOf(found, rules)
  const unknown = new FoundCodes(calendar)
  addUnknown(unknown, found, life, [{ terms }], rules)
  const codes = unknown.list()
  if (codes.length > 0) return { ok: false, refusal: { why: 'unknown-codes', codes } }
  return {
    ok: true,
    value: {
      person,
      quarter,
      snapshot: snapshot.id,
      ...factsOf(found, life, terms, calendar, rules),
      ...verdictOn(found, life, terms, rules),
    },
  }
}

function factsOf(person: Judgeable, life: Life, terms: QuarterTerms, calendar: readonly Week[], rules: Rules) {
  const home = person.municipalities[terms.home] as number
  return {
    sex: person.woman ? ('woman' as const) : ('man' as const),
    municipality: home === 0 ? null : String(home),
    age: wholeYearsBetween(addDays(day('1970-01-01'), person.born), lastSunday(terms.quarter)),
    nonWesternImmigrant: person.nonWesternImmigrant,
    firstReceipt: calendar[life.firstReceipt] ?? null,
    weeksReceived: weeksReceived(person.runs, terms.last, rules),
    weeks: weeksOfQuarter(terms.quarter).map((week, at) => weekOf(person, life, week, terms.first + at, rules)),
  }
}

function verdictOn(person: Judgeable, life: Life, terms: QuarterTerms, rules: Rules) {
  const sums = weekSums(person, life, terms, rules)
  const excluded = outBy(person, life, terms, rules)
  const decidedBy = excluded ?? decide(sums, terms.thresholdWeeks)
  return {
    selfSupportingWeeks: sums.selfSupporting,
    educationWeeks: sums.education,
    thresholdWeeks: terms.thresholdWeeks,
    excluded,
    outcome: outcomeOf(decidedBy),
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
    countedAs: countedAs(line, igu, beforeFirstReceipt, rules),
    beforeFirstReceipt,
  }
}
