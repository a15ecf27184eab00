import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'

/** Opens a case of another team to one person until an instant. */
export async function insertAccessReason(
  db: Db,
  actor: Actor,
  reason: { readonly citizenId: CitizenId; readonly sealed: Buffer; readonly givenAt: string; readonly endsAt: string },
): Promise<void> {
  await db
    .insertInto('accessReason')
    .values({ municipalityId: actor.municipalityId, staffId: staffOf(actor), ...reason })
    .execute()
}
