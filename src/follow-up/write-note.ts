import type { PlacementLine } from '../placements/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { type NoteRefusal, noteRefusal, type Topics, type Way } from './note.ts'
import { insertNote } from './note-queries.ts'

/** Keeps what a colleague brought back from a workplace. The caller has opened the case to change it. */
export async function writeNote(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  placement: PlacementLine,
  { visitedOn, way, ...topics }: { readonly visitedOn: PlainDate; readonly way: Way } & Topics,
): Promise<Result<number, NoteRefusal>> {
  const refusal = noteRefusal(topics, visitedOn, placement.startsOn, today)
  if (refusal) return refused(refusal)
  const { id: placementId, citizenId, workplace } = placement
  const id = await insertNote(db, actor, now, { citizenId, placementId, visitedOn, way, topics })
  const detail = { workplace, way }
  await recordEvent(db, actor, {
    what: 'follow-up.noted',
    citizen: citizenId,
    subject: placementId,
    on: visitedOn,
    detail,
  })
  return done(id)
}
