import { listReservationsOf, releasePlace } from '../companies/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'

/** Gives back every place that is held for a citizen and has not become a placement. The caller has opened the case to change it. */
export async function releasePlaces(db: Db, actor: Actor, { today }: Moment, citizenId: CitizenId): Promise<void> {
  for (const held of await listReservationsOf(db, citizenId, today))
    if (!held.isPlacement) await releasePlace(db, actor, today, held)
}
