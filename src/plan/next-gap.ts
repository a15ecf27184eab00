import { isOffer, lastDayOf, type PlacementLine } from '../placements/index.ts'
import type { PlacementId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** The gap that has begun, or the one that comes first if nothing more is agreed. */
export interface NextGap {
  /** The offer it comes after. */
  readonly placementId: PlacementId
  /** The last day of that offer. */
  readonly after: PlainDate
  /** The first day of the next offer; null while none is agreed. */
  readonly before: PlainDate | null
  /** Days strictly between; null while there is no next offer. */
  readonly days: number | null
  /** The last day on which the next offer can begin within the limit. */
  readonly latestStart: PlainDate
  readonly begun: boolean
}

/**
 * The gap somebody must prevent: the one she is in, or the first one ahead that is open or longer than the limit. Null where an offer
 * without an end runs, where nothing was ever offered, and where what is agreed follows in time.
 */
export function nextGap(placements: readonly PlacementLine[], today: PlainDate, limit: number): NextGap | null {
  const offers = placements.filter(isOffer).toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  let last: { readonly id: PlacementId; readonly on: PlainDate } | null = null
  for (const offer of offers) {
    if (last && offer.startsOn > today && isWorthPreventing(last.on, offer.startsOn, today, limit))
      return gapOf(last, offer.startsOn, today, limit)
    const end = lastDayOf(offer)
    if (end === null) return null
    if (!last || end > last.on) last = { id: offer.id, on: end }
  }
  return last && gapOf(last, null, today, limit)
}

/** There is a gap, and it has begun or will be longer than the limit. */
const isWorthPreventing = (end: PlainDate, start: PlainDate, today: PlainDate, limit: number) =>
  start > addDays(end, 1) && (end < today || daysBetween(end, start) - 1 > limit)

const gapOf = (
  last: { readonly id: PlacementId; readonly on: PlainDate },
  before: PlainDate | null,
  today: PlainDate,
  limit: number,
): NextGap => ({
  placementId: last.id,
  after: last.on,
  before,
  days: before && daysBetween(last.on, before) - 1,
  latestStart: addDays(last.on, limit + 1),
  begun: last.on < today,
})
