import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId, StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { SchoolPeriod } from './school.ts'

/** The school periods of a placement whose case the caller has opened, oldest first. */
export async function listSchoolPeriods(db: Db, placementId: PlacementId): Promise<SchoolPeriod[]> {
  return await db
    .selectFrom('schoolPeriod')
    .select(['id', 'fromOn', 'toOn'])
    .where('placementId', '=', placementId)
    .where('removedOn', 'is', null)
    .orderBy('fromOn')
    .execute()
}

interface NewPeriod {
  readonly municipalityId: MunicipalityId
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
  readonly notedBy: StaffId
  readonly notedOn: PlainDate
}

export async function insertSchoolPeriod(db: Db, row: NewPeriod): Promise<void> {
  await db.insertInto('schoolPeriod').values(row).execute()
}

/** False: it is another placement's, or removed already. */
export async function updateRemoved(db: Db, placementId: PlacementId, id: number, on: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('schoolPeriod')
    .set({ removedOn: on })
    .where('placementId', '=', placementId)
    .where('id', '=', id)
    .where('removedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
