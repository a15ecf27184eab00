import { sql } from 'kysely'
import { citizenName, visibleCitizens } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { boundsOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { countsOn } from '../talk-facts-queries.ts'

export interface DueCitizen {
  readonly id: CitizenId
  readonly name: string
  readonly takenOverOn: PlainDate
  readonly caseworker: string
}

/** The open cases whose deadlines the actor asks about: those she has a part in, or the team's. */
export async function listDueCitizens(db: Db, actor: Actor, whose: 'mine' | 'team'): Promise<DueCitizen[]> {
  const rows = await visibleCitizens(db, actor)
    .leftJoin('attachment as worker', (join) =>
      join
        .onRef('worker.municipalityId', '=', 'citizen.municipalityId')
        .onRef('worker.citizenId', '=', 'citizen.id')
        .on('worker.part', '=', 'caseworker')
        .on('worker.toOn', 'is', null),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'worker.municipalityId').onRef('staff.id', '=', 'worker.staffId'),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('caseClosure')
            .select('caseClosure.id')
            .whereRef('caseClosure.municipalityId', '=', 'citizen.municipalityId')
            .whereRef('caseClosure.citizenId', '=', 'citizen.id')
            .where('reopenedOn', 'is', null),
        ),
      ),
    )
    .$if(whose === 'mine', (citizen) => citizen.where('worker.staffId', '=', actor.staffId))
    .$if(whose === 'team', (citizen) => citizen.where('citizen.teamId', '=', actor.teamId))
    .select(['citizen.id', 'givenName', 'familyName', 'takenOverOn', 'staff.name as caseworker'])
    .execute()
  return rows.map(({ givenName, familyName, caseworker, ...row }) => ({
    ...row,
    name: citizenName({ givenName, familyName }),
    caseworker: caseworker ?? '',
  }))
}

/** Of the talks that count: the last no-show of each citizen, and the last before today that nobody has said the outcome of. */
export async function listOpenEnds(db: Db, citizens: readonly CitizenId[], today: PlainDate) {
  const rows = await db
    .selectFrom('talk')
    .select(['citizenId', (talk) => talk.fn.max('missedOn').as('missedOn')])
    .select(
      sql<PlainDate | null>`max((starts_at at time zone 'Europe/Copenhagen')::date)
        filter (where held_on is null and missed_on is null and cancelled_on is null)`.as('unrecordedOn'),
    )
    .where(sql<boolean>`citizen_id = any(${citizens}::bigint[])`)
    .where('startsAt', '<', boundsOf(today).from)
    .where(countsOn(sql`starts_at`))
    .groupBy('citizenId')
    .execute()
  return new Map(rows.map((row) => [row.citizenId, row]))
}
