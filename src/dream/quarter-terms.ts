import {
  lastMonday,
  lastSunday,
  mondayOf,
  type Quarter,
  type Week,
  weeksFrom,
  weeksOfQuarter,
  yearOf,
} from '../platform/period.ts'
import { addMonths } from '../platform/plain-date.ts'
import { type GoalOneParameters, thresholdIn } from './goal-one.ts'
import { epochDays } from './person-input.ts'

/** What goal 1 asks of a person in one quarter, in the register's own numbers: weeks from its first, days from 1970. */
export interface QuarterTerms {
  readonly quarter: Quarter
  readonly first: number
  readonly last: number
  readonly thresholdWeeks: number
  /** Elapsed: first receipt in an earlier week is beyond the months. */
  readonly earliestReceipt: number
  /** Accumulated: more weeks with a first-receipt code are beyond the months. */
  readonly mostWeeks: number
  /** Born after the one and by the other: 18-64 on the last Sunday. */
  readonly bornAfter: number
  readonly bornBy: number
  /** Which of the snapshot's municipality columns holds. */
  readonly home: number
}

/** The terms of a quarter. Months go from Monday to Monday: a first receipt 36 months to the day before is within. */
export function quarterTerms(
  quarter: Quarter,
  start: Week,
  years: readonly number[] | 'any',
  parameters: GoalOneParameters,
): QuarterTerms {
  const weeks = weeksOfQuarter(quarter)
  const monday = mondayOf(start)
  const cut = addMonths(lastMonday(quarter), -parameters.months)
  // A quarter's last Sunday is never in February, so nobody is born on a day that the year of the limit lacks.
  const sunday = lastSunday(quarter)
  return {
    quarter,
    first: weeksFrom(start, weeks[0] as Week),
    last: weeksFrom(start, weeks.at(-1) as Week),
    thresholdWeeks: thresholdIn(parameters, weeks.length),
    earliestReceipt: Math.ceil((epochDays(cut) - epochDays(monday)) / 7),
    mostWeeks: Math.floor((parameters.months * 52) / 12),
    bornAfter: epochDays(addMonths(sunday, -12 * 65)),
    bornBy: epochDays(addMonths(sunday, -12 * 18)),
    home: years === 'any' ? 0 : years.indexOf(yearOf(quarter)),
  }
}
