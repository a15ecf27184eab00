import { bilingual } from '../../platform/i18n/language.ts'
import { da } from './texts.da.ts'
import { en } from './texts.en.ts'

export const texts = bilingual(da, en)
