import { openCase } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { dayOf, formatShortDate, formatTime } from '../../platform/i18n/format.ts'
import type { CitizenId, Id, TalkId } from '../../platform/ids.ts'
import { addDays } from '../../platform/plain-date.ts'
import { type Result, refused } from '../../platform/result.ts'
import { ownBookingsAhead, ruleOn } from '../../rules/index.ts'
import { addTask } from '../../tasks/index.ts'
import { bookTalk } from '../book-talk.ts'
import { cancelTalk } from '../call-off-talk.ts'
import type { BookRefusal, TalkDraft } from '../talk.ts'
import { stateOf } from '../talk.ts'
import { findTalk, lockBookings } from '../talk-queries.ts'
import type { Slot } from './slot.ts'
import { countOwnBookings, listOwnSlots, lockFreeSlot, takeSlot } from './slot-queries.ts'
import { texts } from './texts.ts'

export type SlotId = Id<'slot'>

/** `taken`: somebody was quicker, its holder has another talk in that time, it was closed, or it has begun. */
export type SlotRefusal = Exclude<BookRefusal, 'staff-busy'> | 'taken'
export type OwnBookRefusal = SlotRefusal | 'too-many-ahead'
export type OwnCancelRefusal = 'not-own-booking' | 'already-begun'

/** Books a talk in a free time. Of all who want it at once, one gets it. The caller has opened the case to change it. */
export async function bookSlot(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: SlotId,
  wish: Pick<TalkDraft, 'citizenId' | 'withFip' | 'interpreter'> & Partial<Pick<TalkDraft, 'kind' | 'bookedByCitizen'>>,
): Promise<Result<TalkId, SlotRefusal>> {
  await lockBookings(db, wish.citizenId) // always the citizen first, then the time, then its holder: so that no two wait for each other
  const slot = await lockFreeSlot(db, id, moment.now)
  if (!slot) return refused('taken')
  const { staffId, startsAt, minutes, place, kind } = slot
  const booked = await bookTalk(db, actor, moment, { staffId, startsAt, minutes, place, kind, ...wish })
  if (!booked.ok) return refused(booked.refusal === 'staff-busy' ? 'taken' : booked.refusal)
  await takeSlot(db, slot.id, booked.value)
  return booked
}

/** The citizen books for herself: only with those around her, and not all the times there are. The caller has opened her own case. */
export async function bookOwnSlot(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: SlotId,
  wish: { readonly citizenId: CitizenId; readonly interpreter: boolean },
): Promise<Result<TalkId, OwnBookRefusal>> {
  await lockBookings(db, wish.citizenId)
  const most = ruleOn(ownBookingsAhead, moment.today).value
  if ((await countOwnBookings(db, wish.citizenId, moment.now)) >= most) return refused('too-many-ahead')
  if (!(await listBookableSlots(db, wish.citizenId, moment)).some((slot) => slot.id === id)) return refused('taken')
  return await bookSlot(db, actor, moment, id, { ...wish, withFip: false, bookedByCitizen: true })
}

const MOST_SHOWN = 24

/** The next times a citizen can book herself, with whoever is in the team around her. */
export const listBookableSlots = (db: Db, citizenId: CitizenId, { now }: Moment): Promise<Slot[]> =>
  listOwnSlots(db, citizenId, now, MOST_SHOWN)

const DAYS_TO_ANSWER = 3

/** The citizen calls off a talk she chose herself, until it begins; whoever was to hold it gets a task, or the team where she has left. What the municipality has called her to, she rings about. */
export async function cancelOwnTalk(
  db: Db,
  actor: Actor,
  moment: Moment,
  citizenId: CitizenId,
  id: TalkId,
): Promise<Result<TalkId, OwnCancelRefusal>> {
  const { now, today } = moment
  const talk = await findTalk(db, citizenId, id)
  if (!talk.bookedByCitizen || stateOf(talk) !== 'booked') return refused('not-own-booking')
  if (talk.startsAt <= now) return refused('already-begun')
  const cancelled = await cancelTalk(db, actor, today, talk, 'citizen')
  if (!cancelled.ok) return refused('not-own-booking')
  const task = {
    citizenId,
    title: texts.da.callOffTask(formatShortDate(dayOf(talk.startsAt), 'da'), formatTime(talk.startsAt, 'da')),
    dueOn: addDays(today, DAYS_TO_ANSWER),
    source: 'talk',
    sourceId: talk.id,
  } as const
  const told = await addTask(db, actor, today, { ...task, staffId: talk.staffId })
  if (told.ok) return cancelled
  const { citizen } = await openCase(db, actor, citizenId, moment) // who was to hold it has left: then the team hears of it
  await addTask(db, actor, today, { ...task, staffId: null, teamId: citizen.teamId })
  return cancelled
}
