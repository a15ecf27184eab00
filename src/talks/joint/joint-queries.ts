import { openForCitizen, sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CitizenId, MunicipalityId, StaffId, TalkId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Consent, FunctionAnswer, JobFunction, Participant, ParticipantPart } from './joint-talk.ts'

interface TalkOf {
  readonly municipalityId: MunicipalityId
  readonly citizenId: CitizenId
  readonly talkId: TalkId
}

export interface NewParticipant {
  readonly part: ParticipantPart
  readonly name: string
  readonly from: string
  readonly consent: Consent | null
}

/** Who else takes part, in the order they were added. The caller has opened the case. */
export async function listParticipants(db: Db, citizenId: CitizenId, talkId: TalkId): Promise<Participant[]> {
  const rows = await db
    .selectFrom('talkParticipant')
    .select(['id', 'part', 'sealed', 'consent', 'consentedOn'])
    .where('citizenId', '=', citizenId)
    .where('talkId', '=', talkId)
    .where('removedOn', 'is', null)
    .orderBy('id')
    .execute()
  return await Promise.all(
    rows.map(async ({ sealed, ...row }) => ({ ...row, ...named(await openForCitizen(db, citizenId, sealed)) })),
  )
}

const named = (text: string | null): { name: string; from: string } =>
  text === null ? { name: '', from: '' } : JSON.parse(text)

export async function insertParticipant(
  db: Db,
  of: TalkOf,
  { name, from, part, consent }: NewParticipant,
  by: { readonly addedBy: StaffId; readonly addedAt: string; readonly today: PlainDate },
): Promise<number> {
  const { today, ...added } = by
  const sealed = await sealForCitizen(db, of.citizenId, JSON.stringify({ name, from }))
  const { id } = await db
    .insertInto('talkParticipant')
    .values({ ...of, ...added, part, sealed, consent, consentedOn: consent && today })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function removeParticipant(
  db: Db,
  { citizenId, talkId }: Pick<TalkOf, 'citizenId' | 'talkId'>,
  id: number,
  removedOn: PlainDate,
): Promise<void> {
  const row = await db
    .updateTable('talkParticipant')
    .set({ removedOn })
    .where('id', '=', id)
    .where('citizenId', '=', citizenId)
    .where('talkId', '=', talkId)
    .where('removedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new NotFoundError('participant')
}

/** The job functions a talk is about. The caller has opened the case. */
export async function listJobFunctions(db: Db, citizenId: CitizenId, talkId: TalkId): Promise<JobFunction[]> {
  const rows = await db
    .selectFrom('talkJobFunction')
    .select(['id', 'sealed', 'answer'])
    .where('citizenId', '=', citizenId)
    .where('talkId', '=', talkId)
    .orderBy('id')
    .execute()
  return await Promise.all(
    rows.map(async ({ sealed, ...row }) => ({ ...row, words: (await openForCitizen(db, citizenId, sealed)) ?? '' })),
  )
}

export async function insertJobFunction(db: Db, of: TalkOf, words: string, addedAt: string): Promise<void> {
  const sealed = await sealForCitizen(db, of.citizenId, words)
  await db
    .insertInto('talkJobFunction')
    .values({ ...of, sealed, addedAt })
    .execute()
}

export async function answerJobFunction(
  db: Db,
  { citizenId, talkId }: Pick<TalkOf, 'citizenId' | 'talkId'>,
  id: number,
  answer: FunctionAnswer,
  answeredAt: string,
): Promise<void> {
  const row = await db
    .updateTable('talkJobFunction')
    .set({ answer, answeredAt })
    .where('id', '=', id)
    .where('citizenId', '=', citizenId)
    .where('talkId', '=', talkId)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new NotFoundError('job function')
}
