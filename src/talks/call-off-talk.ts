import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { detailOf } from './book-talk.ts'
import { freeSlotsOf } from './calendar/slot-queries.ts'
import { type Canceller, type Changed, isOpenAs, type MissRefusal, type Seen } from './talk.ts'
import { findTalkToChange, updateOutcome } from './talk-queries.ts'

/** Says that the citizen did not come. The caller has opened the case to change it. */
export async function missTalk(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: Seen,
): Promise<Result<TalkId, MissRefusal>> {
  const talk = await findTalkToChange(db, seen.citizenId, seen.id)
  if (!isOpenAs(talk, seen.version)) return refused('changed-meanwhile')
  const on = dayOf(talk.startsAt)
  if (on > today) return refused('not-yet')

  await updateOutcome(db, talk, { missedOn: on })
  const detail = detailOf(talk)
  await recordEvent(db, actor, { what: 'talk.missed', citizen: talk.citizenId, subject: talk.id, on, detail })
  return done(talk.id)
}

/** Calls a talk off, at the wish of the citizen or of the municipality. The caller has opened the case to change it. */
export async function cancelTalk(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: Seen,
  by: Canceller,
): Promise<Result<TalkId, Changed>> {
  const talk = await findTalkToChange(db, seen.citizenId, seen.id)
  if (!isOpenAs(talk, seen.version)) return refused('changed-meanwhile')

  await updateOutcome(db, talk, { cancelledOn: today })
  await freeSlotsOf(db, [talk.id])
  const detail = { ...detailOf(talk), by }
  await recordEvent(db, actor, { what: 'talk.cancelled', citizen: talk.citizenId, subject: talk.id, on: today, detail })
  return done(talk.id)
}
