import { type PlainDate, weekOf } from '../plain-date.ts'
import type { Language } from './language.ts'

const locale = { da: 'da-DK', en: 'en-GB' } as const
const zone = 'Europe/Copenhagen'

const dateFormats = (options: Intl.DateTimeFormatOptions) => ({
  da: new Intl.DateTimeFormat(locale.da, { timeZone: 'UTC', ...options }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: 'UTC', ...options }),
})
const long = dateFormats({ day: 'numeric', month: 'long', year: 'numeric' })
const dayAndMonth = dateFormats({ day: 'numeric', month: 'short' })
const monthAndYear = dateFormats({ month: 'long', year: 'numeric' })
const monthName = dateFormats({ month: 'long' })
const weekday = dateFormats({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const weekdayOnly = dateFormats({ weekday: 'long', day: 'numeric', month: 'long' })
const clock = {
  da: new Intl.DateTimeFormat(locale.da, { timeZone: zone, hour: 'numeric', minute: '2-digit' }),
  en: new Intl.DateTimeFormat(locale.en, { timeZone: zone, hour: 'numeric', minute: '2-digit' }),
}
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

const noon = (date: PlainDate) => new Date(`${date}T12:00:00Z`)

/** `23. november 2026` / `23 November 2026` */
export const formatDate = (date: PlainDate, language: Language) => long[language].format(noon(date))
/** `23. nov.` / `23 Nov` */
export const formatShortDate = (date: PlainDate, language: Language) => dayAndMonth[language].format(noon(date))
/** `november 2026` */
export const formatMonth = (date: PlainDate, language: Language) => monthAndYear[language].format(noon(date))
/** `november` */
export const formatMonthName = (date: PlainDate, language: Language) => monthName[language].format(noon(date))
/** `Mandag den 23. november 2026 · uge 48` */
export function formatToday(date: PlainDate, language: Language): string {
  const text = weekday[language].format(noon(date))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} · ${language === 'da' ? 'uge' : 'week'} ${weekOf(date).week}`
}
/** `mandag 23. november` / `Monday 23 November`: for the days around today. */
export const formatWeekday = (date: PlainDate, language: Language) => weekdayOnly[language].format(noon(date))
/** The clock in Copenhagen of an ISO instant: `10.30` / `10:30` */
export const formatTime = (instant: string, language: Language) => clock[language].format(new Date(instant))
/** The calendar day in Copenhagen of an ISO instant. */
export const dayOf = (instant: string) => isoDay.format(new Date(instant)) as PlainDate
/** Danish decimals: `4,5`; never more than `digits` of them. */
export const formatNumber = (value: number, language: Language, digits = 1) =>
  numberFormat(language, digits).format(value)

/** Points on a scale, always with one decimal so that a column of them lines up: `1,0`. */
export const formatPoints = (value: number, language: Language) => numberFormat(language, 1, 1).format(value)

const numberFormats = new Map<string, Intl.NumberFormat>()

// Making one costs a hundred times what using it does.
function numberFormat(language: Language, most: number, least = 0): Intl.NumberFormat {
  const key = `${language} ${most} ${least}`
  const digits = { maximumFractionDigits: most, minimumFractionDigits: least }
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale[language], digits)
  numberFormats.set(key, format)
  return format
}
