import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Limits } from './score.ts'

export async function insertJobSearch(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  limits: Limits,
  notedOn: PlainDate,
): Promise<number> {
  const { id } = await db
    .insertInto('jobSearch')
    .values({ municipalityId: actor.municipalityId, citizenId, ...limits, notedOn, notedBy: staffOf(actor) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
