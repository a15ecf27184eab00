import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import { daysIn, type Placement } from '../placement.ts'

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

/** Why a school period cannot be noted. */
export function periodRefusal(
  { startsOn, endsOn }: Days,
  { fromOn, toOn }: Omit<SchoolPeriod, 'id'>,
  noted: readonly SchoolPeriod[],
): PeriodRefusal | null {
  if (toOn < fromOn) return 'ends-before-start'
  if (fromOn < startsOn || (endsOn !== null && toOn > endsOn)) return 'outside-placement'
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

/** Begun weeks of school. */
export const schoolWeeks = (noted: readonly SchoolPeriod[]) =>
  noted.reduce((sum, { fromOn, toOn }) => sum + Math.ceil(daysIn(fromOn, toOn) / 7), 0)
