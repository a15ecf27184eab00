import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, RequirementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { Changed } from './register-activity.ts'
import {
  giveWay,
  overlapping,
  type RequirementDraft,
  type RequirementEndRefusal,
  type RequirementRefusal,
  requirementEndRefusal,
  requirementRefusal,
  startOf,
} from './requirement.ts'
import { insertRequirement, listRequirements, lockPlan, updateRequirement } from './requirement-queries.ts'

/** Whose hours are set, and since when she is the municipality's. */
interface Whose {
  readonly id: CitizenId
  readonly takenOverOn: PlainDate
}

/** Sets hours a week for a citizen, in the place of those it overlaps if so asked. The caller has opened the case to change it. */
export async function setRequirement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { id: citizen, takenOverOn }: Whose,
  draft: RequirementDraft,
): Promise<Result<RequirementId, RequirementRefusal>> {
  await lockPlan(db, citizen)
  const others = await listRequirements(db, citizen)
  const refusal = requirementRefusal(draft, others, takenOverOn)
  if (refusal) return refused(refusal)

  const startsOn = startOf(draft)
  for (const each of overlapping(others, startsOn, draft.endsOn))
    await updateRequirement(db, each, giveWay(each, startsOn))
  const id = await insertRequirement(db, actor, citizen, draft, today)
  const last = draft.steps.at(-1)
  await recordEvent(db, actor, {
    what: 'requirement.set',
    citizen,
    subject: id,
    on: today,
    detail: {
      startsOn,
      endsOn: draft.endsOn,
      quarterHours: draft.steps[0]?.weeklyQuarterHours ?? 0,
      lastFrom: last?.fromOn ?? null,
      lastQuarterHours: last?.weeklyQuarterHours ?? 0,
      steps: draft.steps.length,
      reason: draft.reason,
    },
  })
  return done(id)
}

/** Says on which day the hours set are required for the last time. The caller has opened the case to change it. */
export async function endRequirement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: { readonly citizenId: CitizenId; readonly id: RequirementId; readonly version: number },
  endsOn: PlainDate,
): Promise<Result<RequirementId, RequirementEndRefusal | Changed>> {
  await lockPlan(db, seen.citizenId)
  const requirement = (await listRequirements(db, seen.citizenId)).find(({ id }) => id === seen.id)
  if (!requirement) throw new NotFoundError('requirement')
  if (requirement.version !== seen.version || requirement.withdrawnOn !== null) return refused('changed-meanwhile')
  const refusal = requirementEndRefusal(requirement, endsOn)
  if (refusal) return refused(refusal)

  await updateRequirement(db, requirement, { endsOn })
  const { citizenId: citizen, id: subject } = seen
  await recordEvent(db, actor, { what: 'requirement.ended', citizen, subject, on: today, detail: { endsOn } })
  return done(requirement.id)
}
