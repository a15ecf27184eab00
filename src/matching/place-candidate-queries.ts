import { sql } from 'kysely'
import type { MatchGroup } from '../citizens/index.ts'
import { type AskedDays, isAmongTaken, isOffered, isTakenOn, type Track } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlaceId, UnitId } from '../platform/ids.ts'

export interface Asked extends AskedDays {
  readonly tracks: readonly Track[]
  /** Kilometres by postal code; empty where nobody knows. */
  readonly distances: ReadonlyMap<string, number>
  /** The most kinds of each track, free and taken: the nearest come first. */
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

/** Seats of one workplace in one job function. */
export interface Seats {
  /** Those there are on the first day asked for. */
  readonly all: number
  /** Those that meet the conditions and that nobody has on any of the days. */
  readonly free: number
}

export interface Candidates {
  readonly candidates: readonly Candidate[]
  /** Of the candidates' workplaces, by `kindOf`: for "2 of 3 free". */
  readonly seats: ReadonlyMap<string, Seats>
  /** How many kinds of free seats there are, near and far: those of one workplace in one job function are one kind. */
  readonly kinds: number
}

export const kindOf = ({ unitId, jobFunction }: Pick<Candidate, 'unitId' | 'jobFunction'>) => `${unitId} ${jobFunction}`

/** The seats that meet the conditions, of the kinds nearest in each of the tracks. Only of these the rows themselves are read. */
export async function findCandidates(db: Db, asked: Asked): Promise<Candidates> {
  const { near, kinds } = await findNearKinds(db, asked)
  const places = await listPlacesThere(db, [...new Set(near.map(({ unitId }) => unitId))], asked)
  return { candidates: seatsOf(near, places), seats: countByKind(places), kinds }
}

/** Seats of a workplace in a job function, either the free ones or the taken ones. */
type NearKind = Pick<Candidate, 'unitId' | 'jobFunction' | 'track' | 'taken' | 'km'>

async function findNearKinds(db: Db, asked: Asked): Promise<{ near: readonly NearKind[]; kinds: number }> {
  const { tracks, distances, most } = asked
  const { rows } = await sql<NearKind & { kinds: number }>`
    with kind as materialized (
      select place.track, place.production_unit_id as unit_id, place.job_function,
        count(*) as seats, count(*) filter (where ${isAmongTaken(asked)}) as taken
      from place where place.track = any(${[...tracks]}::text[]) and ${isOffered(asked)}
      group by place.track, place.production_unit_id, place.job_function
    ), near as materialized (
      select kind.*, far.km from kind join production_unit unit on unit.id = kind.unit_id
      left join unnest(${[...distances.keys()]}::text[], ${[...distances.values()]}::float8[]) as far(code, km)
        on far.code = unit.postal_code
    )
    select found.unit_id as "unitId", found.job_function as "jobFunction", found.track, side.taken, found.km,
      (select count(*) from (select distinct unit_id, job_function from kind where seats > taken) kind) as kinds
    from (values (false, ${most.free}::integer), (true, ${most.taken}::integer)) as side(taken, most)
    cross join unnest(${[...tracks]}::text[]) as wanted(track)
    cross join lateral (
      select * from near where near.track = wanted.track
        and case when side.taken then near.taken > 0 else near.seats > near.taken end
      order by near.km, near.unit_id, near.job_function limit side.most
    ) found`.execute(db)
  return { near: rows, kinds: rows[0]?.kinds ?? 0 }
}

interface PlaceThere extends Omit<Candidate, 'km'> {
  /** It meets the conditions. */
  readonly offered: boolean
}

async function listPlacesThere(db: Db, units: readonly UnitId[], asked: AskedDays): Promise<readonly PlaceThere[]> {
  if (units.length === 0) return []
  const { rows } = await sql<PlaceThere>`
    select place.id as "placeId", ${isOffered(asked)} as offered, ${isTakenOn(asked)} as taken, production_unit_id as "unitId",
      job_function as "jobFunction", track, weekly_quarter_hours as "weeklyQuarterHours", target_groups as "targetGroups", languages
    from place where production_unit_id = any(${[...units]}::bigint[])
      and from_on <= ${asked.from}::date and (to_on is null or to_on >= ${asked.from}::date)`.execute(db)
  return rows
}

function seatsOf(kinds: readonly NearKind[], places: readonly PlaceThere[]): Candidate[] {
  const sideOf = (kind: Omit<NearKind, 'km'>) => `${kindOf(kind)} ${kind.track} ${kind.taken}`
  const near = new Map(kinds.map((kind) => [sideOf(kind), kind]))
  return places.flatMap(({ offered, ...seat }): Candidate[] => {
    const kind = offered && near.get(sideOf(seat))
    return kind ? [{ ...seat, km: kind.km }] : []
  })
}

function countByKind(places: readonly PlaceThere[]): ReadonlyMap<string, Seats> {
  const seats = new Map<string, Seats>()
  for (const place of places) {
    const { all, free } = seats.get(kindOf(place)) ?? { all: 0, free: 0 }
    seats.set(kindOf(place), { all: all + 1, free: free + (place.offered && !place.taken ? 1 : 0) })
  }
  return seats
}
