import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { kilometresBetween, type Point } from './distance.ts'
import { builtInPoints } from './postal-codes.ts'

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

/** The municipality's own file, and what is built in where the file says nothing. */
export async function listPoints(db: Db): Promise<PostalPoint[]> {
  const own = await db.selectFrom('postalPoint').select(['code', 'name', 'latitude', 'longitude']).execute()
  const known = new Set(own.map(({ code }) => code))
  const builtIn = Object.entries(builtInPoints).filter(([code]) => !known.has(code))
  return [...own, ...builtIn.map(([code, point]) => ({ code, ...point }))]
}

export const countOwnPoints = async (db: Db): Promise<number> => {
  const row = await db
    .selectFrom('postalPoint')
    .select((point) => point.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
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
