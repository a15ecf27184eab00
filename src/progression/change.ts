import type { Bridge, Item, Questionnaire, Rater } from '../questionnaires/index.ts'
import {
  type ErrorParameters,
  type NaiveVerdict,
  naiveVerdictOf,
  neededChange,
  type Verdict,
  verdictOf,
} from '../statistics/index.ts'
import type { Score } from '../ui/star/score.ts'
import { asScore, scoreOver } from './theme-scores.ts'
import { numberIn, type Wave } from './waves.ts'

/** What one rater's answers to an item or a theme have done from one wave to another. */
export interface Change {
  /** Over the items answered in both waves; where there are none, what each wave has by itself. */
  readonly from: Score
  readonly to: Score
  /** Items answered with a number in both waves. */
  readonly items: number
  /** Points; null when nothing can be compared. */
  readonly change: number | null
  /** The smallest change that is sure, in points; null when nothing can be compared. */
  readonly needed: number | null
  readonly verdict: Verdict
  readonly naive: NaiveVerdict
}

/** Both raters' changes, each by itself. Null where the questionnaire does not ask the rater. */
export type Changes = { readonly [R in Rater]: Change | null }
export interface ItemChange {
  readonly itemId: string
  readonly changes: Changes
}
export interface ThemeChange {
  readonly themeId: string
  readonly changes: Changes
  readonly items: readonly ItemChange[]
}

/**
 * The changes from an earlier wave to a later one, by theme and by item.
 * @param bridge from the earlier wave's version to this one's. Null when both are of one version; give `noBridge` when two versions
 *   cannot be compared.
 */
export function changesBetween(
  questionnaire: Questionnaire,
  earlier: Wave,
  later: Wave,
  parameters: ErrorParameters,
  bridge: Bridge | null = null,
): ThemeChange[] {
  const changeOver = (items: readonly Item[], rater: Rater): Change | null => {
    const asked = items.filter((item) => item.raters.includes(rater))
    if (asked.length === 0) return null
    const compared = asked.filter((item) => isBridged(bridge, item, rater))
    return changeOf(questionnaire, asked, compared, rater, earlier, later, parameters)
  }
  const both = (items: readonly Item[]): Changes => ({
    citizen: changeOver(items, 'citizen'),
    caseworker: changeOver(items, 'caseworker'),
  })
  return questionnaire.themes.map(({ id, items }) => ({
    themeId: id,
    changes: both(items),
    items: items.map((item) => ({ itemId: item.id, changes: both([item]) })),
  }))
}

/** Between versions that cannot be compared: every change is not comparable, and both waves are still shown. */
export const noBridge: Bridge = { compared: [], added: [], gone: [] }

const isBridged = (bridge: Bridge | null, item: Item, rater: Rater) =>
  bridge === null || bridge.compared.some(({ id, raters }) => id === item.id && raters.includes(rater))

function changeOf(
  { scale }: Questionnaire,
  asked: readonly Item[],
  compared: readonly Item[],
  rater: Rater,
  earlier: Wave,
  later: Wave,
  parameters: ErrorParameters,
): Change {
  const [before, after] = [earlier.answers[rater], later.answers[rater]]
  const inBoth = compared.filter(
    ({ id }) => numberIn(before.get(id), scale) !== null && numberIn(after.get(id), scale) !== null,
  )
  const shown = inBoth.length > 0 ? inBoth : asked
  const [from, to] = [scoreOver(shown, rater, before, scale), scoreOver(shown, rater, after, scale)]
  const [was, is] = inBoth.length > 0 ? [from.mean, to.mean] : [null, null]
  return {
    from: asScore(from),
    to: asScore(to),
    items: inBoth.length,
    change: was === null || is === null ? null : is - was,
    needed: inBoth.length > 0 ? neededChange(parameters, inBoth.length) : null,
    verdict: verdictOf(was, is, parameters, Math.max(1, inBoth.length)),
    naive: naiveVerdictOf(was, is),
  }
}

/** A wave beside an earlier one. */
export interface Comparison {
  readonly with: Wave
  readonly themes: readonly ThemeChange[]
}

/**
 * The last of a citizen's waves beside the one before it and beside the first, all of one questionnaire, oldest first. Null where
 * there is none to compare with; with two waves both are the same one.
 * @param bridgeFrom the bridge from an older version: null for the same one, `noBridge` where it is refused.
 */
export function changesSince(
  questionnaire: Questionnaire,
  waves: readonly Wave[],
  parameters: ErrorParameters,
  bridgeFrom: (version: number) => Bridge | null = (version) => (version === questionnaire.version ? null : noBridge),
): { readonly previous: Comparison | null; readonly first: Comparison | null } {
  const latest = waves.at(-1)
  const beside = (wave: Wave | undefined): Comparison | null =>
    latest && wave
      ? {
          with: wave,
          themes: changesBetween(questionnaire, wave, latest, parameters, bridgeFrom(wave.questionnaireVersion)),
        }
      : null
  return { previous: beside(waves.at(-2)), first: beside(waves.length > 1 ? waves[0] : undefined) }
}
