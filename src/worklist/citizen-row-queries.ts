import { sql } from 'kysely'
import { type MatchGroup, openCases, openPart } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Whose citizens: those one has a part in, or the team's. */
export type Whose = 'mine' | 'team'

export interface CitizenRow {
  readonly id: CitizenId
  readonly givenName: string
  readonly familyName: string
  readonly takenOverOn: PlainDate
  readonly matchGroup: MatchGroup | null
  readonly danish: string | null
  readonly danishModule: number | null
}

/** The open cases of a list by name, as far as the actor may know of them. */
export async function listCitizenRows(db: Db, actor: Actor, whose: Whose): Promise<CitizenRow[]> {
  return await listed(db, actor, whose)
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('matchGroup')
          .select('matchGroup.matchGroup as current')
          .whereRef('matchGroup.municipalityId', '=', 'citizen.municipalityId')
          .whereRef('matchGroup.citizenId', '=', 'citizen.id')
          .orderBy('fromOn', 'desc')
          .orderBy('matchGroup.id', 'desc')
          .limit(1)
          .as('group'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('danishLevel')
          .select(['education', 'module'])
          .whereRef('danishLevel.municipalityId', '=', 'citizen.municipalityId')
          .whereRef('danishLevel.citizenId', '=', 'citizen.id')
          .orderBy('fromOn', 'desc')
          .orderBy('danishLevel.id', 'desc')
          .limit(1)
          .as('level'),
      (join) => join.onTrue(),
    )
    .select(['citizen.id', 'givenName', 'familyName', 'takenOverOn'])
    .select(['group.current as matchGroup', 'level.education as danish', 'level.module as danishModule'])
    .orderBy(sql`given_name collate danish`)
    .orderBy(sql`family_name collate danish`)
    .orderBy('citizen.id')
    .execute()
}

function listed(db: Db, actor: Actor, whose: Whose) {
  const open = openCases(db, actor)
  return whose === 'team'
    ? open.where('citizen.teamId', '=', actor.teamId)
    : open.where((citizen) => citizen.exists(openPart(citizen, actor)))
}
