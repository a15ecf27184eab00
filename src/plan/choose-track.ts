import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { type Track, trackOn } from './track.ts'
import { insertTrack, listTracks } from './track-queries.ts'

export type TrackRefusal = 'before-takeover' | 'same-track'

/** Chooses the track a citizen is on from a day. The caller has opened the case to change it. */
export async function chooseTrack(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { id: citizen, takenOverOn }: { readonly id: CitizenId; readonly takenOverOn: PlainDate },
  chosen: { readonly track: Track; readonly fromOn: PlainDate },
): Promise<Result<Track, TrackRefusal>> {
  if (chosen.fromOn < takenOverOn) return refused('before-takeover')
  const before = trackOn(await listTracks(db, citizen), chosen.fromOn)
  if (before?.track === chosen.track) return refused('same-track')

  await insertTrack(db, actor, citizen, chosen, today)
  const detail = { from: before?.track ?? null, to: chosen.track, fromOn: chosen.fromOn }
  await recordEvent(db, actor, { what: 'track.chosen', citizen, on: chosen.fromOn, detail })
  return done(chosen.track)
}
