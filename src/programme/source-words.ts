import type { GoalResult } from '../goals/index.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import { definitionOf } from './load-frame.ts'
import { texts } from './texts.ts'

/** Which mean, counted by what rule, from what, extracted when: the same under a figure on a page and in a file. */
export const sourceWords = (result: GoalResult, language: Language): string =>
  [texts[language].methodSaid[result.projectMean.method], rule(result, language), extract(result, language)]
    .filter((sentence) => sentence !== '')
    .join(' ')

function rule(result: GoalResult, language: Language): string {
  const t = texts[language]
  if (result.goal === 1) return t.weeksSaid(Number(result.parameters.thresholdWeeks ?? 5), result.weeks)
  return result.projectMean.upperBound ? t.upperBound : ''
}

function extract(result: GoalResult, language: Language): string {
  const t = texts[language]
  const source = definitionOf(result).source[language]
  return result.extractDate ? t.extract(source, formatDate(result.extractDate, language)) : t.noExtract(source)
}
