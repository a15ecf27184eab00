import { sql } from 'kysely'
import type { MatchGroup } from '../citizens/index.ts'
import { holding, type Track } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId, StaffId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** The conditions: there on all the days, the workplace open, for the citizen's match group. */
export interface Conditions {
  readonly today: PlainDate
  /** The days asked for, both included. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly group: MatchGroup | null
}

export interface Asked extends Conditions {
  readonly tracks: readonly Track[]
  /** Kilometres by postal code; empty where nobody knows. */
  readonly distances: ReadonlyMap<string, number>
  /** False: those that somebody has on some of the days. */
  readonly free: boolean
  /** The most of each track: the nearest come first. */
  readonly each: number
}

/** A seat that meets every condition, with what a card says of its workplace. */
export interface Candidate {
  readonly placeId: PlaceId
  readonly unitId: UnitId
  readonly jobFunction: string
  readonly track: Track
  readonly weeklyQuarterHours: number
  readonly targetGroups: readonly MatchGroup[]
  readonly languages: readonly string[]
  readonly conditions: string
  readonly unitName: string
  readonly city: string
  readonly postalCode: string
  readonly adviserId: StaffId | null
  readonly adviserName: string | null
  readonly km: number | null
}

const meets = ({ from, to, group }: Conditions) => sql<boolean>`(place.from_on <= ${from}::date
  and coalesce(place.to_on, '9999-12-31') >= ${to}::date
  and coalesce(least(unit.closed_on, company.closed_on), '9999-12-31') >= ${to}::date
  and (place.target_groups = '{}' or ${group}::text = any(place.target_groups)))`

/** Somebody has it on some of the days. */
const isTaken = ({ today, from, to }: Conditions) => sql<boolean>`exists (select from place_reservation held
  where held.municipality_id = place.municipality_id and held.place_id = place.id and ${holding(today)}
    and held.from_on <= ${to}::date and coalesce(held.to_on, '9999-12-31') >= ${from}::date)`

const atWorkplace = sql`join production_unit unit on unit.municipality_id = place.municipality_id and unit.id = place.production_unit_id
  join company on company.municipality_id = unit.municipality_id and company.id = unit.company_id`

/** The seats that meet the conditions in one of the tracks; free on all the days, or not. */
export async function listCandidates(db: Db, asked: Asked): Promise<Candidate[]> {
  const { tracks, distances, free, each } = asked
  const result = await sql<Candidate>`
    with far as materialized (select code, km from unnest(${[...distances.keys()]}::text[], ${[...distances.values()]}::float8[]) as far(code, km))
    select seat.*, staff.name as "adviserName" from unnest(${[...tracks]}::text[]) with ordinality as wanted(track, at)
    cross join lateral (
      select place.id as "placeId", unit.id as "unitId", place.job_function as "jobFunction", place.track,
        place.weekly_quarter_hours as "weeklyQuarterHours", place.target_groups as "targetGroups", place.languages,
        place.conditions, unit.name as "unitName", unit.city, unit.postal_code as "postalCode",
        unit.adviser_id as "adviserId", unit.municipality_id as "ofMunicipality", far.km
      from place
      ${atWorkplace}
      left join far on far.code = unit.postal_code
      where place.track = wanted.track and ${meets(asked)} and ${free ? sql`not ${isTaken(asked)}` : isTaken(asked)}
      order by far.km nulls last, place.id
      limit ${each}
    ) seat
    left join staff on staff.municipality_id = seat."ofMunicipality" and staff.id = seat."adviserId"
    order by wanted.at, seat.km nulls last, seat."placeId"`.execute(db)
  return result.rows
}

/** How many kinds of free places there are in the tracks, near and far: seats of one workplace in one job function are one kind. */
export async function countKinds(db: Db, asked: Conditions & Pick<Asked, 'tracks'>): Promise<number> {
  const { rows } = await sql<{ kinds: number }>`
    select count(*) as kinds from (
      select distinct place.production_unit_id, place.job_function from place ${atWorkplace}
      where place.track = any(${[...asked.tracks]}::text[]) and ${meets(asked)} and not ${isTaken(asked)}
    ) kind`.execute(db)
  return rows[0]?.kinds ?? 0
}

export interface Seats {
  readonly all: number
  /** Those that meet the conditions and that nobody has on any of the days. */
  readonly free: number
}

/** How many seats workplaces have in each job function on the first day, and how many of them are to be had: for "2 of 3 free". */
export async function countSeats(
  db: Db,
  units: readonly UnitId[],
  asked: Conditions,
): Promise<ReadonlyMap<string, Seats>> {
  if (units.length === 0) return new Map()
  const { rows } = await sql<Seats & { unitId: UnitId; jobFunction: string }>`
    select place.production_unit_id as "unitId", place.job_function as "jobFunction", count(*) as "all",
      count(*) filter (where ${meets(asked)} and not ${isTaken(asked)}) as free
    from place ${atWorkplace}
    where place.production_unit_id = any(${[...units]}::bigint[])
      and place.from_on <= ${asked.from}::date and coalesce(place.to_on, '9999-12-31') >= ${asked.from}::date
    group by place.production_unit_id, place.job_function`.execute(db)
  return new Map(rows.map(({ unitId, jobFunction, ...seats }) => [seatKey(unitId, jobFunction), seats]))
}

export const seatKey = (unit: UnitId, jobFunction: string) => `${unit} ${jobFunction}`
