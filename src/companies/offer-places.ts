import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { recordSetting } from '../staff/index.ts'
import { type Place, type PlaceDraft, placeRefusal } from './place.ts'
import { findPlaceToReserve, insertPlace, listHeld, updatePlace } from './place-queries.ts'
import { isClosed, type Unit } from './unit.ts'
import { reindexUnits } from './word-queries.ts'

export type PlaceDeedRefusal =
  | 'ends-before-start'
  | 'company-closed'
  | 'changed-meanwhile'
  /** Somebody has the place on days it would no longer be there. */
  | 'held-after'
  | 'held-before'

/** Adds so many seats alike. */
export async function offerPlaces(
  db: Db,
  actor: Actor,
  today: PlainDate,
  unit: Pick<Unit, 'id' | 'closedOn'>,
  draft: PlaceDraft,
  seats: number,
): Promise<Result<null, PlaceDeedRefusal>> {
  const refusal = placeRefusal(draft)
  if (refusal) return refused(refusal)
  if (isClosed(unit, today)) return refused('company-closed')
  for (let seat = 0; seat < seats; seat++) await insertPlace(db, actor.municipalityId, unit.id, draft)
  await reindexUnits(db, actor.municipalityId, [unit.id], today)
  return done(null)
}

/** Saves what a seat is. Days somebody has been promised are not taken away. */
export async function correctPlace(
  db: Db,
  actor: Actor,
  today: PlainDate,
  unit: Pick<Unit, 'id'>,
  { id, version }: Pick<Place, 'id' | 'version'>,
  draft: PlaceDraft,
): Promise<Result<null, PlaceDeedRefusal>> {
  const refusal = placeRefusal(draft)
  if (refusal) return refused(refusal)
  await findPlaceToReserve(db, id)
  const { toOn, fromOn } = draft
  const held = await listHeld(db, [id], today)
  if (toOn !== null && held.some((each) => each.toOn === null || each.toOn > toOn)) return refused('held-after')
  if (held.some((each) => each.fromOn > today && each.fromOn < fromOn)) return refused('held-before')
  if (!(await updatePlace(db, id, version, draft))) return refused('changed-meanwhile')
  recordSetting(db, actor, 'place.corrected', `place:${id}`)
  await reindexUnits(db, actor.municipalityId, [unit.id], today)
  return done(null)
}
