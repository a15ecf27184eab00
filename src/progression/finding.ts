import { raters } from '../questionnaires/index.ts'
import type { Verdict } from '../statistics/index.ts'
import type { ThemeChange } from './change.ts'
import { clearDifferences, type ItemGap } from './gap.ts'

/** What the sentence above the star says, in parts. A theme counts when it holds for either rater. */
export interface Finding {
  /** Themes in which anything could be compared. */
  readonly compared: number
  readonly themes: number
  readonly progress: readonly string[]
  readonly setback: readonly string[]
  /** Items the two see clearly differently. */
  readonly differences: number
}

/** @param changes null for a first wave: there is nothing to compare, which is not "no progress". */
export function findingOf(changes: readonly ThemeChange[] | null, themes: number, gaps: readonly ItemGap[]): Finding {
  const having = (verdict: Verdict) => (changes ?? []).filter((theme) => says(theme, (it) => it === verdict))
  return {
    compared: (changes ?? []).filter((theme) => says(theme, (verdict) => verdict !== 'not-comparable')).length,
    themes,
    progress: having('progress').map(({ themeId }) => themeId),
    setback: having('setback').map(({ themeId }) => themeId),
    differences: clearDifferences(gaps).length,
  }
}

const says = ({ changes }: ThemeChange, holds: (verdict: Verdict) => boolean) =>
  raters.some((rater) => {
    const change = changes[rater]
    return change !== null && holds(change.verdict)
  })
