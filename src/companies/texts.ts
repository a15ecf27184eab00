import { bilingual } from '../platform/i18n/language.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { da } from './texts.da.ts'
import { en } from './texts.en.ts'

export const texts = bilingual(da, en)

/** What a field says when it refuses, the common ones too. */
export const errorWords = bilingual({ ...fieldWords.da, ...da.errors }, { ...fieldWords.en, ...en.errors })
