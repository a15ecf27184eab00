import {
  addDays,
  day,
  daysBetween,
  type PlainDate,
  parsePlainDate,
  quarterOf,
  weekdayOf,
  weekOf,
} from './plain-date.ts'

declare const kind: unique symbol
type Period<Kind extends string> = string & { readonly [kind]: Kind }

/** A calendar quarter, `2018Q4`. Compares with `<` and `>`. */
export type Quarter = Period<'quarter'>
/** A calendar month, `2018M12`. Compares with `<` and `>`. */
export type Month = Period<'month'>
/** An ISO 8601 week, `2018W40`. Compares with `<` and `>`. */
export type Week = Period<'week'>

/** Reads `2018Q4`, `2018Q04`, `2018KV4` and `2018K4` in capitals or small letters, with or without a hyphen or blank before the letter. */
export function quarterFrom(text: string): Quarter | null {
  const match = /^(\d{4})[ -]?(?:Q|KV|K)0?([1-4])$/i.exec(text.trim())
  return match ? (`${match[1]}Q${match[2]}` as Quarter) : null
}

/** Reads `2018M12`, `2018M1`, `2018-12` and `2018 12`. */
export function monthFrom(text: string): Month | null {
  const match = /^(\d{4})(?:[ -]?M|[ -])(0?[1-9]|1[0-2])$/i.exec(text.trim())
  return match ? (`${match[1]}M${match[2]?.padStart(2, '0')}` as Month) : null
}

/** Reads `2018W40` and `2018-W40`; null where the year has no such week, as 1999 has no week 53. */
export function weekFrom(text: string): Week | null {
  const match = /^(\d{4})-?W(\d{2})$/i.exec(text.trim())
  return match ? weekIn(Number(match[1]), Number(match[2])) : null
}

/** Reads the register's `YYWW`: a year beginning with 9 is 19YY, any other 20YY. Null where the year has no such week. */
export function weekFromDigits(text: string): Week | null {
  const match = /^(\d{2})(\d{2})$/.exec(text)
  if (!match) return null
  const year = Number(match[1])
  return weekIn(year >= 90 ? 1900 + year : 2000 + year, Number(match[2]))
}

export const yearOf = (period: Quarter | Month | Week) => Number(period.slice(0, 4))

/** 52 or 53: the year whose last week's Thursday is the 31st, or the 30th in a leap year, has 53. */
const weeksInYear = (year: number) => weekOf(day(`${year}-12-28`)).week

function weekIn(year: number, week: number): Week | null {
  if (week < 1 || week > weeksInYear(year)) return null
  return `${year}W${String(week).padStart(2, '0')}` as Week
}

/** The week a day lies in. */
export function weekAt(date: PlainDate): Week {
  const { year, week } = weekOf(date)
  return weekIn(year, week) as Week
}

export function mondayOf(week: Week): PlainDate {
  const fourth = day(`${week.slice(0, 4)}-01-04`)
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(5)) - 1))
}

export const sundayOf = (week: Week) => addDays(mondayOf(week), 6)
export const weekAfter = (week: Week) => weekAt(addDays(mondayOf(week), 7))
/** The quarter a week belongs to: that of its Thursday. */
export const quarterOfWeek = (week: Week) => quarterOf(addDays(mondayOf(week), 3)) as Quarter

/** Weeks from the first to the second; negative when the second is earlier. */
export const weeksFrom = (first: Week, second: Week) => daysBetween(mondayOf(first), mondayOf(second)) / 7

/** Every week from the first to the last, both among them. */
export function weeksBetween(first: Week, last: Week): readonly Week[] {
  const weeks: Week[] = []
  let [year, week] = [yearOf(first), Number(first.slice(5))]
  for (let at = first; at <= last; at = `${year}W${String(week).padStart(2, '0')}` as Week) {
    weeks.push(at)
    // Only the turn of a year needs a calendar.
    if (week < 52 || week < weeksInYear(year)) week++
    else [year, week] = [year + 1, 1]
  }
  return weeks
}

const known = new Map<Quarter, readonly Week[]>()

/** The weeks whose Thursday lies in the quarter: 13, at times 12 or 14. */
export function weeksOfQuarter(quarter: Quarter): readonly Week[] {
  const weeks = known.get(quarter) ?? findWeeksOf(quarter)
  known.set(quarter, weeks)
  return weeks
}

function findWeeksOf(quarter: Quarter): readonly Week[] {
  const weeks: Week[] = []
  // The 4th of the first month is always in the first week whose Thursday is in that month.
  for (let week = weekAt(day(`${startOf(quarter)}-04`)); quarterOfWeek(week) === quarter; week = weekAfter(week))
    weeks.push(week)
  return weeks
}

export const firstMonday = (quarter: Quarter) => mondayOf(weeksOfQuarter(quarter)[0] as Week)
export const lastMonday = (quarter: Quarter) => mondayOf(weeksOfQuarter(quarter).at(-1) as Week)
export const lastSunday = (quarter: Quarter) => addDays(lastMonday(quarter), 6)

export function nextQuarter(quarter: Quarter): Quarter {
  const next = yearOf(quarter) * 4 + Number(quarter.slice(5))
  return `${Math.floor(next / 4)}Q${(next % 4) + 1}` as Quarter
}

/** Every quarter from the first to the last, both among them. */
export function quartersBetween(first: Quarter, last: Quarter): readonly Quarter[] {
  const quarters: Quarter[] = []
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) quarters.push(quarter)
  return quarters
}

/** `2018-10` of `2018Q4`. */
const startOf = (quarter: Quarter) =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(5)) * 3 - 2).padStart(2, '0')}`

/** The calendar days of a month, first and last. */
export function daysOfMonth(month: Month): { readonly first: PlainDate; readonly last: PlainDate } {
  const first = parsePlainDate(`${month.slice(0, 4)}-${month.slice(5)}-01`) as PlainDate
  const next = addDays(first, 31)
  return { first, last: addDays(next, -Number(next.slice(8))) }
}
