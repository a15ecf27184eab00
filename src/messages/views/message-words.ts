import type { Language } from '../../platform/i18n/language.ts'
import type { Message } from '../message.ts'
import { texts } from '../texts.ts'

/** What a message is about, without its words. */
export const kindWord = ({ kind }: Message, language: Language): string =>
  texts[language].kinds[kind] ?? texts[language].otherKind
