import type { Language } from '../platform/i18n/language.ts'
import type { Overview } from './overview.ts'
import { texts } from './texts.ts'

/** How an overview is drawn: the same on the page and in a file. */
export function dumbbellSpec({ mean, method }: Overview, language: Language) {
  const t = texts[language]
  const { before, now, change, beforeMean } = t
  return {
    means: { before: mean.before, now: mean.now },
    unit: '%',
    words: { before, now, change, beforeMean, nowMean: t.nowMean[method] },
    language,
  } as const
}
