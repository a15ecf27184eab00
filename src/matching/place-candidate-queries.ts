import { sql } from 'kysely'
import type { MatchGroup } from '../citizens/index.ts'
import { type AskedDays, isOffered, isTakenOn, type Track } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId, UnitId } from '../platform/ids.ts'

export interface Asked extends AskedDays {
  readonly tracks: readonly Track[]
  /** Kilometres by postal code; empty where nobody knows. */
  readonly distances: ReadonlyMap<string, number>
  /** The most of each track, free and taken: the nearest come first. Never more taken ones than free. */
  readonly most: { readonly free: number; readonly taken: number }
}

/** A seat that meets every condition, with what is weighed of it. */
export interface Candidate {
  readonly placeId: PlaceId
  /** Somebody has it on some of the days. */
  readonly taken: boolean
  readonly km: number | null
  readonly unitId: UnitId
  readonly jobFunction: string
  readonly track: Track
  readonly weeklyQuarterHours: number
  readonly targetGroups: readonly MatchGroup[]
  readonly languages: readonly string[]
}

export interface Candidates {
  readonly candidates: readonly Candidate[]
  /** How many kinds of free seats there are, near and far: those of one workplace in one job function are one kind. */
  readonly kinds: number
}

/** The seats that meet the conditions in one of the tracks, the free ones first. Only of the nearest the rows themselves are read. */
export async function findCandidates(db: Db, asked: Asked): Promise<Candidates> {
  const { near, kinds } = await findNearest(db, asked)
  const seats = await listSeats(
    db,
    near.map(({ placeId }) => placeId),
  )
  const candidates = near.flatMap(({ placeId, taken, km }): Candidate[] => {
    const seat = seats.get(placeId)
    if (!seat) return []
    const { unitId, jobFunction, track, weeklyQuarterHours, targetGroups, languages } = seat
    return [{ placeId, taken, km, unitId, jobFunction, track, weeklyQuarterHours, targetGroups, languages }]
  })
  return { candidates, kinds }
}

type Near = Pick<Candidate, 'placeId' | 'taken' | 'km'>

async function findNearest(db: Db, asked: Asked): Promise<{ near: readonly Near[]; kinds: number }> {
  const { tracks, distances, most } = asked
  const { rows } = await sql<Near & { kinds: number }>`
    with seat as materialized (
      select place.id, place.production_unit_id as unit_id, place.job_function, wanted.at, far.km, ${isTakenOn(asked)} as taken
      from unnest(${[...tracks]}::text[]) with ordinality as wanted(track, at)
      join place on place.track = wanted.track and ${isOffered(asked)}
      join production_unit unit on unit.municipality_id = place.municipality_id and unit.id = place.production_unit_id
      left join unnest(${[...distances.keys()]}::text[], ${[...distances.values()]}::float8[]) as far(code, km)
        on far.code = unit.postal_code
    ), near as (
      select id, taken, km, at, row_number() over (partition by at, taken order by km nulls last, id) as nth from seat
    )
    select id as "placeId", taken, km,
      (select count(*) from (select distinct unit_id, job_function from seat where not taken) kind) as kinds
    from near where nth <= ${most.free}::integer and (nth <= ${most.taken}::integer or not taken)
    order by taken, at, nth`.execute(db)
  return { near: rows, kinds: rows[0]?.kinds ?? 0 }
}

type Seat = Omit<Candidate, 'taken' | 'km'>

async function listSeats(db: Db, ids: readonly PlaceId[]): Promise<ReadonlyMap<PlaceId, Seat>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Seat>`
    select id as "placeId", production_unit_id as "unitId", job_function as "jobFunction", track,
      weekly_quarter_hours as "weeklyQuarterHours", target_groups as "targetGroups", languages
    from place where id = any(${[...ids]}::bigint[])`.execute(db)
  return new Map(rows.map((row) => [row.placeId, row]))
}

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

export interface Seats {
  readonly all: number
  /** Those that meet the conditions and that nobody has on any of the days. */
  readonly free: number
}

/** How many seats workplaces have in each job function on the first day, and how many of them are to be had: for "2 of 3 free". */
export async function countSeats(
  db: Db,
  units: readonly UnitId[],
  asked: AskedDays,
): Promise<ReadonlyMap<string, Seats>> {
  if (units.length === 0) return new Map()
  const { rows } = await sql<Seats & { unitId: UnitId; jobFunction: string }>`
    select place.production_unit_id as "unitId", place.job_function as "jobFunction", count(*) as "all",
      count(*) filter (where ${isOffered(asked)} and not ${isTakenOn(asked)}) as free
    from place
    where place.production_unit_id = any(${[...units]}::bigint[])
      and place.from_on <= ${asked.from}::date and coalesce(place.to_on, '9999-12-31') >= ${asked.from}::date
    group by place.production_unit_id, place.job_function`.execute(db)
  return new Map(rows.map(({ unitId, jobFunction, ...seats }) => [seatKey(unitId, jobFunction), seats]))
}

export const seatKey = (unit: UnitId, jobFunction: string) => `${unit} ${jobFunction}`
