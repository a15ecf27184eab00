import { minutesAfter } from '../platform/instant.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { bankHolidayOn } from '../rules/index.ts'

/** What stands in somebody's calendar, from one ISO instant to another. */
export interface BusyTime {
  readonly from: string
  readonly to: string
}

/** Whether nothing stands in the minutes from a start on; what only touches them does not. */
export const isFree = (startsAt: string, minutes: number, busy: readonly BusyTime[]): boolean =>
  !busy.some(({ from, to }) => from < minutesAfter(startsAt, minutes) && to > startsAt)

/** A talk that falls on a weekend or a bank holiday is held on the next working day. */
export const workdayFrom = (on: PlainDate): PlainDate =>
  weekdayOf(on) > 5 || bankHolidayOn(on) !== null ? workdayFrom(addDays(on, 1)) : on
