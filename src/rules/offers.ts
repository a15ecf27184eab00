import { day, type PlainDate } from '../platform/plain-date.ts'
import type { Rule, Rules } from './rule.ts'

// Lengths, hours and ages of offers. The version in force on the first day of the offer, or of an extension, decides.

const version = <Value>(
  value: Value,
  valid: readonly [from: string, to: string | null],
  confirmed: boolean,
  da: string,
  en: string,
): Rule<Value> => ({
  value,
  validFrom: day(valid[0]),
  validTo: valid[1] === null ? null : day(valid[1]),
  confirmed,
  source: { da, en },
})

const always = ['2000-01-01', null] as const

/** The most weeks of an internship before it is extended. */
export const internshipWeeks: Rules = [
  version(
    13,
    always,
    false,
    'En virksomhedspraktik varer højst 13 uger (integrationsloven § 23 b).',
    'An internship lasts at most 13 weeks (Integration Act § 23 b).',
  ),
]

/** The most weeks of an internship with its first extension, both counted from the first day. */
export const internshipExtendedWeeks: Rules = [
  version(
    26,
    always,
    false,
    'En praktik kan forlænges, så den i alt varer højst 26 uger (som LAB-loven § 61).',
    'An internship may be extended to 26 weeks in all (as in the Active Employment Act § 61).',
  ),
]

/** The most weeks of each extension after the first. */
export const internshipFurtherWeeks: Rules = [
  version(
    13,
    always,
    false,
    'Ved særligt behov kan praktikken forlænges igen, højst 13 uger ad gangen (som LAB-loven § 61).',
    'With a special need it may be extended again, at most 13 weeks at a time (as in the Active Employment Act § 61).',
  ),
]

/** The most weeks of community work. */
export const communityWorkWeeks: Rules = [
  version(13, always, false, 'Nytteindsats varer højst 13 uger.', 'Community work lasts at most 13 weeks.'),
]

/** The most months with a wage subsidy at one company. */
export const wageSubsidyMonths: Rules = [
  version(
    12,
    always,
    false,
    'Løntilskud gives i højst et år (integrationsloven § 23 c).',
    'A wage subsidy is given for at most one year (Integration Act § 23 c).',
  ),
]

/** How many months an IGU has. */
export const iguMonths: Rules = [
  version(
    24,
    always,
    true,
    'En IGU varer to år (lov 623 af 8. juni 2016). Den kan forlænges ved barsel og ved sygdom i mere end 8 uger.',
    'An IGU lasts two years (Act 623 of 8 June 2016). It may be extended for maternity and for illness of more than 8 weeks.',
  ),
]

/** Weeks of school in an IGU, by the day it starts. */
export const iguSchoolWeeks: Rules = [
  version(
    20,
    ['2000-01-01', '2021-04-30'],
    true,
    'En IGU, der er begyndt før 1. maj 2021, har 20 ugers skole.',
    'An IGU that started before 1 May 2021 has 20 weeks of school.',
  ),
  version(
    23,
    ['2021-05-01', null],
    true,
    'En IGU, der er begyndt 1. maj 2021 eller senere, har 23 ugers skole på 37 timer.',
    'An IGU that started on 1 May 2021 or later has 23 weeks of school of 37 hours.',
  ),
]

/** Hours a week in an IGU: practice on average, and all of it. */
export interface IguHoursRule {
  readonly practiceLeast: number
  readonly least: number
  readonly most: number
}
export const iguHours: Rules<IguHoursRule> = [
  version(
    { practiceLeast: 25, least: 32, most: 37 },
    always,
    true,
    'En IGU er på 32 til 37 timer om ugen, heraf mindst 25 timers praktik i gennemsnit.',
    'An IGU is 32 to 37 hours a week, at least 25 of them practice on average.',
  ),
]

/** The ages at which an IGU may start; both are still allowed. */
export interface AgesRule {
  readonly from: number
  readonly to: number
}
export const iguAges: Rules<AgesRule> = [
  version(
    { from: 18, to: 39 },
    ['2000-01-01', '2021-04-30'],
    false,
    'En IGU kunne begyndes, når man var fyldt 18 og under 40 år.',
    'An IGU could start at 18 and before turning 40.',
  ),
  version(
    { from: 18, to: 49 },
    ['2021-05-01', null],
    false,
    'En IGU kan begyndes, når man er fyldt 18 og under 50 år.',
    'An IGU may start at 18 and before turning 50.',
  ),
]

/** The days an IGU may start. */
export const iguStarts: Rules<{ readonly first: PlainDate; readonly last: PlainDate }> = [
  version(
    { first: day('2016-07-01'), last: day('2027-12-31') },
    always,
    true,
    'En IGU kan begynde fra 1. juli 2016 til og med 31. december 2027.',
    'An IGU may start from 1 July 2016 up to and including 31 December 2027.',
  ),
]

/** The most hours a week of offers that run at the same time. */
export const fullWeekHours: Rules = [
  version(
    37,
    always,
    false,
    'Tilbud på samme tid må tilsammen højst fylde 37 timer om ugen.',
    'Offers at the same time may fill at most 37 hours a week together.',
  ),
]

/** All of them: what a check of an offer reads. */
export const offerRules = {
  internshipWeeks,
  internshipExtendedWeeks,
  internshipFurtherWeeks,
  communityWorkWeeks,
  wageSubsidyMonths,
  iguMonths,
  iguSchoolWeeks,
  iguHours,
  iguAges,
  iguStarts,
  fullWeekHours,
}
export type OfferRules = typeof offerRules
