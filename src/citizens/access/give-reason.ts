import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import { boundsOf } from '../../platform/copenhagen.ts'
import { sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { addDays } from '../../platform/plain-date.ts'
import { insertAccessReason } from './access-reason-queries.ts'

/** Opens a case of another team for the rest of the day. Answers the reason as the audit line keeps it: sealed. */
export async function giveReason(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  citizenId: CitizenId,
  reason: string,
): Promise<Buffer> {
  const sealed = await sealForCitizen(db, citizenId, reason)
  await insertAccessReason(db, actor, { citizenId, sealed, givenAt: now, endsAt: endOfDay({ now, today }) })
  return sealed
}

// In a trial the day stands still while the clock passes midnight in Denmark; the reason then lasts the next day too.
function endOfDay({ now, today }: Moment): string {
  const { to } = boundsOf(today)
  return now < to ? to : boundsOf(addDays(today, 1)).to
}
