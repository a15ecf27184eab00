import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlaceId, PlacementId, ReservationId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { overlaps } from './place.ts'
import {
  findPlaceToReserve,
  insertReservation,
  listHeld,
  updateDropped,
  updateHold,
  updateShortened,
} from './place-queries.ts'

/** The days on which a placement has a place, or is about to. */
export interface Hold {
  readonly placeId: PlaceId
  readonly citizenId: CitizenId
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  /** What was promised before and becomes the placement's, though the promise may have lapsed. */
  readonly reservationId?: ReservationId | null
}

/** Whether somebody else has the place on any of these days. Locks the place until the transaction ends: the answer stands. */
export async function isTaken(db: Db, today: PlainDate, hold: Hold): Promise<boolean> {
  await findPlaceToReserve(db, hold.placeId)
  const days = { from: hold.fromOn, to: hold.toOn }
  const held = await listHeld(db, [hold.placeId], today)
  return held.some(
    (other) => other.citizenId !== hold.citizenId && overlaps({ from: other.fromOn, to: other.toOn }, days),
  )
}

/**
 * A placement has its place on these days, whatever it had before; it no longer lapses. Nothing is written where somebody else
 * has the place on one of them. The caller has opened the citizen's case to change it.
 */
export async function moveHold(
  db: Db,
  actor: Actor,
  { today, now }: Moment,
  placementId: PlacementId,
  hold: Hold,
): Promise<Result<null, 'taken'>> {
  if (await isTaken(db, today, hold)) return refused('taken')
  const { reservationId = null, ...days } = hold
  if (await updateHold(db, placementId, reservationId, days)) return done(null)
  const by = { municipalityId: actor.municipalityId, reservedBy: staffOf(actor), reservedAt: now }
  await insertReservation(db, { ...days, ...by, placementId, heldUntil: null })
  return done(null)
}

/** The placement is at another workplace: what it held is free. */
export const dropHold = (db: Db, actor: Actor, today: PlainDate, placementId: PlacementId): Promise<void> =>
  updateDropped(db, placementId, { releasedOn: today, releasedBy: staffOf(actor), releaseReason: 'withdrawn' })

/** The placement is over sooner: the place is free from the day after. What is shorter already stays so. */
export const shortenHold = (db: Db, placementId: PlacementId, lastOn: PlainDate): Promise<void> =>
  updateShortened(db, placementId, lastOn)
