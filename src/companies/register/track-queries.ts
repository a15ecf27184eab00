import { sql } from 'kysely'
import type { Db } from '../../platform/db/scope.ts'
import type { UnitId } from '../../platform/ids.ts'
import type { Track } from '../track.ts'

/** The track each of these workplaces is sorted under here; the register has no say in it. */
export async function findTracks(db: Db, units: readonly UnitId[]): Promise<Map<UnitId, Track>> {
  const rows = await db
    .selectFrom('productionUnit')
    .select(['id', 'track'])
    .where(sql<boolean>`id = any(${[...units]}::bigint[])`)
    .execute()
  return new Map(rows.map(({ id, track }) => [id, track]))
}
