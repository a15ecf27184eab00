declare const brand: unique symbol
/** A calendar day, `YYYY-MM-DD`. Compares with `<` and `>`. No clock and no time zone. */
export type PlainDate = string & { readonly [brand]: 'plain-date' }

const DAY = 86_400_000
const epochDay = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`) / DAY
const fromEpochDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as PlainDate

/** The day with this year, month (1-12) and day of month, or null where the calendar has none (31 February). */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  if (!isInCalendar(year, month, day)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate
}

/** Reads `YYYY-MM-DD`; null for anything else, and for days the calendar does not have. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const [year, month, day] = partsOf(text as PlainDate)
  return isInCalendar(year, month, day) ? (text as PlainDate) : null
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isInCalendar(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
  return year >= 0 && year <= 9999 && day >= 1 && day <= length
}

/** Reads what people type: `3.4.2026`, `03-04-2026`, `3/4 2026`, `03042026` or `2026-04-03`. */
export function readDate(typed: string): PlainDate | null {
  const text = typed.trim()
  const match = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  return match ? plainDateOf(Number(match[3]), Number(match[2]), Number(match[1])) : parsePlainDate(text)
}

/** A date as `readDate` reads it, for a field of one line: `3.4.2026`. */
export const writeDate = (date: PlainDate) => partsOf(date).reverse().join('.')

/** A literal known to be a date, for tests, seeds and rules. Throws when it is not. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (!date) throw new RangeError(`not a date: ${text}`)
  return date
}

export const addDays = (date: PlainDate, days: number) => fromEpochDay(epochDay(date) + days)

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate) => epochDay(to) - epochDay(from)

/** Adds calendar months and stays within the month: 31 August less six months is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, dayOfMonth] = partsOf(date)
  const target = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1]
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  return plainDateOf(toYear, toMonth, Math.min(dayOfMonth, last)) as PlainDate
}

/** Whole calendar months from the first to the second, the way people count age and months in a programme. */
export function wholeMonthsBetween(from: PlainDate, to: PlainDate): number {
  const [fromYear, fromMonth] = partsOf(from)
  const [toYear, toMonth] = partsOf(to)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return addMonths(from, months) > to ? months - 1 : months
}

export const wholeYearsBetween = (from: PlainDate, to: PlainDate) => Math.floor(wholeMonthsBetween(from, to) / 12)

/** 1 = Monday ... 7 = Sunday. */
export const weekdayOf = (date: PlainDate) => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function weekOf(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const year = Number(thursday.slice(0, 4))
  return { year, week: 1 + Math.floor(daysBetween(day(`${year}-01-01`), thursday) / 7) }
}

/** The calendar quarter a day lies in: `2026Q4`. */
export const quarterOf = (date: PlainDate) => `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

const partsOf = (date: PlainDate) => date.split('-').map(Number) as [number, number, number]
