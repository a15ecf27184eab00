import type { CitizenId } from '../platform/ids.ts'
import { addMonths, type PlainDate } from '../platform/plain-date.ts'
import { monthOf } from './spell.ts'

/** The most hours a month that can be right: 400. */
export const mostQuarterHours = 1600

/** Paid hours of a citizen in a month. Null: not known. Zero is known. */
export interface HoursOfMonth {
  readonly month: PlainDate
  readonly quarterHours: number | null
}

export type HoursRefusal = 'not-hours' | 'too-many-hours'

/**
 * Reads hours a month as people and pay systems write them, `112,5` or `112.47`, to the nearest quarter. Nothing typed is null, which
 * is not zero: nobody has said.
 */
export function readMonthHours(typed: string): number | null | HoursRefusal {
  const text = typed.trim().replace(/\s*(t|timer?|h|hours?)\.?$/i, '')
  if (text === '') return null
  if (!/^\d{1,4}([.,]\d{1,4})?$/.test(text)) return 'not-hours'
  const quarters = Math.round(Number(text.replace(',', '.')) * 4)
  return quarters > mostQuarterHours ? 'too-many-hours' : quarters
}

const names = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']

/** Reads a month: `2026-10`, `10-2026`, `10/2026`, `202610`, `oktober 2026`, or a day in it. Its first day, or null. */
export function readMonth(typed: string): PlainDate | null {
  const text = typed.trim().toLowerCase()
  const numbered =
    /^(?<year>\d{4})[-./ ]?(?<month>0?[1-9]|1[0-2])([-./ ]\d{1,2})?$/.exec(text) ??
    /^(\d{1,2}[-./ ])?(?<month>0?[1-9]|1[0-2])[-./ ](?<year>\d{4})$/.exec(text)
  const year = Number(numbered?.groups?.year)
  if (numbered) return firstOf(year, Number(numbered.groups?.month))
  const named = /^([a-zæøå]+)\.? (\d{4})$/.exec(text)
  const at = names.findIndex((name) => new RegExp(`^${name}`).test(named?.[1] ?? ''))
  return at === -1 ? null : firstOf(Number(named?.[2]), at + 1)
}

const firstOf = (year: number, month: number) =>
  year >= 2000 && year <= 2100 ? (`${year}-${String(month).padStart(2, '0')}-01` as PlainDate) : null

/** So many months up to and with the one a day lies in, newest first. */
export const monthsUntil = (today: PlainDate, count: number) =>
  Array.from({ length: count }, (_, back) => addMonths(monthOf(today), -back))

/** Hours of a person in a month, as a file or a form has them. */
export interface NotedHours {
  readonly citizenId: CitizenId
  readonly month: PlainDate
  readonly quarterHours: number | null
}

export const keyOfMonth = ({ citizenId, month }: Pick<NotedHours, 'citizenId' | 'month'>) => `${citizenId} ${month}`
