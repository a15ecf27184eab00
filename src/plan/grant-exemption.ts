import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, ExemptionId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import {
  type ExemptionDraft,
  type ExemptionEndRefusal,
  type ExemptionRefusal,
  exemptionEndRefusal,
  exemptionRefusal,
} from './exemption.ts'
import { insertExemption, listExemptions, updateExemptionEnded } from './exemption-queries.ts'
import type { Changed } from './register-activity.ts'
import { lockPlan } from './requirement-queries.ts'

/** Exempts a citizen for some days. The event holds no reason: that stays where only those who see health read it. */
export async function grantExemption(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { id: citizen, takenOverOn }: { readonly id: CitizenId; readonly takenOverOn: PlainDate },
  draft: ExemptionDraft,
): Promise<Result<ExemptionId, ExemptionRefusal>> {
  await lockPlan(db, citizen)
  const refusal = exemptionRefusal(draft, await listExemptions(db, citizen), takenOverOn)
  if (refusal) return refused(refusal)

  const id = await insertExemption(db, actor, citizen, draft, today)
  const { startsOn, endsOn, remainingQuarterHours } = draft
  const detail = { startsOn, endsOn, remainingQuarterHours }
  await recordEvent(db, actor, { what: 'exemption.granted', citizen, subject: id, on: today, detail })
  return done(id)
}

/** Ends an exemption before its time. The caller has opened the case to change it. */
export async function endExemption(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: { readonly citizenId: CitizenId; readonly id: ExemptionId; readonly version: number },
  endedOn: PlainDate,
): Promise<Result<ExemptionId, ExemptionEndRefusal | Changed>> {
  await lockPlan(db, seen.citizenId)
  const exemption = (await listExemptions(db, seen.citizenId)).find(({ id }) => id === seen.id)
  if (!exemption) throw new NotFoundError('exemption')
  if (exemption.version !== seen.version || exemption.endedOn !== null) return refused('changed-meanwhile')
  const refusal = exemptionEndRefusal(exemption, endedOn)
  if (refusal) return refused(refusal)

  await updateExemptionEnded(db, exemption, endedOn)
  const { citizenId: citizen, id: subject } = seen
  await recordEvent(db, actor, { what: 'exemption.ended', citizen, subject, on: today, detail: { endedOn } })
  return done(exemption.id)
}
