import type { Db } from '../../src/platform/db/scope.ts'
import type { PlaceId } from '../../src/platform/ids.ts'

/** The places of the current municipality in the order of their ids. */
export async function listPlaceIds(trx: Db): Promise<PlaceId[]> {
  const rows = await trx.selectFrom('place').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
