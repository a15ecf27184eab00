import { addDays, addMonths, day, type PlainDate, weekdayOf } from '../../src/platform/plain-date.ts'

/** The instant of a wall clock in Denmark, ISO: `instantOf('2026-11-23', '10.30')`. */
export function instantOf(date: PlainDate, clock: string): string {
  const [hour, minute] = clock.split('.').map(Number) as [number, number]
  const inUtc = Date.parse(`${date}T00:00:00Z`) + ((hour - (isSummer(date) ? 2 : 1)) * 60 + minute) * 60_000
  return new Date(inUtc).toISOString()
}

// From the last Sunday of March to the last Sunday of October. Nobody here meets at three in the night.
const isSummer = (date: PlainDate) => {
  const year = date.slice(0, 4)
  return date >= sundayOnOrBefore(day(`${year}-03-31`)) && date < sundayOnOrBefore(day(`${year}-10-31`))
}
const sundayOnOrBefore = (date: PlainDate) => addDays(date, -(weekdayOf(date) % 7))

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
