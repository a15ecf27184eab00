import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'

/** Those a reflection is about: the reader's team, or for who has none the municipality. Ids only to join with; no names. */
export async function listReflected(
  db: Db,
  { municipalityId, teamId, role }: Actor,
): Promise<{ id: CitizenId; targetGroup: string }[]> {
  const all = db
    .selectFrom('citizen')
    .select(['id', 'targetGroup'])
    .where('municipalityId', '=', municipalityId)
    .where('erasedOn', 'is', null)
  const isWhole = role === 'project-leader' || teamId === null
  return await (isWhole ? all : all.where('teamId', '=', teamId)).execute()
}
