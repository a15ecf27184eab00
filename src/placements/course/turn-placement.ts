import type { Citizen } from '../../citizens/index.ts'
import { shortenHold } from '../../companies/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { PlacementId } from '../../platform/ids.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { agreePlacement } from '../agree-placement.ts'
import type { Changed, Seen } from '../correct-placement.ts'
import type { EndReason, PlacementDraft } from '../placement.ts'
import { type FullPlacement, findPlacementToChange, updatePlacement } from '../placement-queries.ts'
import { texts as placementTexts } from '../texts.ts'
import { insertCourseEvents, listCourses } from './course-queries.ts'
import { courseOf, extensionOf, partsWithin } from './placement-course.ts'
import { texts } from './texts.ts'

export const paidKinds = ['paid-hours', 'small-job', 'job'] as const
export type PaidKind = (typeof paidKinds)[number]

/** What a placement becomes: which paid work, from when, how many hours. */
export interface Turn {
  readonly kind: PaidKind
  readonly startsOn: PlainDate
  readonly paidQuarterHours: number
  /** What comes next, in words; empty: the paid work says it. */
  readonly nextStep: string
}

export type TurnRefusal = Changed | 'has-ended' | 'starts-before-placement' | 'no-hours'

/**
 * Turns a placement into hours or a job in one step: it ends the day before, the paid work begins, and each knows the other.
 * The paid work is the company's own and takes no place of ours: the place is free from its first day.
 * The caller has opened the case to change it.
 */
export async function turnPlacement(
  db: Db,
  actor: Actor,
  moment: Moment,
  seen: Seen,
  turn: Turn,
  citizen: Pick<Citizen, 'bornOn' | 'takenOverOn'>,
): Promise<Result<PlacementId, TurnRefusal>> {
  const placement = await findPlacementToChange(db, seen.citizenId, seen.id)
  const refusal = placement.version === seen.version ? refusalOf(placement, turn) : 'changed-meanwhile'
  if (refusal) return refused(refusal)

  const { productionUnitId, companyContactId } = placement
  const links = { productionUnitId, companyContactId, cameOfId: placement.id }
  const agreed = await agreePlacement(
    db,
    actor,
    moment,
    { draft: draftOf(placement, turn), links, reason: '' },
    citizen,
  )
  if (!agreed.ok) return refused('starts-before-placement')
  await endInto(db, actor, moment, placement, turn, agreed.value)
  return done(agreed.value)
}

function refusalOf({ endedOn, becameId, startsOn }: FullPlacement, turn: Turn): TurnRefusal | null {
  if (endedOn !== null || becameId !== null) return 'has-ended'
  if (turn.startsOn <= startsOn) return 'starts-before-placement'
  return turn.paidQuarterHours === 0 ? 'no-hours' : null
}

const draftOf = ({ citizenId, workplace, contact, aimedQuarterHours }: FullPlacement, turn: Turn): PlacementDraft => ({
  citizenId,
  kind: turn.kind,
  workplace,
  contact,
  startsOn: turn.startsOn,
  endsOn: null,
  weeklyQuarterHours: 0,
  paidQuarterHours: turn.paidQuarterHours,
  aimedQuarterHours: Math.max(aimedQuarterHours, turn.paidQuarterHours),
})

/** What comes next, where nobody has said it in other words. */
const wordsFor = ({ kind, paidQuarterHours, startsOn }: Turn) =>
  texts.da.eventHours(placementTexts.da.kinds[kind], formatHours(paidQuarterHours, 'da'), formatDate(startsOn, 'da'))

/** The last day is the one before the paid work, or the agreed one where that comes first; it has ended once that day is here. */
async function endInto(
  db: Db,
  actor: Actor,
  { today }: Moment,
  placement: FullPlacement,
  turn: Turn,
  becameId: PlacementId,
): Promise<void> {
  const dayBefore = addDays(turn.startsOn, -1)
  const last = placement.endsOn !== null && placement.endsOn < dayBefore ? placement.endsOn : dayBefore
  const endReason: EndReason = turn.kind === 'job' ? 'job' : 'hours'
  const endedOn = last <= today ? last : null
  const { id: placementId, citizenId, workplace, kind, nextStep: before } = placement
  const nextStep = turn.nextStep || before || wordsFor(turn)
  const events = (await listCourses(db, citizenId)).get(placementId) ?? []
  const parts = partsWithin(courseOf(events)?.parts ?? [{ from: placement.startsOn, to: last }], {
    startsOn: placement.startsOn,
    endsOn: last,
  })
  const extendedFrom = extensionOf(parts)
  await updatePlacement(db, placement, { endsOn: last, endedOn, endReason, nextStep, becameId, extendedFrom })
  await shortenHold(db, placement.id, last)
  const of = { municipalityId: actor.municipalityId, placementId, citizenId, staffId: staffOf(actor) }
  const turned = {
    what: 'turned',
    happenedOn: today,
    endsOn: last,
    endedOn,
    endReason,
    otherPlacementId: becameId,
  } as const
  await insertCourseEvents(db, [{ ...of, ...turned }])
  const detail = { workplace, kind, into: turn.kind, startsOn: turn.startsOn, paidQuarterHours: turn.paidQuarterHours }
  await recordEvent(db, actor, {
    what: 'placement.turned',
    citizen: citizenId,
    subject: placementId,
    on: today,
    detail,
  })
}
