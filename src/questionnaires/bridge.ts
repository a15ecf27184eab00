import { done, type Result, refused } from '../platform/result.ts'
import { allItems, type Item, type Questionnaire, type Respondent } from './questionnaire.ts'

/** An item that both versions have: who may be compared over the two, and whether the words changed meanwhile. */
export interface BridgedItem {
  readonly id: string
  readonly raters: readonly Respondent[]
  readonly reworded: boolean
  /** What the job demands, where that is another now. */
  readonly demand: { readonly from: number; readonly to: number } | null
}

/** What can be compared between an older and a newer version. */
export interface Bridge {
  readonly compared: readonly BridgedItem[]
  /** Asked in the newer version only. */
  readonly added: readonly string[]
  /** Asked in the older version only. */
  readonly gone: readonly string[]
}

/** Why two versions cannot be compared at all. */
export type BridgeRefusal = 'another-questionnaire' | 'scale-differs'

/** Which items of two versions compare. Only the item's id makes it the same; a changed scale makes nothing the same. */
export function bridge(older: Questionnaire, newer: Questionnaire): Result<Bridge, BridgeRefusal> {
  if (older.id !== newer.id) return refused('another-questionnaire')
  if (older.scale.min !== newer.scale.min || older.scale.max !== newer.scale.max) return refused('scale-differs')
  const before = new Map(allItems(older).map((item) => [item.id, item]))
  const after = new Map(allItems(newer).map((item) => [item.id, item]))
  const compared = [...after.values()].flatMap((item) => {
    const earlier = before.get(item.id)
    return earlier ? [bridged(earlier, item)] : []
  })
  return done({
    compared,
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  })
}

function bridged(older: Item, newer: Item): BridgedItem {
  const both = newer.raters.filter((rater) => older.raters.includes(rater))
  const reworded = both.some((rater) => older.wording[rater]?.da.text !== newer.wording[rater]?.da.text)
  const [from, to] = [older.demand, newer.demand]
  const demand = from === undefined || to === undefined || from === to ? null : { from, to }
  return { id: newer.id, raters: both, reworded, demand }
}
