import { sql } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { type MatchGroup, type MeasureKind, measureKinds, type OwnPerson, openStretches } from './own-counts.ts'

interface Row {
  readonly id: CitizenId
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Everybody who was ever in the programme here, as counting needs them: no name leaves the database. */
export async function listOwnPeople(db: Db, { municipalityId }: Actor): Promise<OwnPerson[]> {
  const people: Row[] = await db
    .selectFrom('citizen')
    .select(['id', 'programmeEndsOn as to'])
    .select(sql<PlainDate>`coalesce(programme_starts_on, taken_over_on)`.as('from'))
    .where('municipalityId', '=', municipalityId)
    .where('programmeKind', '<>', 'none')
    .where('erasedOn', 'is', null)
    .execute()
  const closures = byCitizen(await listClosures(db))
  const groups = byCitizen(await listGroups(db))
  const measures = byCitizen(await listMeasures(db))
  return people.map(({ id, from, to }) => ({
    stretches: openStretches({ from, to }, closures(id)),
    groups: groups(id),
    measures: measures(id),
  }))
}

const listClosures = (db: Db) =>
  db.selectFrom('caseClosure').select(['citizenId', 'closedOn', 'reopenedOn']).orderBy('closedOn').execute()

/** Of one day the one noted last comes last: it counts. */
const listGroups = async (db: Db): Promise<{ citizenId: CitizenId; group: MatchGroup; fromOn: PlainDate }[]> =>
  await db
    .selectFrom('matchGroup')
    .select(['citizenId', 'matchGroup as group', 'fromOn'])
    .orderBy('fromOn')
    .orderBy('id')
    .execute()

async function listMeasures(db: Db) {
  const rows = await db
    .selectFrom('placement')
    .select(['citizenId', 'kind', 'startsOn as from', (row) => row.fn.coalesce('endedOn', 'endsOn').as('to')])
    .where('kind', 'in', measureKinds)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MeasureKind }))
}

function byCitizen<Each extends { readonly citizenId: CitizenId }>(rows: readonly Each[]) {
  const lists = new Map<CitizenId, Each[]>()
  for (const row of rows) {
    const list = lists.get(row.citizenId)
    if (list) list.push(row)
    else lists.set(row.citizenId, [row])
  }
  return (id: CitizenId): readonly Each[] => lists.get(id) ?? []
}
