import { sql } from 'kysely'
import { type MatchGroup, openableCitizens } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Somebody without an offer, with what she wishes for and can, in words. */
export interface CandidateCitizen {
  readonly id: CitizenId
  readonly givenName: string
  readonly familyName: string
  readonly matchGroup: MatchGroup | null
  readonly wished: readonly string[]
  readonly can: readonly string[]
}

/**
 * Who could take a place from a day on, before anything is weighed: all open cases that the actor may open, without an offer. A
 * mentor is none. For which groups and tracks is the caller's to say.
 */
export async function listCandidateCitizens(
  db: Db,
  actor: Actor,
  { now }: Pick<Moment, 'now'>,
  from: PlainDate,
): Promise<CandidateCitizen[]> {
  return await openableCitizens(db, actor, now)
    .select(['citizen.id', 'citizen.givenName', 'citizen.familyName', 'citizen.wishes as wished'])
    .select(
      sql<MatchGroup | null>`(select match_group from match_group
        where match_group.municipality_id = citizen.municipality_id and match_group.citizen_id = citizen.id
        order by from_on desc, id desc limit 1)`.as('matchGroup'),
    )
    .select(
      sql<string[]>`array(select job_function from ability where ability.municipality_id = citizen.municipality_id
        and ability.citizen_id = citizen.id and ability.ended_on is null)`.as('can'),
    )
    .where(
      sql<boolean>`not exists (select from case_closure closure where closure.municipality_id = citizen.municipality_id
        and closure.citizen_id = citizen.id and closure.reopened_on is null)`,
    )
    .where(
      sql<boolean>`not exists (select from placement where placement.municipality_id = citizen.municipality_id
        and placement.citizen_id = citizen.id and placement.ended_on is null and placement.kind <> 'mentor-scheme'
        and coalesce(placement.ends_on, '9999-12-31') >= ${from}::date)`,
    )
    .execute()
}
