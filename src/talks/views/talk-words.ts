import { dayOf, formatShortDate, formatTime, formatWeekday } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Talk } from '../talk.ts'
import { texts } from '../texts.ts'

/** `I dag kl. 10.30`, `Mandag 30. november kl. 9.00` */
export function whenOf(startsAt: string, today: PlainDate, language: Language): string {
  const [t, day, time] = [texts[language], dayOf(startsAt), formatTime(startsAt, language)]
  return day === today ? t.todayAt(time) : t.dayAt(formatWeekday(day, language), time)
}

/** `mandag 30. november kl. 9.00`, within a sentence. */
export const laterOf = (startsAt: string, language: Language) =>
  texts[language].laterAt(formatWeekday(dayOf(startsAt), language), formatTime(startsAt, language))

/** `23. nov.`, with the year when it is another one. */
export function dateOf(date: PlainDate, today: PlainDate, language: Language): string {
  const [year, short] = [date.slice(0, 4), formatShortDate(date, language)]
  return year === today.slice(0, 4) ? short : `${short} ${year}`
}

/** `Opfølgningssamtale med FIP` */
export const titleOf = (talk: Pick<Talk, 'kind' | 'withFip'>, language: Language) =>
  talk.withFip ? `${texts[language].kinds[talk.kind]} ${texts[language].withFip}` : texts[language].kinds[talk.kind]
