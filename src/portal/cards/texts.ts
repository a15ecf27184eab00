import type { ContentLanguage } from '../../ui/content-language.ts'
import { ar } from './texts.ar.ts'
import { type CardTexts, da } from './texts.da.ts'
import { en } from './texts.en.ts'
import { uk } from './texts.uk.ts'

/** The competence card in the languages of the citizen's own page. */
export const texts: Readonly<Record<ContentLanguage, CardTexts>> = { da, en, ar, uk }
