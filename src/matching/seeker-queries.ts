import { sql } from 'kysely'
import type { MatchGroup } from '../citizens/index.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { listStandings, type Standing, tracksIn } from '../visitation/index.ts'
import { rungOf } from './criteria.ts'
import type { Seeker } from './score.ts'

/** A citizen as matching may know her, with what a page says beside. */
export interface SeekerLine extends Seeker {
  readonly id: CitizenId
  /** Null where the address is protected: a distance would tell where somebody lives. */
  readonly postalCode: string | null
  /** Since when she has waited for an offer; null: she has one, or was never visited. */
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
      (select json_build_object('fromOn', from_on, 'weeklyQuarterHours', weekly_quarter_hours, 'earliestMinute', earliest_minute,
          'latestMinute', latest_minute, 'weekends', weekends, 'furthestKm', furthest_km) from job_search
        where municipality_id = citizen.municipality_id and citizen_id = citizen.id order by id desc limit 1) as search
    from citizen
    where citizen.id = any(${[...ids]}::bigint[])
    order by citizen.id`.execute(db)
  const standings = await listStandings(db, ids, today)
  return result.rows.map((row) => seekerOf(row, standings.get(row.id), today))
}

/** One of them. The caller has opened the case. */
export async function findSeeker(db: Db, id: CitizenId, today: PlainDate): Promise<SeekerLine> {
  const [seeker] = await listSeekers(db, [id], today)
  if (!seeker) throw new NotFoundError('citizen')
  return seeker
}

function seekerOf(row: Row, standing: Standing | undefined, today: PlainDate): SeekerLine {
  const { danish, search } = row
  return {
    id: row.id,
    postalCode: row.postalCode,
    waitingSince: standing?.waitingSince ?? null,
    danishLevel: danish,
    matchGroup: row.matchGroup,
    wishes: standing?.wishes ?? wishedIn(row.wished),
    abilities: row.can.map((can) => ({ ...can, tracks: tracksIn(can.jobFunction) })),
    danish: danish && rungOf(danish.education, danish.module),
    languages: row.languages,
    limits: search ?? { ...noLimits, fromOn: today },
  }
}

/** What the details say, where no visitation does. */
export const wishedIn = (words: readonly string[]) => [...new Set(words.flatMap(tracksIn))]

const noLimits = {
  weeklyQuarterHours: null,
  earliestMinute: null,
  latestMinute: null,
  weekends: false,
  furthestKm: null,
}
