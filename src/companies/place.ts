import type { CitizenId, PlaceId, ReservationId, StaffId, UnitId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { PlaceGroup, Track } from './track.ts'

/** A seat at a workplace: for one person at a time. */
export interface Place {
  readonly id: PlaceId
  readonly productionUnitId: UnitId
  readonly jobFunction: string
  readonly track: Track
  readonly fromOn: PlainDate
  /** The last day; null: until it is ended. */
  readonly toOn: PlainDate | null
  readonly weeklyQuarterHours: number
  /** Empty: open to all. */
  readonly targetGroups: readonly PlaceGroup[]
  /** Languages spoken beside; empty: those of the workplace. */
  readonly languages: readonly string[]
  readonly conditions: string
  readonly version: number
}

export type PlaceDraft = Omit<Place, 'id' | 'productionUnitId' | 'version'>

/** Days on which somebody has the place. */
export interface Held {
  readonly id: ReservationId
  readonly placeId: PlaceId
  readonly citizenId: CitizenId
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  /** Without a placement the promise lapses after this day. */
  readonly heldUntil: PlainDate | null
  readonly isPlacement: boolean
  readonly reservedBy: StaffId
  readonly reservedByName: string
}

export interface Period {
  readonly from: PlainDate
  /** Null: without an end. */
  readonly to: PlainDate | null
}

export type PlaceRefusal = 'ends-before-start'

export const placeRefusal = ({ fromOn, toOn }: PlaceDraft): PlaceRefusal | null =>
  toOn !== null && toOn < fromOn ? 'ends-before-start' : null

/** Whether two periods have a day in common; both ends count. */
export const overlaps = (one: Period, other: Period) =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)

/**
 * The first day from `from` on which the place can be had for so many days, or null where that never comes. The place itself may
 * end sooner: then it can be had until its end.
 */
export function firstFreeDay(place: Place, held: readonly Held[], from: PlainDate, days = 1): PlainDate | null {
  let day = from > place.fromOn ? from : place.fromOn
  for (const { fromOn, toOn } of [...held].sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1))) {
    if (addDays(day, days - 1) < fromOn) break
    if (toOn === null) return null
    if (day <= toOn) day = addDays(toOn, 1)
  }
  return place.toOn !== null && day > place.toOn ? null : day
}

/** Why a place cannot be reserved for these days. */
export type ReserveRefusal =
  | 'ends-before-start'
  | 'starts-in-the-past'
  | 'outside-the-place'
  | 'taken'
  | 'company-closed'
  | 'already-reserved'
  /** The place is for match groups that the citizen is not of. */
  | 'wrong-group'

/** Whether a place is for somebody of a match group; one for nobody in particular is for all. */
export const isFor = ({ targetGroups }: Pick<Place, 'targetGroups'>, group: PlaceGroup | null) =>
  targetGroups.length === 0 || (group !== null && targetGroups.includes(group))

/** What the days themselves refuse; whether somebody has the place is asked with its row locked. */
export function daysRefusal(place: Place, { from, to }: Period, today: PlainDate): ReserveRefusal | null {
  if (to !== null && to < from) return 'ends-before-start'
  if (from < today) return 'starts-in-the-past'
  const isOutside = from < place.fromOn || (place.toOn !== null && (to === null || to > place.toOn))
  return isOutside ? 'outside-the-place' : null
}
