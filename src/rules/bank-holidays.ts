import { addDays, day, type PlainDate } from '../platform/plain-date.ts'

/** Public holidays in Denmark. Great Prayer Day was one until 2023 (Act 214 of 6 March 2023 took it away). */
export type BankHoliday =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension'
  | 'whitsun'
  | 'whit-monday'
  | 'christmas'
  | 'second-christmas'

const afterEaster: readonly (readonly [number, BankHoliday])[] = [
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter'],
  [1, 'easter-monday'],
  [26, 'great-prayer-day'],
  [39, 'ascension'],
  [49, 'whitsun'],
  [50, 'whit-monday'],
]
const fixed: Readonly<Record<string, BankHoliday>> = {
  '01-01': 'new-year',
  '12-25': 'christmas',
  '12-26': 'second-christmas',
}
const GREAT_PRAYER_DAY_UNTIL = 2023

/** The public holiday a day is, or null. */
export function bankHolidayOn(date: PlainDate): BankHoliday | null {
  const found = fixed[date.slice(5)]
  if (found) return found
  const year = Number(date.slice(0, 4))
  const easter = easterOf(year)
  const movable = afterEaster.find(([days]) => addDays(easter, days) === date)?.[1] ?? null
  return movable === 'great-prayer-day' && year > GREAT_PRAYER_DAY_UNTIL ? null : movable
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const at = h + l - 7 * m + 114
  return day(`${year}-${pad(Math.floor(at / 31))}-${pad((at % 31) + 1)}`)
}

const pad = (part: number) => String(part).padStart(2, '0')
