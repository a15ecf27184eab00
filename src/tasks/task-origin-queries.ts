import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId, UnitId } from '../platform/ids.ts'

/** Whether the municipality knows a workplace. */
export async function hasUnit(db: Db, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('productionUnit')
    .select('id')
    .where('id', '=', id as UnitId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a placement is this citizen's. */
export async function hasPlacement(db: Db, citizenId: CitizenId, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('placement')
    .select('id')
    .where('citizenId', '=', citizenId)
    .where('id', '=', id as PlacementId)
    .executeTakeFirst()
  return row !== undefined
}
