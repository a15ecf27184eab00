import type { PlacementLine } from '../placements/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { findSchemeInForce } from './find-scheme.ts'
import type { FollowUpDraft } from './follow-up.ts'
import { findFollowUp, insertFollowUp, updateFollowUp } from './follow-up-queries.ts'
import { closeLinks } from './weekly/weekly-link.ts'

export interface AgreedFollowUp extends FollowUpDraft {
  /** The version the form was filled from; 0: nothing was agreed. */
  readonly version: number
  readonly stopped: boolean
}

/**
 * Agrees who at a workplace answers every week, or changes it. With another to answer, and when it is stopped, every link that
 * is out is closed. The caller has opened the case to change it.
 */
export async function agreeFollowUp(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  placement: PlacementLine,
  { version, stopped, ...draft }: AgreedFollowUp,
): Promise<Result<null, 'changed-meanwhile'>> {
  const { id: placementId, citizenId } = placement
  const { municipalityId } = actor
  const before = await findFollowUp(db, placementId)
  const terms = { ...draft, schemeVersion: (await findSchemeInForce(db, draft.track)).version }
  const saved = before
    ? await updateFollowUp(
        db,
        { placementId, version },
        { ...terms, stoppedOn: stopped ? (before.stoppedOn ?? today) : null },
      )
    : version === 0 && (await insertFollowUp(db, { ...terms, municipalityId, placementId, citizenId, agreedOn: today }))
  if (!saved) return refused('changed-meanwhile')

  if (stopped || before?.contactEmail !== draft.contactEmail) await closeLinks(db, { placementId }, now)
  const what = before ? 'follow-up.corrected' : 'follow-up.agreed'
  const detail = { workplace: placement.workplace, track: draft.track, stopped: stopped ? 1 : 0 }
  await recordEvent(db, actor, { what, citizen: citizenId, subject: placementId, on: today, detail })
  return done(null)
}
