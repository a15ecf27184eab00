import { addDays, type PlainDate, weekdayOf } from '../../platform/plain-date.ts'
import { daysIn, lastDayOf, type Placement } from '../placement.ts'

/** Days of an IGU at school. */
export interface SchoolPeriod {
  readonly id: number
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
}

/** A stretch of an IGU: school, or practice between. */
export interface IguPeriod {
  readonly kind: 'school' | 'practice'
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
  /** Null for practice: it is what is left. */
  readonly id: number | null
}

type Days = Pick<Placement, 'startsOn' | 'endsOn'>

export type PeriodRefusal = 'ends-before-start' | 'outside-placement' | 'overlaps-school'

/** Whether new days of an IGU leave some of its school outside. */
export const leavesSchoolOut = (days: Days, noted: readonly SchoolPeriod[]) =>
  noted.some((school) => isOutside(days, school))

const isOutside = ({ startsOn, endsOn }: Days, { fromOn, toOn }: Omit<SchoolPeriod, 'id'>) =>
  fromOn < startsOn || (endsOn !== null && toOn > endsOn)

/** Why a school period cannot be noted. */
export function periodRefusal(
  days: Days,
  { fromOn, toOn }: Omit<SchoolPeriod, 'id'>,
  noted: readonly SchoolPeriod[],
): PeriodRefusal | null {
  if (toOn < fromOn) return 'ends-before-start'
  if (isOutside(days, { fromOn, toOn })) return 'outside-placement'
  return noted.some((other) => other.fromOn <= toOn && fromOn <= other.toOn) ? 'overlaps-school' : null
}

/** The whole IGU in school and practice, day by day without a gap. `noted` is in order and within it. */
export function periodsOf({ startsOn, endsOn }: Days, noted: readonly SchoolPeriod[]): IguPeriod[] {
  const periods: IguPeriod[] = []
  let next = startsOn
  for (const { id, fromOn, toOn } of noted) {
    if (fromOn > next) periods.push({ kind: 'practice', fromOn: next, toOn: addDays(fromOn, -1), id: null })
    periods.push({ kind: 'school', fromOn, toOn, id })
    next = addDays(toOn, 1)
  }
  if (endsOn !== null && next <= endsOn) periods.push({ kind: 'practice', fromOn: next, toOn: endsOn, id: null })
  return periods
}

/** Those that lie within an IGU as it went: what was planned after its last day was never held. */
export function heldWithin(period: Parameters<typeof lastDayOf>[0], noted: readonly SchoolPeriod[]): SchoolPeriod[] {
  const last = lastDayOf(period)
  if (last === null) return [...noted]
  return noted
    .filter(({ fromOn }) => fromOn <= last)
    .map((school) => (school.toOn > last ? { ...school, toOn: last } : school))
}

/**
 * Weeks of school, five school days to a week: the rule asks for weeks of 37 hours, and a single day is a fifth of one. Saturdays
 * and Sundays within a period are no school days.
 */
export const schoolWeeks = (noted: readonly SchoolPeriod[]) =>
  noted.reduce((sum, { fromOn, toOn }) => sum + workdaysIn(fromOn, toOn), 0) / 5

const workdaysIn = (from: PlainDate, to: PlainDate) =>
  Array.from({ length: daysIn(from, to) }, (_, at) => addDays(from, at)).filter((day) => weekdayOf(day) <= 5).length
