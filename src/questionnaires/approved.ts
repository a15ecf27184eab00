import type { ContentLanguage } from '../ui/content-language.ts'
import type { Questionnaire } from './questionnaire.ts'

/** The same questionnaire with every text in the approved languages marked as reviewed. */
export function approved(questionnaire: Questionnaire, languages: readonly ContentLanguage[]): Questionnaire {
  return languages.length === 0 ? questionnaire : (marked(questionnaire, languages) as Questionnaire)
}

function marked(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, languages))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      languages.includes(key) && isTranslation(inner) ? { ...inner, reviewed: true } : marked(inner, languages),
    ]),
  )
}

const isTranslation = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value
