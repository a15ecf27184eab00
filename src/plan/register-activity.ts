import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { ActivityId, CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import {
  type Activity,
  type ActivityDraft,
  type ActivityEndReason,
  type ActivityEndRefusal,
  type ActivityRefusal,
  activityEndRefusal,
  activityRefusal,
} from './activity.ts'
import { findActivityToChange, insertActivity, updateActivity, updateActivityEnded } from './activity-queries.ts'

/** Somebody has saved it since the page was opened. */
export type Changed = 'changed-meanwhile'

/** An activity as the page showed it: which one, and in which version. */
export interface SeenActivity {
  readonly citizenId: CitizenId
  readonly id: ActivityId
  readonly version: number
}

/** Registers an activity. The caller has opened the case to change it; `takenOverOn` is the citizen's. */
export async function registerActivity(
  db: Db,
  actor: Actor,
  today: PlainDate,
  draft: ActivityDraft,
  takenOverOn: PlainDate,
): Promise<Result<ActivityId, ActivityRefusal>> {
  const refusal = activityRefusal(draft, takenOverOn)
  if (refusal) return refused(refusal)

  const { municipalityId } = actor
  const id = await insertActivity(db, { ...draft, municipalityId, registeredBy: staffOf(actor), registeredOn: today })
  const detail = detailOf(draft)
  await recordEvent(db, actor, {
    what: 'activity.registered',
    citizen: draft.citizenId,
    subject: id,
    on: today,
    detail,
  })
  return done(id)
}

const detailOf = ({ kind, title, startsOn, endsOn, weeklyQuarterHours }: ActivityDraft) => ({
  kind,
  title,
  startsOn,
  endsOn,
  weeklyQuarterHours,
})

const correctable = [
  'kind',
  'title',
  'provider',
  'startsOn',
  'endsOn',
  'weeklyQuarterHours',
  'handoverOn',
  'handoverTo',
] as const satisfies readonly (keyof ActivityDraft)[]

/** Puts an activity right, or says what it is now. The caller has opened the case to change it. */
export async function correctActivity(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: SeenActivity,
  draft: ActivityDraft,
  takenOverOn: PlainDate,
): Promise<Result<ActivityId, ActivityRefusal | Changed>> {
  const before = await findActivityToChange(db, seen.citizenId, seen.id)
  if (before.version !== seen.version) return refused('changed-meanwhile')
  const refusal = activityRefusal(draft, takenOverOn)
  if (refusal) return refused(refusal)

  const changed = correctable.filter((field) => before[field] !== draft[field])
  if (changed.length === 0) return done(before.id)
  await updateActivity(db, before, draft)
  const fromTo = (field: (typeof correctable)[number]) => ({
    [`${field}From`]: before[field],
    [`${field}To`]: draft[field],
  })
  const detail = { kind: draft.kind, title: draft.title, ...Object.assign({}, ...changed.map(fromTo)) }
  const { citizenId: citizen, id: subject } = seen
  await recordEvent(db, actor, { what: 'activity.corrected', citizen, subject, on: today, detail })
  return done(before.id)
}

/** Ends an activity. The caller has opened the case to change it. */
export async function endActivity(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: SeenActivity,
  ending: { readonly endedOn: PlainDate; readonly endReason: ActivityEndReason },
): Promise<Result<Activity, ActivityEndRefusal | Changed>> {
  const activity = await findActivityToChange(db, seen.citizenId, seen.id)
  if (activity.version !== seen.version || activity.endedOn !== null) return refused('changed-meanwhile')
  const refusal = activityEndRefusal(activity, ending.endedOn, today)
  if (refusal) return refused(refusal)

  await updateActivityEnded(db, activity, ending)
  const { kind, title } = activity
  await recordEvent(db, actor, {
    what: 'activity.ended',
    citizen: seen.citizenId,
    subject: seen.id,
    on: ending.endedOn,
    detail: { kind, title, reason: ending.endReason },
  })
  return done(activity)
}
