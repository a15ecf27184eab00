import { sql } from 'kysely'
import type { Track } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { waitingSince } from './waiting.ts'

/** What the visitations and offers of a citizen say of her today. */
export interface Standing {
  /** Of the newest visitation; null: she has had none. */
  readonly wishes: readonly [Track, Track] | null
  /** Since when she has waited for an offer; null: she has one, or was never visited nor had one. */
  readonly waitingSince: PlainDate | null
}

interface Row {
  readonly id: CitizenId
  readonly firstWish: Track | null
  readonly secondWish: Track | null
  readonly firstVisitedOn: PlainDate | null
  readonly lastOfferEndedOn: PlainDate | null
  readonly hasOffer: boolean
}

/** How each of these citizens stands. A mentor comes beside an offer and is none. */
export async function listStandings(
  db: Db,
  ids: readonly CitizenId[],
  today: PlainDate,
): Promise<ReadonlyMap<CitizenId, Standing>> {
  if (ids.length === 0) return new Map()
  const result = await sql<Row>`
    select citizen.id, newest.first_wish as "firstWish", newest.second_wish as "secondWish",
      (select min(visited_on) from visitation where municipality_id = citizen.municipality_id
        and citizen_id = citizen.id) as "firstVisitedOn",
      max(offer.last_day) filter (where offer.last_day < ${today}::date) as "lastOfferEndedOn",
      coalesce(bool_or(offer.begun and coalesce(offer.last_day, 'infinity') >= ${today}::date), false) as "hasOffer"
    from citizen
    left join lateral (select first_wish, second_wish from visitation where municipality_id = citizen.municipality_id
      and citizen_id = citizen.id order by visited_on desc, id desc limit 1) newest on true
    left join lateral (select true as begun, coalesce(ended_on, ends_on) as last_day from placement
      where municipality_id = citizen.municipality_id and citizen_id = citizen.id
        and kind <> 'mentor-scheme' and starts_on <= ${today}::date) offer on true
    where citizen.id = any(${[...ids]}::bigint[])
    group by citizen.municipality_id, citizen.id, newest.first_wish, newest.second_wish`.execute(db)
  return new Map(result.rows.map((row) => [row.id, standingOf(row)]))
}

const standingOf = ({ firstWish, secondWish, ...wait }: Row): Standing => ({
  wishes: firstWish && secondWish && [firstWish, secondWish],
  waitingSince: waitingSince(wait),
})
