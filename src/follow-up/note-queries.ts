import type { Actor } from '../platform/auth/actor.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { FollowUpNote, Topics, Way } from './note.ts'

/** What colleagues brought back from a workplace about a citizen whom the caller has opened, newest first. */
export async function listNotes(db: Db, citizenId: CitizenId, placementId: PlacementId): Promise<FollowUpNote[]> {
  const rows = await db
    .selectFrom('followUpNote as note')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'note.municipalityId').onRef('staff.id', '=', 'note.writtenBy'),
    )
    .select(['note.id', 'note.visitedOn', 'note.way', 'note.sealed', 'staff.name as writtenByName'])
    .where('note.placementId', '=', placementId)
    .where('note.citizenId', '=', citizenId)
    .orderBy('note.visitedOn', 'desc')
    .orderBy('note.id', 'desc')
    .execute()
  return await Promise.all(
    rows.map(async ({ sealed, ...row }) => ({
      ...row,
      topics: JSON.parse((await openForCitizen(db, citizenId, sealed)) ?? '{}') as Topics,
    })),
  )
}

export async function insertNote(
  db: Db,
  actor: Actor,
  now: string,
  note: {
    readonly citizenId: CitizenId
    readonly placementId: PlacementId
    readonly visitedOn: PlainDate
    readonly way: Way
    readonly topics: Topics
  },
): Promise<number> {
  const { topics, ...row } = note
  const sealed = await sealForCitizen(db, note.citizenId, JSON.stringify(topics))
  const { id } = await db
    .insertInto('followUpNote')
    .values({ ...row, municipalityId: actor.municipalityId, sealed, writtenBy: staffOf(actor), writtenAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The days of the three-party meetings that are told of. */
export async function listThreePartyDays(db: Db, placementId: PlacementId): Promise<PlainDate[]> {
  const rows = await db
    .selectFrom('followUpNote')
    .select('visitedOn')
    .where('placementId', '=', placementId)
    .where('way', '=', 'three-party')
    .execute()
  return rows.map(({ visitedOn }) => visitedOn)
}
