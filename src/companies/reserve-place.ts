import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlaceId, ReservationId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { placeHeldDays, ruleOn } from '../rules/index.ts'
import { daysRefusal, isFor, overlaps, type ReserveRefusal } from './place.ts'
import {
  findMatchGroup,
  findPlaceToReserve,
  insertReservation,
  listHeld,
  listReservationsOf,
  updateReleased,
} from './place-queries.ts'
import { isClosed } from './unit.ts'
import { findUnit } from './unit-queries.ts'

export interface Wanted {
  readonly placeId: PlaceId
  readonly citizenId: CitizenId
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
}

/**
 * Holds a place for a citizen whose case the caller has opened to change. Whoever asks at the same moment waits for the place's
 * row and then finds it taken: a place is promised once.
 */
export async function reservePlace(
  db: Db,
  actor: Actor,
  { today, now }: Moment,
  wanted: Wanted,
): Promise<Result<ReservationId, ReserveRefusal>> {
  const place = await findPlaceToReserve(db, wanted.placeId)
  const days = { from: wanted.fromOn, to: wanted.toOn }
  const refusal = daysRefusal(place, days, today)
  if (refusal) return refused(refusal)
  if (!isFor(place, await findMatchGroup(db, wanted.citizenId))) return refused('wrong-group')
  const unit = await findUnit(db, place.productionUnitId, today)
  if (unit.closedOn !== null && (isClosed(unit, today) || days.to === null || days.to > unit.closedOn))
    return refused('company-closed')

  const held = await listHeld(db, [place.id], today)
  const taken = held.find((other) => overlaps({ from: other.fromOn, to: other.toOn }, days))
  if (taken) return refused(taken.citizenId === wanted.citizenId ? 'already-reserved' : 'taken')

  const heldUntil = addDays(today, ruleOn(placeHeldDays, today).value)
  const { municipalityId } = actor
  const id = await insertReservation(db, {
    ...wanted,
    municipalityId,
    heldUntil,
    reservedBy: staffOf(actor),
    reservedAt: now,
  })
  const detail = {
    unit: unit.name,
    jobFunction: place.jobFunction,
    fromOn: wanted.fromOn,
    toOn: wanted.toOn,
    heldUntil,
  }
  await recordEvent(db, actor, {
    what: 'place.reserved',
    citizen: wanted.citizenId,
    subject: place.id,
    on: today,
    detail,
  })
  return done(id)
}

/** Gives a place back. The caller has opened the citizen's case to change it. */
export async function releasePlace(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { id, citizenId }: { id: ReservationId; citizenId: CitizenId },
  reason: 'withdrawn' | 'declined-by-company' | 'declined-by-citizen' | 'ended' = 'withdrawn',
): Promise<Result<PlaceId, 'not-held'>> {
  const before = (await listReservationsOf(db, citizenId, today)).find((held) => held.id === id)
  const release = { releasedOn: today, releasedBy: staffOf(actor), releaseReason: reason }
  const released = await updateReleased(db, id, citizenId, release)
  if (!released) return refused('not-held')
  const detail = { unit: before?.unitName ?? null, jobFunction: before?.jobFunction ?? null, reason }
  await recordEvent(db, actor, {
    what: 'place.released',
    citizen: citizenId,
    subject: released.placeId,
    on: today,
    detail,
  })
  return done(released.placeId)
}
