import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'
import type { CardContent } from './card.ts'

/** From when to when; only from when where no last day is known. */
export function periodOf({ startsOn, lastDay }: Pick<CardContent, 'startsOn' | 'lastDay'>, language: Language): string {
  const from = formatDate(startsOn, language)
  return lastDay === null ? texts[language].card.from(from) : `${from} – ${formatDate(lastDay, language)}`
}
