import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { UnitId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { PlaceGroup } from './track.ts'
import type { Agreement, AgreementDraft } from './unit.ts'

const agreements = (db: Db, unit: UnitId) =>
  db
    .selectFrom('centreAgreement as agreement')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'agreement.municipalityId').onRef('staff.id', '=', 'agreement.agreedBy'),
    )
    .select(['agreement.id', 'agreement.productionUnitId', 'agreement.validFrom', 'agreement.validTo'])
    .select(['agreement.partnership', 'agreement.workAreas', 'agreement.jobFunctions', 'agreement.targetGroups'])
    .select(['agreement.languages', 'agreement.reach', 'agreement.workingHours', 'agreement.companyDemands'])
    .select(['agreement.ourDemands', 'agreement.prospect', 'agreement.prospectQuarterHours'])
    .select(['staff.name as agreedByName', 'agreement.agreedOn', 'agreement.version'])
    .where('agreement.productionUnitId', '=', unit)

/** The agreements of a workplace, the newest first. */
export async function listAgreements(db: Db, unit: UnitId): Promise<Agreement[]> {
  const rows = await agreements(db, unit).orderBy('validFrom', 'desc').orderBy('agreement.id', 'desc').execute()
  return rows.map((row) => ({ ...row, targetGroups: row.targetGroups as PlaceGroup[] }))
}

/** Holds the workplace's row, so that two agreements are not made over each other. */
export async function lockUnit(db: Db, unit: UnitId): Promise<void> {
  await db.selectFrom('productionUnit').select('id').where('id', '=', unit).forUpdate().execute()
}

/** Ends what runs into the new one the day before it, and takes away what would have begun later. */
export async function updateEndedBefore(db: Db, unit: UnitId, from: PlainDate): Promise<void> {
  await db
    .updateTable('centreAgreement')
    .set((agreement) => ({ validTo: addDays(from, -1), version: agreement('version', '+', 1) }))
    .where('productionUnitId', '=', unit)
    .where('validFrom', '<', from)
    .where((agreement) => agreement.or([agreement('validTo', 'is', null), agreement('validTo', '>=', from)]))
    .execute()
}

export async function insertAgreement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  productionUnitId: UnitId,
  draft: AgreementDraft,
): Promise<number> {
  const { id } = await db
    .insertInto('centreAgreement')
    .values({
      ...listsOf(draft),
      municipalityId: actor.municipalityId,
      productionUnitId,
      agreedBy: actor.staffId,
      agreedOn: today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Replaces what an agreement says: for the day it was made, before anybody relied on it. Only with the workplace's row locked. */
export async function updateAgreement(
  db: Db,
  { id, version }: Pick<Agreement, 'id' | 'version'>,
  draft: AgreementDraft,
): Promise<void> {
  await db
    .updateTable('centreAgreement')
    .set({ ...listsOf(draft), version: version + 1 })
    .where('id', '=', id)
    .execute()
}

const listsOf = (draft: AgreementDraft) => ({
  ...draft,
  workAreas: [...draft.workAreas],
  jobFunctions: [...draft.jobFunctions],
  targetGroups: [...draft.targetGroups],
  languages: [...draft.languages],
})
