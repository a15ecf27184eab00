import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { holding } from './place-queries.ts'
import { type PlaceGroup, prospects, type Track } from './track.ts'

/** The days asked for, both ends included, and for whom. */
export interface AskedDays {
  readonly today: PlainDate
  readonly from: PlainDate
  /** Null: without an end. */
  readonly to: PlainDate | null
  /** The citizen's match group; null where she has none. */
  readonly group: PlaceGroup | null
}

const lastOf = ({ to }: Pick<AskedDays, 'to'>) => to ?? '9999-12-31'

/** The place is there on all the days, its workplace open on them, and it is for the match group. */
export const isOffered = (asked: AskedDays) => sql<boolean>`(place.from_on <= ${asked.from}::date
  and (place.to_on is null or place.to_on >= ${lastOf(asked)}::date)
  and place.production_unit_id not in (${closedBefore(lastOf(asked))})
  and (place.target_groups = '{}' or ${asked.group}::text = any(place.target_groups)))`

// Few workplaces close: theirs are the ids to read, instead of a workplace and a company for every place.
const closedBefore = (day: string) => sql`
  select unit.id from production_unit unit where unit.closed_on < ${day}::date
  union all select unit.id from company join production_unit unit
    on unit.municipality_id = company.municipality_id and unit.company_id = company.id where company.closed_on < ${day}::date`

/** Somebody has the place on some of the days: asked of each place by itself. */
export const isTakenOn = (asked: Omit<AskedDays, 'group'>) => sql<boolean>`exists (select from place_reservation held
  where held.municipality_id = place.municipality_id and held.place_id = place.id and ${heldOn(asked)})`

/** The same, asked of thousands: those that are held are listed once. */
export const isAmongTaken = (asked: Omit<AskedDays, 'group'>) => sql<boolean>`place.id in (
  select held.place_id from place_reservation held where ${heldOn(asked)})`

const heldOn = (asked: Omit<AskedDays, 'group'>) => sql<boolean>`(${holding(asked.today)}
  and held.from_on <= ${lastOf(asked)}::date and (held.to_on is null or held.to_on >= ${asked.from}::date))`

export interface FreePlaces {
  readonly ids: readonly PlaceId[]
  readonly total: number
}

/**
 * The first of the places that can be had on all the days, the best prospect of paid hours first, and how many there are. The
 * workplaces are put in order before their places: there are far fewer of them.
 */
export async function findFreePlaces(db: Db, asked: AskedDays, track: Track | null, most: number): Promise<FreePlaces> {
  const { rows } = await sql<{ id: PlaceId; total: number }>`
    with free as materialized (
      select place.production_unit_id as unit_id, array_agg(place.id) as ids, min(place.id) as lowest from place
      where ${track ? sql`place.track = ${track}` : sql`true`} and ${isOffered(asked)} and not ${isTakenOn(asked)}
      group by place.production_unit_id
    ), first as (
      select free.ids, unit.name, array_position(${[...prospects]}::text[], coalesce(${prospectOn(asked.today)}, 'none')) as prospect
      from free join production_unit unit on unit.id = free.unit_id
      order by prospect desc, unit.name collate danish, free.lowest limit ${most}
    )
    select id, (select sum(cardinality(ids)) from free) as total from first cross join unnest(ids) as id
    order by prospect desc, name collate danish, id limit ${most}`.execute(db)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}

const prospectOn = (today: PlainDate) => sql`(select agreement.prospect from centre_agreement agreement
  where agreement.municipality_id = unit.municipality_id and agreement.production_unit_id = unit.id
    and agreement.valid_from <= ${today}::date and (agreement.valid_to is null or agreement.valid_to >= ${today}::date)
  order by agreement.valid_from desc limit 1)`
