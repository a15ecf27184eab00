import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { listReferrals, updateWithdrawn } from './referral-queries.ts'

/** Takes back what waits for an adviser's answer, if anything does. The caller has opened the case to change it. */
export async function withdrawReferral(db: Db, actor: Actor, { today }: Moment, citizenId: CitizenId): Promise<void> {
  const open = (await listReferrals(db, citizenId)).find(({ answer }) => answer === null)
  if (!open) return
  await updateWithdrawn(db, citizenId, today)
  const detail = { adviser: open.adviserName }
  await recordEvent(db, actor, { what: 'referral.withdrawn', citizen: citizenId, on: today, subject: open.id, detail })
}
