import type { ContentLanguage } from '../../ui/content-language.ts'
import { ar } from './texts.ar.ts'
import { da, type OwnTexts } from './texts.da.ts'
import { en } from './texts.en.ts'
import { uk } from './texts.uk.ts'

/** The citizen's own page in the four languages it can be read in. A missing text fails the build. */
export const texts: Readonly<Record<ContentLanguage, OwnTexts>> = { da, en, ar, uk }

/** Nobody who grew up with the language has read these yet; the pages say so. */
export const unreviewed: readonly ContentLanguage[] = ['ar', 'uk']
