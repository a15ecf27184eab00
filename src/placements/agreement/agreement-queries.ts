import { openForCitizen, sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CitizenId, MunicipalityId, PlacementId, StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { FullPlacement } from '../placement-queries.ts'
import type { AgreementDraft, AgreementWords, Party, WorkAgreement } from './agreement.ts'

/** The wording in force of each placement of a citizen whom the caller has opened. Who is not in the map has none. */
export async function listAgreements(db: Db, citizenId: CitizenId): Promise<Map<PlacementId, WorkAgreement>> {
  const wordings = await opened(
    db,
    citizenId,
    await wordingsOf(db, citizenId).distinctOn('agreement.placementId').execute(),
  )
  return new Map(wordings.map((wording) => [wording.placementId, wording]))
}

/** Any wording of a placement, also one that another has replaced. @throws NotFoundError */
export async function findWording(
  db: Db,
  { id: placementId, citizenId }: Pick<FullPlacement, 'id' | 'citizenId'>,
  id: number,
): Promise<WorkAgreement> {
  const rows = wordingsOf(db, citizenId).where('agreement.placementId', '=', placementId).where('agreement.id', '=', id)
  const [wording] = await opened(db, citizenId, await rows.execute())
  if (!wording) throw new NotFoundError('work agreement')
  return wording
}

/** The wordings of each placement, the newest first. */
const wordingsOf = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('workAgreement as agreement')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'agreement.municipalityId').onRef('staff.id', '=', 'agreement.writtenBy'),
    )
    .select(['agreement.id', 'agreement.placementId', 'agreement.sealed', 'agreement.followUpWeeks'])
    .select(['agreement.writtenOn', 'staff.name as writtenByName'])
    .where('agreement.citizenId', '=', citizenId)
    .orderBy('agreement.placementId')
    .orderBy('agreement.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof wordingsOf>['executeTakeFirstOrThrow']>>

async function opened(db: Db, citizenId: CitizenId, rows: readonly Row[]): Promise<WorkAgreement[]> {
  const confirmed = await listConfirmed(
    db,
    rows.map(({ id }) => id),
  )
  const wordings: WorkAgreement[] = []
  for (const { sealed, writtenByName, ...row } of rows) {
    const words: AgreementWords = JSON.parse((await openForCitizen(db, citizenId, sealed)) ?? '{"partGoals":[]}')
    const said = { writtenByName: writtenByName ?? '', confirmed: confirmed.get(row.id) ?? new Map<Party, PlainDate>() }
    wordings.push({ ...row, ...words, ...said, placementId: row.placementId as PlacementId })
  }
  return wordings
}

async function listConfirmed(db: Db, ids: readonly number[]): Promise<Map<number, Map<Party, PlainDate>>> {
  const confirmed = new Map<number, Map<Party, PlainDate>>()
  if (ids.length === 0) return confirmed
  const rows = await db
    .selectFrom('workAgreementConfirmation')
    .select(['agreementId', 'party', 'confirmedOn'])
    .where('agreementId', 'in', [...ids])
    .execute()
  for (const { agreementId, party, confirmedOn } of rows) {
    const said = confirmed.get(agreementId) ?? new Map<Party, PlainDate>()
    confirmed.set(agreementId, said.set(party, confirmedOn))
  }
  return confirmed
}

interface Written {
  readonly municipalityId: MunicipalityId
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly writtenBy: StaffId
  readonly writtenOn: PlainDate
}

/** A new wording. The one before stays as it was. */
export async function insertAgreement(db: Db, written: Written, draft: AgreementDraft): Promise<number> {
  const { followUpWeeks, ...words } = draft
  const sealed = await sealForCitizen(db, written.citizenId, JSON.stringify(words))
  const { id } = await db
    .insertInto('workAgreement')
    .values({ ...written, followUpWeeks, sealed })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False: that party has said yes to this wording already. */
export async function insertConfirmation(
  db: Db,
  row: { municipalityId: MunicipalityId; agreementId: number; party: Party; confirmedOn: PlainDate; notedBy: StaffId },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('workAgreementConfirmation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What the municipality is called on paper. */
export async function findMunicipalityName(db: Db, id: MunicipalityId): Promise<string> {
  const row = await db.selectFrom('municipality').select('name').where('id', '=', id).executeTakeFirstOrThrow()
  return row.name
}
