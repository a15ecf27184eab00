import { shortenHold } from '../companies/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { cancelComingTalks } from '../talks/index.ts'
import type { Changed, Seen } from './correct-placement.ts'
import { insertCourseEvents } from './course/course-queries.ts'
import { type EndReason, type EndRefusal, endRefusal } from './placement.ts'
import { findPlacementToChange, updatePlacement } from './placement-queries.ts'

/** How a placement ended: its last day, why, and what comes next in words (empty when nothing is agreed). */
export interface Ending {
  readonly endedOn: PlainDate
  readonly endReason: EndReason
  readonly nextStep: string
}

/** Ends a placement, and calls off the three-party talks at the workplace that lie after it. The caller has opened the case to change it, or a closed one to put it right. */
export async function endPlacement(
  db: Db,
  actor: Actor,
  moment: Moment,
  seen: Seen,
  ending: Ending,
): Promise<Result<PlacementId, EndRefusal | Changed>> {
  const placement = await findPlacementToChange(db, seen.citizenId, seen.id)
  const isOver = placement.endedOn !== null || placement.becameId !== null
  if (placement.version !== seen.version || isOver) return refused('changed-meanwhile')
  const refusal = endRefusal(placement, ending.endedOn, moment.today)
  if (refusal) return refused(refusal)

  await updatePlacement(db, placement, ending)
  await shortenHold(db, placement.id, ending.endedOn)
  const { kind, workplace } = placement
  const of = { municipalityId: actor.municipalityId, placementId: seen.id, citizenId: seen.citizenId }
  const { endedOn, endReason } = ending
  const ended = { what: 'ended', happenedOn: moment.today, staffId: staffOf(actor), endedOn, endReason } as const
  await insertCourseEvents(db, [{ ...of, ...ended }])
  await recordEvent(db, actor, {
    what: 'placement.ended',
    citizen: seen.citizenId,
    subject: seen.id,
    on: ending.endedOn,
    detail: { kind, workplace, reason: ending.endReason, nextStep: ending.nextStep },
  })
  await cancelComingTalks(
    db,
    actor,
    moment,
    seen.citizenId,
    (talk) => talk.kind === 'three-party' && talk.place === workplace && dayOf(talk.startsAt) > endedOn,
  )
  return done(placement.id)
}
