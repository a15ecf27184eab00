import type { Answers, Item, Questionnaire, Rater, Scale, Theme } from '../questionnaires/index.ts'
import type { Score } from '../ui/star/score.ts'
import { numberIn, type Wave } from './waves.ts'

/** One rater's mean of a theme, over the items answered with a number. The raters are never averaged together. */
export interface ThemeScore {
  /** In points; null when no item has a number. */
  readonly mean: number | null
  /** Items the mean is over. */
  readonly n: number
  /** Items this rater is asked. */
  readonly asked: number
  /** Items answered with "do not wish to" or "cannot assess yet". */
  readonly said: number
}

/** What a rater's answers say of some items. */
export function scoreOver(items: readonly Item[], rater: Rater, answers: Answers, scale: Scale): ThemeScore {
  const asked = items.filter((item) => item.raters.includes(rater))
  const numbers = asked.flatMap((item) => numberIn(answers.get(item.id), scale) ?? [])
  const said = asked.filter((item) => typeof answers.get(item.id) === 'string').length
  return { mean: meanOf(numbers), n: numbers.length, asked: asked.length, said }
}

/** One rater's score of a theme in a wave. */
export const themeScore = ({ scale }: Questionnaire, theme: Theme, rater: Rater, wave: Wave): ThemeScore =>
  scoreOver(theme.items, rater, wave.answers[rater], scale)

/** The same as a figure shows it: a value, or why there is none. */
export function asScore({ mean, asked, said }: ThemeScore): Score {
  if (mean !== null) return { kind: 'value', value: mean }
  if (asked === 0) return { kind: 'not-asked' }
  return { kind: said > 0 ? 'declined' : 'missing' }
}

/** Null of nothing: a mean of no numbers is not 0. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
