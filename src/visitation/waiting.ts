import { daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** From a visitation to the start of the first offer. */
export interface Wait {
  readonly visitedOn: PlainDate
  /** The first offer that begins after it and before the next visitation; null: none is agreed. */
  readonly startsOn: PlainDate | null
  /** The day of a later visitation, which then counts in its place. */
  readonly replacedOn: PlainDate | null
}

/** The wait of each visitation of one citizen, the newest first as they come, from the first days of her offers. */
export function waitsOf(visitedOn: readonly PlainDate[], starts: readonly PlainDate[]): Wait[] {
  return visitedOn.map((day, at) => {
    const replacedOn = visitedOn[at - 1] ?? null
    const after = starts.filter((start) => start >= day && (replacedOn === null || start < replacedOn)).sort()
    return { visitedOn: day, startsOn: after[0] ?? null, replacedOn }
  })
}

/** Still waiting today: nothing has begun, and no later visitation counts instead. */
export const isWaiting = ({ startsOn, replacedOn }: Wait, today: PlainDate) =>
  replacedOn === null && (startsOn === null || startsOn > today)

/** Days waited: until the start, or until today. */
export const daysWaited = ({ visitedOn, startsOn }: Wait, today: PlainDate) =>
  daysBetween(visitedOn, startsOn !== null && startsOn < today ? startsOn : today)

/**
 * Since when somebody without an offer has waited for one: the last day of the last offer, or where none has begun the day of the
 * first visitation. A new visitation never sets the wait back.
 */
export const waitingSince = ({
  firstVisitedOn,
  lastOfferEndedOn,
  hasOffer,
}: {
  readonly firstVisitedOn: PlainDate | null
  readonly lastOfferEndedOn: PlainDate | null
  readonly hasOffer: boolean
}): PlainDate | null => (hasOffer ? null : (lastOfferEndedOn ?? firstVisitedOn))

export interface WaitingTime {
  /** Of those that have begun; null where none has. */
  readonly medianDays: number | null
  readonly begun: number
  readonly waiting: number
  readonly longestDays: number | null
}

/** The municipality's figure: half have waited this long or shorter. A visitation replaced before anything began counts nowhere. */
export function waitingTime(waits: readonly Wait[], today: PlainDate): WaitingTime {
  const begun = waits.filter(({ startsOn }) => startsOn !== null && startsOn <= today)
  const waiting = waits.filter((wait) => isWaiting(wait, today)).map((wait) => daysWaited(wait, today))
  return {
    medianDays: median(begun.map((wait) => daysWaited(wait, today))),
    begun: begun.length,
    waiting: waiting.length,
    longestDays: waiting.length > 0 ? Math.max(...waiting) : null,
  }
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
