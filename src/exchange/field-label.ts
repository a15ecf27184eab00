import type { Language } from '../platform/i18n/language.ts'
import type { Kind } from './field.ts'
import { fieldNamed } from './fields.ts'
import { texts } from './texts.ts'

/** What a field is called: as the heading it is written out under, which is Danish in both languages. */
export const fieldLabel = (kind: Kind, field: string, language: Language): string =>
  texts[language].fieldErrors[field] ?? fieldNamed(kind, field)?.heads[0] ?? field
