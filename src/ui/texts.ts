import { bilingual } from '../platform/i18n/language.ts'
import { da } from './texts.da.ts'
import { en } from './texts.en.ts'

/** What components of staff pages say themselves. What citizens can meet too is in `words`. */
export const texts = bilingual(da, en)
