import type { CaseFile } from '../citizens/index.ts'
import { lastDayOf, listPlacements, type PlacementLine } from '../placements/index.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { bankHolidayOn, ruleOn, threePartyWeeks } from '../rules/index.ts'
import { listTalks } from '../talks/index.ts'
import type { FollowUp } from './follow-up.ts'
import { findFollowUp, findStaffName, listAbsentDays } from './follow-up-queries.ts'
import { type Meeting, meetingsOf } from './meetings.ts'
import type { FollowUpNote } from './note.ts'
import { listNotes, listThreePartyDays } from './note-queries.ts'
import { mondayOf } from './week.ts'
import type { WeeklyAnswer } from './weekly/answer.ts'
import { listAnswers } from './weekly/answer-queries.ts'
import { findNewestForm } from './weekly/form-queries.ts'
import { findLiveLinkOf } from './weekly/link-queries.ts'

/** A three-party meeting that is booked, or was held: as a talk, or told of in a follow-up. */
export interface HeldOrBooked {
  readonly on: PlainDate
  /** ISO instant; null where only the day is known. */
  readonly startsAt: string | null
  readonly isHeld: boolean
}

/** Everything on the follow-up of one placement. */
export interface Gathered {
  readonly placement: PlacementLine
  readonly followUp: (FollowUp & { readonly staffName: string }) | null
  readonly answers: readonly WeeklyAnswer[]
  readonly week: WeekState
  readonly meetings: readonly Meeting<HeldOrBooked>[]
  readonly notes: readonly FollowUpNote[]
  readonly absences: Awaited<ReturnType<typeof listAbsentDays>>
}

/** How the newest form went. */
export interface WeekState {
  /** The Monday of the newest form; null: none has been made. */
  readonly weekStartsOn: PlainDate | null
  readonly answeredAt: string | null
  /** A link to it still works. */
  readonly live: boolean
  /** This week's form is made. */
  readonly madeThisWeek: boolean
}

const RECENT = 56

/** One placement of a citizen whom the caller has opened. */
export async function findPlacementOf(db: Db, citizenId: CitizenId, id: PlacementId): Promise<PlacementLine> {
  const placement = (await listPlacements(db, citizenId)).find((each) => each.id === id)
  if (!placement) throw new NotFoundError('placement')
  return placement
}

/** What the follow-up of a placement shows. The caller has opened the case. */
export async function gatherFollowUp(
  db: Db,
  moment: Moment,
  { citizen }: CaseFile,
  id: PlacementId,
): Promise<Gathered> {
  const placement = await findPlacementOf(db, citizen.id, id)
  const followUp = await findFollowUp(db, id)
  return {
    placement,
    followUp: followUp && { ...followUp, staffName: await findStaffName(db, followUp.staffId) },
    answers: await listAnswers(db, citizen.id, id),
    week: await weekState(db, moment, id),
    meetings: await gatherMeetings(db, moment.today, placement),
    notes: await listNotes(db, citizen.id, id),
    absences: await listAbsentDays(db, id, addDays(moment.today, -RECENT)),
  }
}

async function weekState(db: Db, { now, today }: Moment, id: PlacementId): Promise<WeekState> {
  const newest = await findNewestForm(db, id)
  if (!newest) return { weekStartsOn: null, answeredAt: null, live: false, madeThisWeek: false }
  const live = (await findLiveLinkOf(db, newest.id, now)) !== undefined
  const { weekStartsOn, answeredAt } = newest
  return { weekStartsOn, answeredAt, live, madeThisWeek: weekStartsOn === mondayOf(today) }
}

/** The meetings the rule asks for, with what is booked or was held for each. */
export async function gatherMeetings(
  db: Db,
  today: PlainDate,
  placement: PlacementLine,
): Promise<Meeting<HeldOrBooked>[]> {
  const told = (await listThreePartyDays(db, placement.id)).map((on) => ({ on, startsAt: null, isHeld: true }))
  const talks = (await listTalks(db, placement.citizenId))
    .filter((talk) => talk.kind === 'three-party' && talk.cancelledOn === null && talk.missedOn === null)
    .map(({ startsAt, heldOn }) => ({ on: dayOf(startsAt), startsAt, isHeld: heldOn !== null }))
  const period = { startsOn: placement.startsOn, lastDay: lastDayOf(placement) }
  const weeks = ruleOn(threePartyWeeks, placement.startsOn).value
  return meetingsOf(period, [...told, ...talks], weeks, today, (day) => bankHolidayOn(day) !== null)
}
