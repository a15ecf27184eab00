import type { Track } from '../companies/index.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, StaffId, VisitationId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Visitation, VisitationDraft } from './visitation.ts'

/** A visitation with the names and words a page shows. */
export interface VisitationLine extends Visitation {
  readonly caseworkerName: string
  /** Empty where nothing was written, and where the citizen has been erased. */
  readonly comment: string
}

const visitations = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('visitation')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'visitation.municipalityId')
        .onRef('staff.id', '=', 'visitation.caseworkerId'),
    )
    .select([
      'visitation.id',
      'visitation.citizenId',
      'visitation.caseworkerId',
      'visitation.visitedOn',
      'visitation.activateBy',
      'visitation.matchGroup',
      'visitation.firstWish',
      'visitation.secondWish',
      'visitation.comment',
      'staff.name as caseworkerName',
    ])
    .where('visitation.citizenId', '=', citizenId)

type Row = Awaited<ReturnType<ReturnType<typeof visitations>['execute']>>[number]

const lineOf =
  (db: Db) =>
  async (row: Row): Promise<VisitationLine> => ({
    ...row,
    caseworkerId: row.caseworkerId as StaffId,
    caseworkerName: row.caseworkerName ?? '',
    firstWish: row.firstWish as Track,
    secondWish: row.secondWish as Track,
    comment: (row.comment && (await openForCitizen(db, row.citizenId, row.comment))) ?? '',
  })

/** The visitations of a citizen whom the caller has opened, the newest first. */
export async function listVisitations(db: Db, citizenId: CitizenId): Promise<VisitationLine[]> {
  const rows = await visitations(db, citizenId).orderBy('visitedOn', 'desc').orderBy('visitation.id', 'desc').execute()
  return await Promise.all(rows.map(lineOf(db)))
}

/** One visitation of a citizen whom the caller has opened. */
export async function findVisitation(db: Db, citizenId: CitizenId, id: VisitationId): Promise<VisitationLine> {
  const row = await visitations(db, citizenId).where('visitation.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('visitation')
  return await lineOf(db)(row)
}

export async function insertVisitation(
  db: Db,
  actor: Actor,
  { adviserId, comment, ...draft }: VisitationDraft & Pick<Visitation, 'citizenId' | 'activateBy'>,
): Promise<VisitationId> {
  const sealed = comment === '' ? null : await sealForCitizen(db, draft.citizenId, comment)
  const { id } = await db
    .insertInto('visitation')
    .values({ municipalityId: actor.municipalityId, ...draft, comment: sealed, madeBy: staffOf(actor) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The first days of a citizen's offers; a mentor comes beside an offer and is none. */
export async function listOfferStarts(db: Db, citizenId: CitizenId): Promise<PlainDate[]> {
  const rows = await db
    .selectFrom('placement')
    .select('startsOn')
    .where('citizenId', '=', citizenId)
    .where('kind', '!=', 'mentor-scheme')
    .execute()
  return rows.map(({ startsOn }) => startsOn)
}

/** Holds the citizen still, so that two who hand her over at once do it one after the other. */
export async function lockCitizen(db: Db, citizenId: CitizenId): Promise<void> {
  await db.selectFrom('citizen').select('id').where('id', '=', citizenId).forUpdate().execute()
}
