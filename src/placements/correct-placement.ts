import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { type AgreeRefusal, agreeRefusal, type Placement, type PlacementDraft } from './placement.ts'
import { findPlacementToChange, updatePlacement } from './placement-queries.ts'

/** Somebody has saved the placement since the page was opened. */
export type Changed = 'changed-meanwhile'

/** A placement as the page showed it: which one, and in which version. */
export interface Seen {
  readonly citizenId: CitizenId
  readonly id: PlacementId
  readonly version: number
}

const correctable = [
  'kind',
  'workplace',
  'contact',
  'startsOn',
  'endsOn',
  'weeklyQuarterHours',
  'paidQuarterHours',
  'aimedQuarterHours',
] as const satisfies readonly (keyof PlacementDraft)[]
export type Corrected = (typeof correctable)[number]

/** Puts a placement right, or says what is agreed now. The caller has opened the case to change it. */
export async function correctPlacement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: Seen,
  draft: PlacementDraft,
  takenOverOn: PlainDate,
): Promise<Result<PlacementId, AgreeRefusal | Changed>> {
  const before = await findPlacementToChange(db, seen.citizenId, seen.id)
  if (before.version !== seen.version) return refused('changed-meanwhile')
  const refusal = agreeRefusal(draft, takenOverOn)
  if (refusal) return refused(refusal)

  const changed = changesIn(before, draft)
  if (changed.length === 0) return done(before.id)
  await updatePlacement(db, before, draft)
  const detail = {
    workplace: draft.workplace,
    kind: draft.kind,
    ...Object.assign({}, ...changed.map(fromTo(before, draft))),
  }
  await recordEvent(db, actor, {
    what: 'placement.corrected',
    citizen: seen.citizenId,
    subject: seen.id,
    on: today,
    detail,
  })
  return done(before.id)
}

/** The fields that differ. */
export const changesIn = (before: Placement, draft: PlacementDraft): readonly Corrected[] =>
  correctable.filter((field) => before[field] !== draft[field])

const fromTo = (before: Placement, draft: PlacementDraft) => (field: Corrected) => ({
  [`${field}From`]: before[field],
  [`${field}To`]: draft[field],
})

/** Says what comes after a placement, or that nothing is agreed. The caller has opened the case to change it. */
export async function agreeNextStep(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: Seen,
  nextStep: string,
): Promise<Result<PlacementId, Changed>> {
  const placement = await findPlacementToChange(db, seen.citizenId, seen.id)
  if (placement.version !== seen.version) return refused('changed-meanwhile')

  await updatePlacement(db, placement, { nextStep })
  const detail = { workplace: placement.workplace, kind: placement.kind, nextStep }
  await recordEvent(db, actor, {
    what: 'placement.step-agreed',
    citizen: seen.citizenId,
    subject: seen.id,
    on: today,
    detail,
  })
  return done(placement.id)
}
