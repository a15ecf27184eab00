import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import type { Breach } from './breach.ts'
import { texts } from './texts.ts'

/** What is wrong, in one line. */
export const breachWord = ({ code }: Pick<Breach, 'code'>, language: Language) => texts[language].codes[code]

/** What was measured against what is allowed; null where nothing was. */
export function measuredWords({ measure, allowed, found, breaks }: Breach, language: Language): string | null {
  const t = texts[language]
  if (!breaks || measure === 'date') return null
  const say = {
    days: t.days,
    'quarter-hours': (value: number) => t.hours(formatHours(value, language)),
    years: t.years,
  }[measure]
  return t.found(say(found), say(allowed))
}

/** The days a breach is about. */
export const daysWords = ({ from, to }: Breach, language: Language) =>
  texts[language].about(formatDate(from, language), to && formatDate(to, language))
