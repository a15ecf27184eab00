import type { Language } from '../platform/i18n/language.ts'
import { hasOfficialWords } from './library.ts'
import type { Questionnaire } from './questionnaire.ts'
import { texts } from './texts.ts'

/** Whose words a version has, in a sentence; neutral ones wait for the official only where there are official ones. */
export function describeWording(
  questionnaire: Pick<Questionnaire, 'id' | 'wordingStatus'>,
  language: Language,
): string {
  const t = texts[language]
  const { wordingStatus } = questionnaire
  return wordingStatus === 'placeholder' && hasOfficialWords(questionnaire)
    ? t.untilOfficial
    : t.wordingStatus[wordingStatus]
}
