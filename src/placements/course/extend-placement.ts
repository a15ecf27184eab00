import type { Citizen } from '../../citizens/index.ts'
import { moveHold } from '../../companies/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlacementId } from '../../platform/ids.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Changed, Seen } from '../correct-placement.ts'
import { overrideFor, type RuleBroken, ruleBroken } from '../limits/breach.ts'
import { ownBreaches } from '../limits/check-offer.ts'
import { offerOf } from '../limits/offer-of.ts'
import { listOverrides } from '../limits/override-queries.ts'
import { overrule } from '../limits/overrule.ts'
import { type FullPlacement, findPlacementToChange, updatePlacement } from '../placement-queries.ts'
import { insertCourseEvents, listCourses } from './course-queries.ts'
import type { CourseEvent } from './placement-course.ts'

export type ExtendRefusal = Changed | 'not-later' | 'no-end' | 'has-ended' | 'taken'

export interface Extension {
  readonly endsOn: PlainDate
  /** Why it stands where it breaks a rule; empty where nobody has given one. */
  readonly reason: string
}

/** Agrees a later last day. The rule in force on the first day of the extension decides. The caller has opened the case to change it. */
export async function extendPlacement(
  db: Db,
  actor: Actor,
  moment: Moment,
  seen: Seen,
  { endsOn, reason }: Extension,
  citizen: Pick<Citizen, 'bornOn'>,
): Promise<Result<PlacementId, ExtendRefusal> | RuleBroken> {
  const placement = await findPlacementToChange(db, seen.citizenId, seen.id)
  const refusal = placement.version === seen.version ? refusalOf(placement, endsOn) : 'changed-meanwhile'
  if (refusal) return refused(refusal)

  const extendedFrom = addDays(placement.endsOn as PlainDate, 1)
  const event = extensionEvent(moment.today, extendedFrom, endsOn)
  const events = [...((await listCourses(db, seen.citizenId)).get(seen.id) ?? []), event]
  const broken = ownBreaches(offerOf({ ...placement, endsOn, extendedFrom }, events), citizen.bornOn)
  const given = (await listOverrides(db, seen.citizenId)).get(seen.id) ?? []
  const unexplained = broken.filter((breach) => !overrideFor(breach, given))
  if (unexplained.length > 0 && reason === '') return ruleBroken(unexplained)
  const { placeId, startsOn: fromOn } = placement
  const hold = placeId && { placeId, citizenId: placement.citizenId, fromOn, toOn: endsOn }
  if (hold && !(await moveHold(db, actor, moment, placement.id, hold)).ok) return refused('taken')

  await updatePlacement(db, placement, { endsOn, extendedFrom })
  const { id: placementId, citizenId, workplace, kind } = placement
  const of = { municipalityId: actor.municipalityId, placementId, citizenId, staffId: staffOf(actor) }
  await insertCourseEvents(db, [{ ...of, ...event }])
  const detail = { workplace, kind, endsOnFrom: placement.endsOn, endsOnTo: endsOn }
  await recordEvent(db, actor, {
    what: 'placement.extended',
    citizen: citizenId,
    subject: placementId,
    on: moment.today,
    detail,
  })
  await overrule(db, actor, moment, placement, unexplained, reason)
  return done(placementId)
}

function refusalOf({ endsOn: before, endedOn, becameId }: FullPlacement, endsOn: PlainDate): ExtendRefusal | null {
  if (endedOn !== null || becameId !== null) return 'has-ended'
  if (before === null) return 'no-end'
  return endsOn > before ? null : 'not-later'
}

/** An extension as the record tells it. */
export const extensionEvent = (happenedOn: PlainDate, extendedFrom: PlainDate, endsOn: PlainDate): CourseEvent => ({
  what: 'extended',
  happenedOn,
  kind: null,
  startsOn: null,
  endsOn,
  weeklyQuarterHours: null,
  paidQuarterHours: null,
  aimedQuarterHours: null,
  extendedFrom,
  endedOn: null,
  endReason: null,
  otherPlacementId: null,
})
