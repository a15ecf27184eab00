import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Place } from './place.ts'
import { holding } from './place-queries.ts'
import type { PlaceGroup, Track } from './track.ts'

export interface FreeWanted {
  readonly today: PlainDate
  /** The days asked for; the place is there and nobody has it on any of them. */
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly tracks?: readonly Track[]
  /** The citizen's match group, null where she has none; left out: whomever the places are for. */
  readonly group?: PlaceGroup | null
  readonly limit?: number
}

/** Places that can be had on all these days at workplaces that are open on them, in the order of their ids. */
export async function listFreePlaces(db: Db, { today, from, to, tracks, group, limit }: FreeWanted): Promise<Place[]> {
  const last = to ?? '9999-12-31'
  let free = db
    .selectFrom('place')
    .innerJoin('productionUnit as unit', (join) =>
      join.onRef('unit.municipalityId', '=', 'place.municipalityId').onRef('unit.id', '=', 'place.productionUnitId'),
    )
    .innerJoin('company', (join) =>
      join.onRef('company.municipalityId', '=', 'unit.municipalityId').onRef('company.id', '=', 'unit.companyId'),
    )
    .select(['place.id', 'place.productionUnitId', 'place.jobFunction', 'place.track', 'place.fromOn', 'place.toOn'])
    .select(['place.weeklyQuarterHours', 'place.targetGroups', 'place.languages', 'place.conditions', 'place.version'])
    .where('place.fromOn', '<=', from)
    .where(sql<boolean>`coalesce(place.to_on, '9999-12-31') >= ${last}::date`)
    .where(sql<boolean>`coalesce(least(unit.closed_on, company.closed_on), '9999-12-31') >= ${last}::date`)
    .where(
      sql<boolean>`not exists (select from place_reservation held where held.municipality_id = place.municipality_id
        and held.place_id = place.id and ${holding(today)} and held.from_on <= ${last}::date
        and coalesce(held.to_on, '9999-12-31') >= ${from}::date)`,
    )
    .orderBy('place.id')
  if (group !== undefined)
    free = free.where(sql<boolean>`(place.target_groups = '{}' or ${group}::text = any(place.target_groups))`)
  if (tracks) free = free.where('place.track', 'in', [...tracks])
  if (limit !== undefined) free = free.limit(limit)
  const rows = await free.execute()
  return rows.map((row) => ({ ...row, targetGroups: row.targetGroups as PlaceGroup[] }))
}
