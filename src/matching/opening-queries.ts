import { sql } from 'kysely'
import type { Prospect } from '../companies/index.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Demand } from './score.ts'

/** What a workplace's agreement in force and its contacts say that matching weighs. */
export interface UnitWord {
  readonly prospect: Prospect | null
  readonly prospectQuarterHours: number
  readonly languages: readonly string[]
}

/** By workplace. Languages are those of the agreement and of the people one meets there. */
export async function listUnitWords(
  db: Db,
  units: readonly UnitId[],
  today: PlainDate,
): Promise<ReadonlyMap<UnitId, UnitWord>> {
  if (units.length === 0) return new Map()
  const ids = [...units]
  const result = await sql<UnitWord & { unit: UnitId; spoken: string[] | null; agreed: string[] | null }>`
    select unit.id as unit, centre.prospect, coalesce(centre.prospect_quarter_hours, 0) as "prospectQuarterHours",
      centre.languages as agreed, met.languages as spoken
    from production_unit unit
    left join (
      select production_unit_id, array_agg(distinct language) as languages from company_contact cross join unnest(languages) language
      where production_unit_id = any(${ids}::bigint[]) and (left_on is null or left_on >= ${today}::date)
      group by production_unit_id
    ) met on met.production_unit_id = unit.id
    left join (
      select distinct on (production_unit_id) production_unit_id, prospect, prospect_quarter_hours, languages from centre_agreement
      where production_unit_id = any(${ids}::bigint[])
        and valid_from <= ${today}::date and coalesce(valid_to, '9999-12-31') >= ${today}::date
      order by production_unit_id, valid_from desc, id desc
    ) centre on centre.production_unit_id = unit.id
    where unit.id = any(${ids}::bigint[])`.execute(db)
  return new Map(
    result.rows.map(({ unit, spoken, agreed, ...word }) => [
      unit,
      { ...word, languages: [...new Set([...(agreed ?? []), ...(spoken ?? [])])] },
    ]),
  )
}

/** The newest demand noted of each place. */
export async function listDemands(db: Db, places: readonly PlaceId[]): Promise<ReadonlyMap<PlaceId, Demand>> {
  if (places.length === 0) return new Map()
  const rows = await db
    .selectFrom('placeDemand')
    .distinctOn('placeId')
    .select(['placeId', 'danishLeast', 'startsMinute', 'endsMinute', 'weekends', 'movable'])
    .where(sql<boolean>`place_id = any(${[...places]}::bigint[])`)
    .orderBy('placeId')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ placeId, ...demand }) => [placeId, demand]))
}

export async function insertDemand(
  db: Db,
  actor: Actor,
  placeId: PlaceId,
  demand: Demand,
  notedOn: PlainDate,
): Promise<void> {
  await db
    .insertInto('placeDemand')
    .values({ municipalityId: actor.municipalityId, placeId, ...demand, notedOn, notedBy: staffOf(actor) })
    .execute()
}
