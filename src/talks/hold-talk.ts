import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { ruleOn, talksWithoutDeadline } from '../rules/index.ts'
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
import {
  findLastResetting,
  findTalkToChange,
  insertTalk,
  lockBookings,
  updateOutcome,
  wasHeldAt,
} from './talk-queries.ts'

/** How a talk went. */
export interface Held {
  readonly on: PlainDate
  /** The journal entry; empty for none. */
  readonly note: string
  /** The next appointment, made in the same breath. */
  readonly next: TalkDraft | null
  /** When the municipality took over: no talk was held before. */
  readonly takenOverOn: PlainDate
  /** To be saved though a later talk has been held: it stands in the journal and is not reported. */
  readonly late: boolean
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
  const prepared = await prepare(db, actor, moment, talk, held)
  if (!prepared.ok) return prepared

  await updateOutcome(db, talk, { heldOn: held.on, lateEntry: prepared.value.lateEntry })
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
  await lockBookings(db, draft.citizenId)
  if (await wasHeldAt(db, draft.citizenId, draft.kind, draft.startsAt)) return refused('same-kind-and-time')
  const prepared = await prepare(db, actor, moment, draft, held)
  if (!prepared.ok) return prepared

  const { municipalityId } = actor
  const { lateEntry } = prepared.value
  const id = await insertTalk(db, { ...draft, municipalityId, bookedAt: moment.now, heldOn: held.on, lateEntry })
  await writeDown(db, actor, moment, { ...draft, id }, held)
  return done(id)
}

/** Refuses before anything is written; books the next appointment last of what can be refused. */
async function prepare(
  db: Db,
  actor: Actor,
  moment: Moment,
  talk: TalkDraft & { readonly id?: TalkId },
  held: Held,
): Promise<Result<{ readonly lateEntry: boolean }, HeldRefusal>> {
  const refusal = heldRefusal(held.on, held.takenOverOn, moment.today)
  if (refusal) return refused(refusal)
  const lateEntry = await isAfterwards(db, talk, held.on)
  if (lateEntry && !held.late) return refused('before-last-talk')
  const booked = held.next ? await bookTalk(db, actor, moment, held.next) : done(null)
  return booked.ok ? done({ lateEntry }) : refused(`next-${booked.refusal}`)
}

/** Whether a talk that resets the deadline was held on a later day: the national data model takes none before it. */
async function isAfterwards(db: Db, talk: TalkDraft & { readonly id?: TalkId }, on: PlainDate): Promise<boolean> {
  const without = ruleOn(talksWithoutDeadline, on).value
  if (without.includes(talk.kind)) return false
  const last = await findLastResetting(db, talk.citizenId, without, talk.id ?? null)
  return last !== null && on < last
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
