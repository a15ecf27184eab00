import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { ChosenTrack, Track } from './track.ts'

/** The tracks chosen for a citizen whom the caller has opened, newest first. */
export async function listTracks(db: Db, citizenId: CitizenId): Promise<ChosenTrack[]> {
  const rows = await db
    .selectFrom('planTrack')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'planTrack.municipalityId').onRef('staff.id', '=', 'planTrack.chosenBy'),
    )
    .select(['track', 'fromOn', 'staff.name as chosenByName'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('planTrack.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, chosenByName: row.chosenByName ?? '' }))
}

export async function insertTrack(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  chosen: { readonly track: Track; readonly fromOn: PlainDate },
  chosenOn: PlainDate,
): Promise<void> {
  const { municipalityId } = actor
  await db
    .insertInto('planTrack')
    .values({ municipalityId, citizenId, ...chosen, chosenBy: staffOf(actor), chosenOn })
    .execute()
}
