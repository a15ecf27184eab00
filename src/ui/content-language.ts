import type { Language } from '../platform/i18n/language.ts'

/** What a page for citizens can be written in. Staff pages are Danish or English. */
export type ContentLanguage = Language | 'ar' | 'uk'

export const directionOf = (language: ContentLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')
