import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, ReferralId, StaffId, VisitationId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Referral, ReturnReason } from './referral.ts'

/** A referral with the adviser's name and what she wrote. */
export interface ReferralLine extends Referral {
  readonly adviserName: string
  readonly words: string
}

const referrals = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('referral')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'referral.municipalityId').onRef('staff.id', '=', 'referral.adviserId'),
    )
    .select([
      'referral.id',
      'referral.visitationId',
      'referral.citizenId',
      'referral.adviserId',
      'referral.offeredOn',
      'referral.answer',
      'referral.answeredOn',
      'referral.reason',
      'referral.words',
      'staff.name as adviserName',
    ])
    .where('referral.citizenId', '=', citizenId)

/** The referrals of a citizen whom the caller has opened, the newest first. */
export async function listReferrals(db: Db, citizenId: CitizenId): Promise<ReferralLine[]> {
  const rows = await referrals(db, citizenId).orderBy('referral.id', 'desc').execute()
  return await Promise.all(
    rows.map(async ({ words, ...row }) => ({
      ...row,
      adviserId: row.adviserId as StaffId,
      adviserName: row.adviserName ?? '',
      words: (words && (await openForCitizen(db, citizenId, words))) ?? '',
    })),
  )
}

/** A referral to the actor, held until the transaction ends. One to somebody else is not found: its number says nothing. */
export async function findOwnReferralToAnswer(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  id: ReferralId,
): Promise<Referral> {
  const row = await referrals(db, citizenId)
    .where('referral.id', '=', id)
    .where('referral.adviserId', '=', staffOf(actor))
    .forUpdate('referral')
    .executeTakeFirst()
  if (!row) throw new NotFoundError('referral')
  const { words, adviserName, ...referral } = row
  return { ...referral, adviserId: row.adviserId as StaffId }
}

export async function insertReferral(
  db: Db,
  actor: Actor,
  row: { readonly visitationId: VisitationId; readonly citizenId: CitizenId; readonly adviserId: StaffId },
  offeredOn: PlainDate,
): Promise<ReferralId> {
  const { id } = await db
    .insertInto('referral')
    .values({ municipalityId: actor.municipalityId, ...row, offeredOn, offeredBy: staffOf(actor) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes back what waits for an answer; how many, at most one. */
export async function updateWithdrawn(db: Db, citizenId: CitizenId, answeredOn: PlainDate): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('referral')
    .set({ answer: 'withdrawn', answeredOn })
    .where('citizenId', '=', citizenId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function updateAccepted(db: Db, id: ReferralId, answeredOn: PlainDate): Promise<void> {
  await db.updateTable('referral').set({ answer: 'accepted', answeredOn }).where('id', '=', id).execute()
}

export async function updateReturned(
  db: Db,
  { id, citizenId }: Pick<Referral, 'id' | 'citizenId'>,
  { reason, words }: { readonly reason: ReturnReason; readonly words: string },
  answeredOn: PlainDate,
): Promise<void> {
  const sealed = words === '' ? null : await sealForCitizen(db, citizenId, words)
  await db
    .updateTable('referral')
    .set({ answer: 'returned', answeredOn, reason, words: sealed })
    .where('id', '=', id)
    .execute()
}
