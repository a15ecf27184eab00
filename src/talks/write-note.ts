import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, TalkId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { findNote, insertNote } from './note-queries.ts'
import type { Changed } from './talk.ts'

/** Writes a journal entry, on its own or to a talk. The caller has opened the case to change it. */
export async function writeNote(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  { citizenId, talkId }: { readonly citizenId: CitizenId; readonly talkId: TalkId | null },
  text: string,
): Promise<void> {
  const { municipalityId } = actor
  const row = { municipalityId, citizenId, talkId, writtenBy: staffOf(actor), writtenAt: now, text }
  const id = await insertNote(db, row)
  await recordEvent(db, actor, { what: 'note.written', citizen: citizenId, on: today, ...(id ? { subject: id } : {}) })
}

/** Puts a note right by an entry of its own; the old one stays readable. Refused when somebody has corrected it already. */
export async function correctNote(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  note: { readonly citizenId: CitizenId; readonly id: number },
  { text, reason }: { readonly text: string; readonly reason: string },
): Promise<Result<number, Changed>> {
  const wrong = await findNote(db, note.citizenId, note.id)
  const { municipalityId } = actor
  const { citizenId } = note
  const row = { municipalityId, citizenId, talkId: wrong.talkId, writtenBy: staffOf(actor), writtenAt: now }
  const id = await insertNote(db, { ...row, text, reason, corrects: wrong.id })
  if (id === null) return refused('changed-meanwhile')
  await recordEvent(db, actor, { what: 'note.corrected', citizen: citizenId, subject: id, on: today })
  return done(id)
}
