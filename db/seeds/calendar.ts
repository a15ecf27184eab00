import { instantAt } from '../../src/platform/copenhagen.ts'
import { addDays, addMonths, day, type PlainDate, weekdayOf } from '../../src/platform/plain-date.ts'

/** The instant of a wall clock in Denmark, ISO: `instantOf('2026-11-23', '10.30')`. */
export function instantOf(date: PlainDate, clock: string): string {
  const known = noons.get(date) ?? Date.parse(instantAt(date, '12:00'))
  noons.set(date, known)
  const [hour, minute] = clock.split('.').map(Number) as [number, number]
  return new Date(known + ((hour - 12) * 60 + minute) * 60_000).toISOString()
}
// Reading the time zone is dear, and a day is asked for thousands of times. Nobody here meets in the night when clocks change.
const noons = new Map<PlainDate, number>()

/** The day itself, or the Monday after a weekend. */
export const workdayFrom = (date: PlainDate) => addDays(date, weekdayOf(date) > 5 ? 8 - weekdayOf(date) : 0)

/** The day itself, or the Friday before a weekend. */
export const workdayUntil = (date: PlainDate) => addDays(date, weekdayOf(date) > 5 ? 5 - weekdayOf(date) : 0)

/** So many working days later. */
export function workdaysAfter(date: PlainDate, count: number): PlainDate {
  let at = date
  for (let left = count; left > 0; left--) at = workdayFrom(addDays(at, 1))
  return at
}

/** Municipalities take over on the 1st, or the next working day. */
export const takeoverIn = (date: PlainDate, monthsBefore = 0) =>
  workdayFrom(day(`${addMonths(date, -monthsBefore).slice(0, 7)}-01`))

export const earliest = (...dates: readonly PlainDate[]) => [...dates].sort()[0] as PlainDate
export const latest = (...dates: readonly PlainDate[]) => [...dates].sort().at(-1) as PlainDate

/** So many days before or after a day, moved to the Monday when that is a weekend. */
export const workday = (date: PlainDate, days: number) => workdayFrom(addDays(date, days))
