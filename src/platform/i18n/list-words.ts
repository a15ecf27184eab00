import type { Language } from './language.ts'

const lists = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** `a, b og c` / `a, b and c` */
export const listWords = (words: readonly string[], language: Language) => lists[language].format(words)
