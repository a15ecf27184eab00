import type { Language } from '../platform/i18n/language.ts'

/** What a page for citizens can be written in. Staff pages are Danish or English. */
export type ContentLanguage = Language | 'ar' | 'uk'

/** The languages a citizen's form can be in, Danish first. */
export const contentLanguages: readonly ContentLanguage[] = ['da', 'en', 'ar', 'uk']

/** What a choice of language sent or a browser remembers; Danish for anything else. */
export const contentLanguageFrom = (text: string | null): ContentLanguage =>
  contentLanguages.find((each) => each === text) ?? 'da'

export const directionOf = (language: ContentLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
