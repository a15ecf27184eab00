import { type Item, type Questionnaire, raters } from '../questionnaires/index.ts'
import { numberIn, type Wave } from './waves.ts'

/** How the two see one item: a value of its own, not an error of either. */
export interface Gap {
  readonly citizen: number
  readonly caseworker: number
  /** The citizen's less the caseworker's, in points: positive when the citizen answers higher. */
  readonly difference: number
  /** Two points or more apart is worth a talk; one point is the scale's own grain. */
  readonly kind: 'agree' | 'differ'
}

/** An item that both are asked about, with the gap; null where either has no number. */
export interface ItemGap {
  readonly item: Item
  readonly themeId: string
  readonly gap: Gap | null
}

/** From this many points apart the two see it clearly differently. */
export const clearDifference = 2

/** The gap between two numbers; null where either is not there. */
export function gapBetween(citizen: number | null, caseworker: number | null): Gap | null {
  if (citizen === null || caseworker === null) return null
  const difference = citizen - caseworker
  return { citizen, caseworker, difference, kind: Math.abs(difference) >= clearDifference ? 'differ' : 'agree' }
}

/** The items both are asked about, largest gap first, equals in the questionnaire's order, those without a gap last. */
export function gapsIn({ themes, scale }: Questionnaire, wave: Wave): ItemGap[] {
  const gaps = themes.flatMap((theme) =>
    theme.items
      .filter((item) => raters.every((rater) => item.raters.includes(rater)))
      .map((item) => ({ item, themeId: theme.id, gap: gapOf(item, wave, scale) })),
  )
  const size = ({ gap }: ItemGap) => (gap ? Math.abs(gap.difference) : -1)
  return gaps.sort((a, b) => size(b) - size(a))
}

const gapOf = ({ id }: Item, { answers }: Wave, scale: Questionnaire['scale']) =>
  gapBetween(numberIn(answers.citizen.get(id), scale), numberIn(answers.caseworker.get(id), scale))

/** Those to talk about: two points or more apart. */
export const clearDifferences = (gaps: readonly ItemGap[]) => gaps.filter(({ gap }) => gap?.kind === 'differ')
