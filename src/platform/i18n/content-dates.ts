import type { PlainDate } from '../plain-date.ts'
import type { Language } from './language.ts'

/** What is written to citizens is also written in Arabic and Ukrainian. Figures are Western in all of them. */
type Written = Language | 'ar' | 'uk'

const locale = { da: 'da-DK', en: 'en-GB', ar: 'ar-u-nu-latn', uk: 'uk-UA' } as const
const zone = 'Europe/Copenhagen'

function formats(options: Intl.DateTimeFormatOptions): Record<Written, Intl.DateTimeFormat> {
  const of = (language: Written) => new Intl.DateTimeFormat(locale[language], options)
  return { da: of('da'), en: of('en'), ar: of('ar'), uk: of('uk') }
}
const weekday = formats({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
const long = formats({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
const monthName = formats({ timeZone: 'UTC', month: 'long' })
const clock = formats({ timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const noon = (date: PlainDate) => new Date(`${date}T12:00:00Z`)

/** `mandag den 23. november` / `الاثنين، 23 نوفمبر` / `понеділок, 23 листопада` */
export const writtenDay = (date: PlainDate, language: Written) => weekday[language].format(noon(date))
/** `23. november 2026` */
export const writtenDate = (date: PlainDate, language: Written) => long[language].format(noon(date))
/** `november` */
export const writtenMonth = (date: PlainDate, language: Written) => monthName[language].format(noon(date))
/** The clock in Denmark of an ISO instant: `10.30` in Danish, else `10:30`. */
export const writtenTime = (instant: string, language: Written) => clock[language].format(new Date(instant))
