import { sql } from 'kysely'
import { type MatchGroup, visibleCitizens } from '../citizens/index.ts'
import type { Track } from '../companies/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { tracksIn } from '../visitation/index.ts'
import { rungOf } from './criteria.ts'
import type { Seeker } from './score.ts'

/** A citizen as matching may know her, with what a page says beside. */
export interface SeekerLine extends Seeker {
  readonly id: CitizenId
  /** Null where the address is protected: a distance would tell where somebody lives. */
  readonly postalCode: string | null
  /** Since when she has waited for a first offer; null: not visited, or it has begun. */
  readonly waitingSince: PlainDate | null
  readonly danishLevel: { readonly education: string; readonly module: number } | null
}

interface Row {
  readonly id: CitizenId
  readonly postalCode: string | null
  readonly wished: readonly string[]
  readonly languages: readonly string[]
  readonly matchGroup: MatchGroup | null
  readonly danish: { readonly education: 'DU1' | 'DU2' | 'DU3'; readonly module: number } | null
  readonly can: readonly { readonly jobFunction: string; readonly statement: string; readonly adjusted: boolean }[]
  readonly visitation: { readonly first: Track; readonly second: Track; readonly since: PlainDate } | null
  readonly begun: boolean
  readonly search: Seeker['limits'] | null
}

/**
 * Citizens as matching may know them. Named column by column: origin, residence, sex, benefit and reasons for considerations
 * are not read. The caller has opened the case, or asks for those whom she may know of.
 */
export async function listSeekers(db: Db, ids: readonly CitizenId[], today: PlainDate): Promise<SeekerLine[]> {
  if (ids.length === 0) return []
  const result = await sql<Row>`
    select citizen.id,
      case when citizen.address_protected_from is null or citizen.address_protected_from > ${today}::date then citizen.postal_code end as "postalCode",
      citizen.wishes as wished, citizen.spoken_languages as languages,
      (select match_group from match_group where municipality_id = citizen.municipality_id and citizen_id = citizen.id
        order by from_on desc, id desc limit 1) as "matchGroup",
      (select json_build_object('education', education, 'module', module) from danish_level
        where municipality_id = citizen.municipality_id and citizen_id = citizen.id order by from_on desc, id desc limit 1) as danish,
      coalesce((select json_agg(json_build_object('jobFunction', job_function, 'statement', statement, 'adjusted', adjusted) order by adjusted, id)
        from ability where municipality_id = citizen.municipality_id and citizen_id = citizen.id and ended_on is null), '[]') as can,
      visited.told as visitation,
      exists (select from placement where municipality_id = citizen.municipality_id and citizen_id = citizen.id
        and kind <> 'mentor-scheme' and starts_on >= visited.since and starts_on <= ${today}::date) as begun,
      (select json_build_object('fromOn', from_on, 'weeklyQuarterHours', weekly_quarter_hours, 'earliestMinute', earliest_minute,
          'latestMinute', latest_minute, 'weekends', weekends, 'furthestKm', furthest_km) from job_search
        where municipality_id = citizen.municipality_id and citizen_id = citizen.id order by id desc limit 1) as search
    from citizen
    left join lateral (
      select visited_on as since, json_build_object('first', first_wish, 'second', second_wish, 'since', visited_on) as told
      from visitation where municipality_id = citizen.municipality_id and citizen_id = citizen.id
      order by visited_on desc, id desc limit 1
    ) visited on true
    where citizen.id = any(${[...ids]}::bigint[])
    order by citizen.id`.execute(db)
  return result.rows.map((row) => seekerOf(row, today))
}

/** One of them. The caller has opened the case. */
export async function findSeeker(db: Db, id: CitizenId, today: PlainDate): Promise<SeekerLine> {
  const [seeker] = await listSeekers(db, [id], today)
  if (!seeker) throw new NotFoundError('citizen')
  return seeker
}

function seekerOf(row: Row, today: PlainDate): SeekerLine {
  const { visitation, danish, search } = row
  return {
    id: row.id,
    postalCode: row.postalCode,
    waitingSince: visitation && !row.begun ? visitation.since : null,
    danishLevel: danish,
    matchGroup: row.matchGroup,
    wishes: visitation ? [visitation.first, visitation.second] : [...new Set(row.wished.flatMap(tracksIn))],
    abilities: row.can.map((can) => ({ ...can, tracks: tracksIn(can.jobFunction) })),
    danish: danish && rungOf(danish.education, danish.module),
    languages: row.languages,
    limits: search ?? { ...noLimits, fromOn: today },
  }
}

const noLimits = {
  weeklyQuarterHours: null,
  earliestMinute: null,
  latestMinute: null,
  weekends: false,
  furthestKm: null,
}

/** Who could take a place, before anything is weighed: open cases, for the place's match groups, nothing running, and a wish or an ability noted. */
export async function listCandidateCitizens(
  db: Db,
  actor: Actor,
  asked: { readonly groups: readonly MatchGroup[]; readonly from: PlainDate; readonly most: number },
): Promise<{ id: CitizenId; givenName: string; familyName: string }[]> {
  const { groups, from, most } = asked
  return await visibleCitizens(db, actor)
    .select(['citizen.id', 'citizen.givenName', 'citizen.familyName'])
    .where(
      sql<boolean>`not exists (select from case_closure closure where closure.municipality_id = citizen.municipality_id
        and closure.citizen_id = citizen.id and closure.reopened_on is null)`,
    )
    .where(
      sql<boolean>`not exists (select from placement where placement.municipality_id = citizen.municipality_id
        and placement.citizen_id = citizen.id and placement.ended_on is null
        and coalesce(placement.ends_on, '9999-12-31') >= ${from}::date)`,
    )
    .where(
      sql<boolean>`(cardinality(${[...groups]}::text[]) = 0 or (select match_group from match_group
        where match_group.municipality_id = citizen.municipality_id and match_group.citizen_id = citizen.id
        order by from_on desc, id desc limit 1) = any(${[...groups]}::text[]))`,
    )
    .orderBy(
      sql`(select max(visited_on) from visitation where visitation.municipality_id = citizen.municipality_id
        and visitation.citizen_id = citizen.id) nulls last`,
    )
    .orderBy('citizen.id')
    .limit(most)
    .execute()
}
