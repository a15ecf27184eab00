import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { type AgreeRefusal, agreeRefusal, type PlacementDraft } from './placement.ts'
import { insertPlacement } from './placement-queries.ts'

/** Notes an agreed placement. The caller has opened the case to change it; `takenOverOn` is the citizen's. */
export async function agreePlacement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  draft: PlacementDraft,
  takenOverOn: PlainDate,
): Promise<Result<PlacementId, AgreeRefusal>> {
  const refusal = agreeRefusal(draft, takenOverOn)
  if (refusal) return refused(refusal)

  const id = await insertPlacement(db, { ...draft, municipalityId: actor.municipalityId, agreedBy: staffOf(actor) })
  const { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours } = draft
  const detail = { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours }
  await recordEvent(db, actor, { what: 'placement.agreed', citizen: draft.citizenId, subject: id, on: today, detail })
  return done(id)
}
