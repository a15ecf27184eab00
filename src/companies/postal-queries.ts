import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { kilometresBetween, type Point } from './distance.ts'

export interface PostalPoint extends Point {
  readonly code: string
  readonly name: string
}

/** Kilometres in a straight line from one postal code to every known one; empty where nobody knows where it is. */
export async function distancesFrom(db: Db, code: string | null): Promise<Map<string, number>> {
  if (!code) return new Map()
  const points = await listPoints(db)
  const from = points.find((point) => point.code === code)
  if (!from) return new Map()
  return new Map(points.map((point) => [point.code, kilometresBetween(from, point)]))
}

/** The municipality's own file of postal codes; empty until somebody has read one in. */
export async function listPoints(db: Db): Promise<PostalPoint[]> {
  return await db.selectFrom('postalPoint').select(['code', 'name', 'latitude', 'longitude']).orderBy('code').execute()
}

/** The whole file or nothing: what stood there before goes. */
export async function replacePoints(
  db: Db,
  municipalityId: MunicipalityId,
  points: readonly PostalPoint[],
): Promise<void> {
  await db.deleteFrom('postalPoint').execute()
  await sql`insert into postal_point (municipality_id, code, name, latitude, longitude)
    select ${municipalityId}, code, name, latitude, longitude
    from unnest(${points.map(({ code }) => code)}::text[], ${points.map(({ name }) => name)}::text[],
      ${points.map(({ latitude }) => latitude)}::float8[], ${points.map(({ longitude }) => longitude)}::float8[])
      as point(code, name, latitude, longitude)`.execute(db)
}
