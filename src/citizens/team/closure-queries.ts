import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { ClosureReason } from '../citizen.ts'

/** Closes a case; undefined when somebody else closed it a moment ago. */
export async function insertClosure(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  reason: ClosureReason,
  closedOn: PlainDate,
): Promise<number | undefined> {
  const row = await db
    .insertInto('caseClosure')
    .values({ municipalityId: actor.municipalityId, citizenId, reason, closedOn, closedBy: staffOf(actor) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Ends the open closure; undefined when there is none. */
export async function updateClosureReopened(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  reopenedOn: PlainDate,
): Promise<number | undefined> {
  const row = await db
    .updateTable('caseClosure')
    .set({ reopenedOn, reopenedBy: staffOf(actor) })
    .where('citizenId', '=', citizenId)
    .where('reopenedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
