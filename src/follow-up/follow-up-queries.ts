import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId, PlacementId, StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { FollowUp } from './follow-up.ts'

/** What is agreed about a placement of a citizen whom the caller has opened; null: nothing yet. */
export async function findFollowUp(db: Db, placementId: PlacementId): Promise<FollowUp | null> {
  const row = await db
    .selectFrom('followUp')
    .select(['placementId', 'citizenId', 'track', 'schemeVersion', 'contactName', 'contactEmail', 'language'])
    .select(['staffId', 'agreedOn', 'stoppedOn', 'version'])
    .where('placementId', '=', placementId)
    .executeTakeFirst()
  return row ?? null
}

/** Null: somebody agreed it first. */
export async function insertFollowUp(
  db: Db,
  row: Omit<FollowUp, 'version' | 'stoppedOn'> & { readonly municipalityId: MunicipalityId },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('followUp')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipalityId', 'placementId']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False: somebody saved first. */
export async function updateFollowUp(
  db: Db,
  { placementId, version }: Pick<FollowUp, 'placementId' | 'version'>,
  change: Partial<Omit<FollowUp, 'placementId' | 'citizenId' | 'version' | 'agreedOn'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('followUp')
    .set({ ...change, version: version + 1 })
    .where('placementId', '=', placementId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The unit a placement is at, with its track and those there who can answer. Null where it is not in the catalogue. */
export async function findWorkplaceOf(db: Db, placementId: PlacementId) {
  const row = await db
    .selectFrom('placement')
    .innerJoin('productionUnit as unit', (join) =>
      join
        .onRef('unit.municipalityId', '=', 'placement.municipalityId')
        .onRef('unit.id', '=', 'placement.productionUnitId'),
    )
    .select(['unit.id', 'unit.track', 'placement.companyContactId as contactId'])
    .where('placement.id', '=', placementId)
    .executeTakeFirst()
  return row ?? null
}

/** The days of absence noted on a placement, newest first. */
export async function listAbsentDays(db: Db, placementId: PlacementId, since: PlainDate) {
  return await db
    .selectFrom('absence')
    .select(['absentOn', 'reportedBy', 'handledOn'])
    .where('placementId', '=', placementId)
    .where('absentOn', '>=', since)
    .orderBy('absentOn', 'desc')
    .execute()
}

export async function findStaffName(db: Db, id: StaffId): Promise<string> {
  return (await db.selectFrom('staff').select('name').where('id', '=', id).executeTakeFirst())?.name ?? ''
}
