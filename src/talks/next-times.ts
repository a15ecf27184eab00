import { instantAt, timeOf } from '../platform/copenhagen.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { bankHolidayOn } from '../rules/index.ts'

/** A time the page offers for the next talk. */
export interface NextTime {
  /** What the form sends: `4-weeks`. */
  readonly value: string
  readonly weeks: number
  readonly date: PlainDate
  /** ISO instant. */
  readonly startsAt: string
}

/** In four weeks, and just within the quarter: the same weekday and time of day, on the next day that is neither weekend nor bank holiday. */
export function nextTimes(today: PlainDate, startsAt: string | null): NextTime[] {
  const time = startsAt ? timeOf(startsAt) : '10:00'
  return [4, 12].map((weeks) => {
    const date = onOpenDay(addDays(today, weeks * 7))
    return { value: `${weeks}-weeks`, weeks, date, startsAt: instantAt(date, time) }
  })
}

const onOpenDay = (date: PlainDate): PlainDate =>
  weekdayOf(date) > 5 || bankHolidayOn(date) !== null ? onOpenDay(addDays(date, 1)) : date
