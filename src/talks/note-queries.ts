import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MunicipalityId, StaffId, TalkId } from '../platform/ids.ts'
import type { Note } from './note.ts'

/** The journal of a citizen whom the caller has opened, opened words and all. */
export async function listNotes(db: Db, citizenId: CitizenId): Promise<Note[]> {
  const rows = await notes(db, citizenId).execute()
  return await Promise.all(rows.map((row) => opened(db, citizenId, row)))
}

/** What the actor herself has written about a citizen whom the caller has opened. */
export async function listOwnNotes(db: Db, actor: Actor, citizenId: CitizenId): Promise<Note[]> {
  const rows = await notes(db, citizenId).where('talkNote.writtenBy', '=', staffOf(actor)).execute()
  return await Promise.all(rows.map((row) => opened(db, citizenId, row)))
}

/** One note of a citizen whom the caller has opened. */
export async function findNote(db: Db, citizenId: CitizenId, id: number): Promise<Note> {
  const row = await notes(db, citizenId).where('talkNote.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('note')
  return await opened(db, citizenId, row)
}

/** The note that corrects this one, if any. */
export async function findCorrectionOf(db: Db, citizenId: CitizenId, id: number): Promise<Note | null> {
  const row = await notes(db, citizenId).where('talkNote.corrects', '=', id).executeTakeFirst()
  return row ? await opened(db, citizenId, row) : null
}

export interface NoteDraft {
  readonly municipalityId: MunicipalityId
  readonly citizenId: CitizenId
  readonly talkId: TalkId | null
  readonly writtenBy: StaffId
  readonly writtenAt: string
  readonly text: string
  readonly corrects?: number
  readonly reason?: string
}

/** Writes an entry, its words sealed under the citizen's own key. Null: what it corrects has been corrected already. */
export async function insertNote(db: Db, { text, reason, corrects, ...row }: NoteDraft): Promise<number | null> {
  const sealed = await sealForCitizen(db, row.citizenId, text)
  const why = reason === undefined ? null : await sealForCitizen(db, row.citizenId, reason)
  const inserted = await db
    .insertInto('talkNote')
    .values({ ...row, sealed, corrects: corrects ?? null, reason: why })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

const notes = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('talkNote')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talkNote.municipalityId').onRef('staff.id', '=', 'talkNote.writtenBy'),
    )
    .select([
      'talkNote.id',
      'talkNote.talkId',
      'talkNote.sealed',
      'talkNote.writtenBy',
      'talkNote.writtenAt',
      'talkNote.corrects',
      'talkNote.reason',
      'staff.name as writerName',
    ])
    .where('talkNote.citizenId', '=', citizenId)
    .orderBy('talkNote.writtenAt', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof notes>['execute']>>[number]

const opened = async (
  db: Db,
  citizenId: CitizenId,
  { sealed, reason, writtenBy, writerName, ...row }: Row,
): Promise<Note> => ({
  ...row,
  writtenBy: writtenBy as StaffId,
  writerName: writerName ?? '',
  text: await openForCitizen(db, citizenId, sealed),
  reason: reason && (await openForCitizen(db, citizenId, reason)),
})
