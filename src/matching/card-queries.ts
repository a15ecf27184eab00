import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId } from '../platform/ids.ts'

/** What a card says of a seat and its workplace. */
export interface Card {
  readonly placeId: PlaceId
  readonly conditions: string
  readonly unitName: string
  readonly city: string
  readonly adviserName: string | null
}

export async function listCards(db: Db, ids: readonly PlaceId[]): Promise<ReadonlyMap<PlaceId, Card>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Card>`
    select place.id as "placeId", place.conditions, unit.name as "unitName", unit.city, staff.name as "adviserName"
    from place
    join production_unit unit on unit.municipality_id = place.municipality_id and unit.id = place.production_unit_id
    left join staff on staff.municipality_id = unit.municipality_id and staff.id = unit.adviser_id
    where place.id = any(${[...ids]}::bigint[])`.execute(db)
  return new Map(rows.map((row) => [row.placeId, row]))
}
