import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'
import { lastDayOf, type Placement } from './placement.ts'

/** A time without an offer. */
export interface Gap {
  /** The last day of the offer before. */
  readonly after: PlainDate
  /** The first day of the next one; null while there is none. */
  readonly before: PlainDate | null
  /** Days strictly between; while there is no next offer, days up to and with today. */
  readonly days: number
}

/** A mentor beside somebody is no offer at a company. */
export const isOffer = ({ kind }: Pick<Placement, 'kind'>) => kind !== 'mentor-scheme'

/**
 * The gaps between offers, oldest first: days strictly between an end and the next start (1 January to 13 February is 42).
 * Overlapping offers leave none, and an offer within another ends nothing. Holidays extend nothing.
 */
export function gapsBetween(placements: readonly Placement[], today: PlainDate): Gap[] {
  const offers = placements.filter(isOffer).sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const gaps: Gap[] = []
  let end: PlainDate | null | undefined
  for (const offer of offers) {
    if (end && offer.startsOn > addDays(end, 1))
      gaps.push({ after: end, before: offer.startsOn, days: daysBetween(end, offer.startsOn) - 1 })
    end = later(end, lastDayOf(offer))
  }
  if (end && end < today) gaps.push({ after: end, before: null, days: daysBetween(end, today) })
  return gaps
}

/** The later of two ends, where no end at all is the latest. `undefined`: there was no offer before. */
function later(end: PlainDate | null | undefined, other: PlainDate | null): PlainDate | null {
  if (end === null || other === null) return null
  return end === undefined || other > end ? other : end
}
