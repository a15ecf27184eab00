import type { Language } from '../../../platform/i18n/language.ts'
import { type Texts, textIn } from '../../../questionnaires/index.ts'

/** A text of the scheme in the language of the form; one that is there in Danish only says so to whoever reads it aloud. */
export function Said({ of, language }: { readonly of: Texts; readonly language: Language }) {
  const found = textIn(of, language)
  return <span lang={found.language === language ? undefined : found.language}>{found.text}</span>
}
