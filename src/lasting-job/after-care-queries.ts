import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** The last day from then on that a talk was held with a citizen whom the caller has opened; null where there was none. */
export async function findLastHeld(db: Db, citizenId: CitizenId, from: PlainDate): Promise<PlainDate | null> {
  const { on } = await db
    .selectFrom('talk')
    .select((talk) => talk.fn.max('heldOn').as('on'))
    .where('citizenId', '=', citizenId)
    .where('heldOn', '>=', from)
    .executeTakeFirstOrThrow()
  return on
}
