import type { Citizen } from '../citizens/index.ts'
import { dropHold, moveHold } from '../companies/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { insertCourseEvents, listCourses } from './course/course-queries.ts'
import { courseOf, extensionOf, partsWithin } from './course/placement-course.ts'
import { type Breach, overrideFor, type RuleBroken, ruleBroken } from './limits/breach.ts'
import { ownBreaches } from './limits/check-offer.ts'
import { offerFrom, partsOfRow } from './limits/offer-of.ts'
import { listOverrides } from './limits/override-queries.ts'
import { overrule } from './limits/overrule.ts'
import { type AgreeRefusal, agreeRefusal, lastDayOf, type Placement, type PlacementDraft } from './placement.ts'
import { type FullPlacement, findPlacementToChange, type PlacementLinks, updatePlacement } from './placement-queries.ts'
import { leavesSchoolOut } from './school/school.ts'
import { listSchoolPeriods } from './school/school-queries.ts'

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

/** What is right: the terms, where it is, and why it stands where it breaks a rule. */
export interface Correction {
  readonly draft: PlacementDraft
  readonly links: Pick<PlacementLinks, 'productionUnitId' | 'companyContactId'>
  /** Empty where nobody has given one. */
  readonly reason: string
}

/** Puts a placement right, or says what is agreed now. The caller has opened the case to change it. */
export async function correctPlacement(
  db: Db,
  actor: Actor,
  moment: Moment,
  seen: Seen,
  { draft, links, reason }: Correction,
  citizen: Pick<Citizen, 'bornOn' | 'takenOverOn'>,
): Promise<Result<PlacementId, AgreeRefusal | Changed | 'taken' | 'school-outside'> | RuleBroken> {
  const before = await findPlacementToChange(db, seen.citizenId, seen.id)
  if (before.version !== seen.version) return refused('changed-meanwhile')
  const refusal = agreeRefusal(draft, citizen.takenOverOn) ?? (endsBefore(draft, before) ? 'ends-before-start' : null)
  if (refusal) return refused(refusal)
  const changed = changesIn(before, draft)
  if (changed.length === 0) return done(before.id)
  if (draft.kind === 'igu' && leavesSchoolOut(draft, await listSchoolPeriods(db, before.id)))
    return refused('school-outside')
  const unexplained = await breachesWithout(db, before, draft, citizen)
  if (unexplained.length > 0 && reason === '') return ruleBroken(unexplained)
  const placed = await keepPlace(db, actor, moment, before, { draft, links })
  if (!placed.ok) return placed

  await save(db, actor, moment, before, { draft, links, placeId: placed.value })
  const facts = { workplace: draft.workplace, kind: draft.kind }
  const detail = { ...facts, ...Object.assign({}, ...changed.map(fromTo(before, draft))) }
  const about = { citizen: seen.citizenId, subject: seen.id, on: moment.today }
  await recordEvent(db, actor, { what: 'placement.corrected', ...about, detail })
  await overrule(db, actor, moment, { ...before, workplace: draft.workplace }, unexplained, reason)
  return done(before.id)
}

const endsBefore = ({ startsOn }: PlacementDraft, { endedOn }: FullPlacement) => endedOn !== null && endedOn < startsOn

/** Its place on the days that are right; none where it turned out to be at another workplace. */
async function keepPlace(
  db: Db,
  actor: Actor,
  moment: Moment,
  before: FullPlacement,
  { draft, links }: Pick<Correction, 'draft' | 'links'>,
): Promise<Result<PlacementLinks['placeId'], 'taken'>> {
  const { id, citizenId, placeId, endedOn } = before
  if (placeId === null) return done(null)
  if (links.productionUnitId !== before.productionUnitId) {
    await dropHold(db, actor, moment.today, id)
    return done(null)
  }
  const hold = { placeId, citizenId, fromOn: draft.startsOn, toOn: lastDayOf({ ...draft, endedOn }) }
  const moved = await moveHold(db, actor, moment, id, hold)
  return moved.ok ? done(placeId) : moved
}

/** The parts of a placement once its days are put right. */
async function partsOf(db: Db, before: FullPlacement, draft: PlacementDraft) {
  const course = courseOf((await listCourses(db, before.citizenId)).get(before.id) ?? [])
  return partsWithin(course?.parts ?? partsOfRow(before), draft)
}

/** What the correction breaks that nobody has given a reason for. */
async function breachesWithout(
  db: Db,
  before: FullPlacement,
  draft: PlacementDraft,
  { bornOn }: Pick<Citizen, 'bornOn'>,
): Promise<readonly Breach[]> {
  const given = (await listOverrides(db, before.citizenId)).get(before.id) ?? []
  const offer = { ...offerFrom(draft, await partsOf(db, before, draft)), endedOn: before.endedOn }
  return ownBreaches(offer, bornOn).filter((breach) => !overrideFor(breach, given))
}

async function save(
  db: Db,
  actor: Actor,
  { today }: Moment,
  before: FullPlacement,
  { draft, links, placeId }: Pick<Correction, 'draft' | 'links'> & Pick<PlacementLinks, 'placeId'>,
): Promise<void> {
  const extendedFrom = extensionOf(await partsOf(db, before, draft))
  await updatePlacement(db, before, { ...draft, ...links, placeId, extendedFrom })
  const { kind, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours, aimedQuarterHours } = draft
  const of = { municipalityId: actor.municipalityId, placementId: before.id, citizenId: before.citizenId }
  const terms = { kind, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours, aimedQuarterHours }
  const corrected = { what: 'corrected', happenedOn: today, staffId: staffOf(actor), extendedFrom } as const
  const { endedOn, endReason } = before
  await insertCourseEvents(db, [{ ...of, ...terms, ...corrected, endedOn, endReason }])
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
