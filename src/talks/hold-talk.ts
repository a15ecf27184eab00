import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { bookTalk, detailOf } from './book-talk.ts'
import { insertNote } from './note-queries.ts'
import {
  type BookRefusal,
  type Changed,
  type HoldRefusal,
  heldRefusal,
  isOpenAs,
  type Seen,
  type TalkDraft,
} from './talk.ts'
import { findTalkToChange, insertTalk, updateOutcome } from './talk-queries.ts'

/** How a talk went. */
export interface Held {
  readonly on: PlainDate
  /** The journal entry; empty for none. */
  readonly note: string
  /** The next appointment, made in the same breath. */
  readonly next: TalkDraft | null
  /** When the municipality took over: no talk was held before. */
  readonly takenOverOn: PlainDate
}

/** `next-…`: the talk itself is fine, the next appointment is not. Nothing is saved. */
export type HeldRefusal = HoldRefusal | `next-${BookRefusal}`

/** Says that a booked talk was held. The caller has opened the case to change it. */
export async function holdTalk(
  db: Db,
  actor: Actor,
  moment: Moment,
  seen: Seen,
  held: Held,
): Promise<Result<TalkId, HeldRefusal | Changed>> {
  const talk = await findTalkToChange(db, seen.citizenId, seen.id)
  if (!isOpenAs(talk, seen.version)) return refused('changed-meanwhile')
  const prepared = await prepare(db, actor, moment, held)
  if (!prepared.ok) return prepared

  await updateOutcome(db, talk, { heldOn: held.on })
  await writeDown(db, actor, moment, talk, held)
  return done(talk.id)
}

/** Says that a talk was held which nobody had booked: the citizen came by, or somebody rang. */
export async function recordHeldTalk(
  db: Db,
  actor: Actor,
  moment: Moment,
  draft: TalkDraft,
  held: Held,
): Promise<Result<TalkId, HeldRefusal>> {
  const prepared = await prepare(db, actor, moment, held)
  if (!prepared.ok) return prepared

  const { municipalityId } = actor
  const id = await insertTalk(db, { ...draft, municipalityId, bookedAt: moment.now, heldOn: held.on })
  await writeDown(db, actor, moment, { ...draft, id }, held)
  return done(id)
}

/** Refuses before anything is written; books the next appointment last of what can be refused. */
async function prepare(db: Db, actor: Actor, moment: Moment, held: Held): Promise<Result<null, HeldRefusal>> {
  const refusal = heldRefusal(held.on, held.takenOverOn, moment.today)
  if (refusal) return refused(refusal)
  const booked = held.next ? await bookTalk(db, actor, moment, held.next) : done(null)
  return booked.ok ? done(null) : refused(`next-${booked.refusal}`)
}

async function writeDown(
  db: Db,
  actor: Actor,
  { now: writtenAt }: Moment,
  talk: TalkDraft & { readonly id: TalkId },
  { on, note: text }: Held,
): Promise<void> {
  const { municipalityId } = actor
  const { citizenId, id: talkId } = talk
  if (text) await insertNote(db, { municipalityId, citizenId, talkId, writtenBy: staffOf(actor), writtenAt, text })
  const detail = { ...detailOf(talk), note: text ? 1 : 0 }
  await recordEvent(db, actor, { what: 'talk.held', citizen: citizenId, subject: talkId, on, detail })
}
