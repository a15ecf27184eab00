import { texts } from './texts.ts'

/** What each kind of talk is called. */
export const talkKindNames = { da: texts.da.kinds, en: texts.en.kinds }
