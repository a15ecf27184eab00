import type { Citizen } from '../citizens/index.ts'
import { isTaken, moveHold } from '../companies/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlacementId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { insertCourseEvents } from './course/course-queries.ts'
import { type RuleBroken, ruleBroken } from './limits/breach.ts'
import { ownBreaches } from './limits/check-offer.ts'
import { offerFrom } from './limits/offer-of.ts'
import { overrule } from './limits/overrule.ts'
import { type AgreeRefusal, agreeRefusal, type PlacementDraft } from './placement.ts'
import { insertPlacement, type PlacementLinks } from './placement-queries.ts'
import type { Promised } from './proposals/promised-at.ts'

/** What is agreed: the terms, where it is, what it came of, and why it stands where it breaks a rule. */
export interface Agreed {
  readonly draft: PlacementDraft
  readonly links?: Partial<Omit<PlacementLinks, 'placeId'>>
  /** The place that was promised, and the day it was proposed where it was. */
  readonly promised?: Promised | null
  /** Empty where nobody has given one. */
  readonly reason: string
}

/**
 * Notes an agreed placement. The caller has opened the case of `citizen` to change it. Refused with `rule-broken` when its own
 * terms break a rule and no reason is given, with `taken` when somebody else has its place on some of its days.
 */
export async function agreePlacement(
  db: Db,
  actor: Actor,
  moment: Moment,
  { draft, links = {}, promised = null, reason }: Agreed,
  citizen: Pick<Citizen, 'bornOn' | 'takenOverOn'>,
): Promise<Result<PlacementId, AgreeRefusal | 'taken'> | RuleBroken> {
  const refusal = agreeRefusal(draft, citizen.takenOverOn)
  if (refusal) return refused(refusal)
  const broken = ownBreaches(offerFrom(draft), citizen.bornOn)
  if (broken.length > 0 && reason === '') return ruleBroken(broken)
  const { startsOn: fromOn, endsOn: toOn, citizenId } = draft
  const hold = promised && { citizenId, fromOn, toOn, placeId: promised.placeId, reservationId: promised.reservationId }
  if (hold && (await isTaken(db, moment.today, hold))) return refused('taken')

  const { municipalityId } = actor
  const staffId = staffOf(actor)
  const id = await insertPlacement(db, {
    ...draft,
    ...links,
    placeId: hold?.placeId ?? null,
    municipalityId,
    agreedBy: staffId,
  })
  if (hold) await moveHold(db, actor, moment, id, hold)
  const { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours, aimedQuarterHours } = draft
  const of = { municipalityId, placementId: id, citizenId: draft.citizenId, staffId }
  const terms = { kind, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours, aimedQuarterHours }
  const agreed = {
    ...of,
    ...terms,
    what: 'agreed',
    happenedOn: moment.today,
    otherPlacementId: links.cameOfId ?? null,
  } as const
  await insertCourseEvents(db, [
    ...(promised?.proposedOn ? [{ ...of, what: 'proposed', happenedOn: promised.proposedOn } as const] : []),
    agreed,
  ])

  const detail = { kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours }
  await recordEvent(db, actor, {
    what: 'placement.agreed',
    citizen: draft.citizenId,
    subject: id,
    on: moment.today,
    detail,
  })
  await overrule(db, actor, moment, { id, citizenId: draft.citizenId, workplace }, broken, reason)
  return done(id)
}
