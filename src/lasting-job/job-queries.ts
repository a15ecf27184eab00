import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type Job, jobKinds } from './spell.ts'

/** Every job of the municipality, for counting: ids only to join with, no names. */
export async function listJobs(db: Db, { municipalityId }: Actor): Promise<Job[]> {
  return await jobs(db)
    .where('placement.municipalityId', '=', municipalityId)
    .where('citizen.erasedOn', 'is', null)
    .execute()
}

/** The jobs of a citizen whom the caller has opened, as they are counted. */
export const listJobsOf = (db: Db, citizenId: CitizenId): Promise<Job[]> =>
  jobs(db).where('placement.citizenId', '=', citizenId).execute()

const jobs = (db: Db) =>
  db
    .selectFrom('placement')
    .innerJoin('citizen', (join) =>
      join
        .onRef('citizen.municipalityId', '=', 'placement.municipalityId')
        .onRef('citizen.id', '=', 'placement.citizenId'),
    )
    .leftJoin('caseClosure as closure', (join) =>
      join
        .onRef('closure.municipalityId', '=', 'placement.municipalityId')
        .onRef('closure.citizenId', '=', 'placement.citizenId')
        .on('closure.reopenedOn', 'is', null),
    )
    .leftJoin(lastPaidMonths(db).as('paid'), (join) =>
      join
        .onRef('paid.municipalityId', '=', 'placement.municipalityId')
        .onRef('paid.citizenId', '=', 'placement.citizenId'),
    )
    .select(['placement.citizenId', 'placement.startsOn', 'placement.endsOn', 'placement.endedOn'])
    .select(['placement.endReason', 'citizen.targetGroup'])
    .select(
      sql<PlainDate | null>`greatest(closure.closed_on, case when closure.closed_on is not null then
        (paid.month + interval '1 month' - interval '1 day')::date end)`.as('heardUntil'),
    )
    .select((row) => trackOf(row).as('track'))
    .where('placement.kind', 'in', jobKinds)

/** The last month with paid hours by the newest word on each month: hours put right to none were not paid. */
const lastPaidMonths = (db: Db) =>
  db
    .selectFrom(
      db
        .selectFrom('jobHours')
        .distinctOn(['municipalityId', 'citizenId', 'month'])
        .select(['municipalityId', 'citizenId', 'month', 'quarterHours'])
        .orderBy('municipalityId')
        .orderBy('citizenId')
        .orderBy('month')
        .orderBy('id', 'desc')
        .as('newest'),
    )
    .select(['municipalityId', 'citizenId', (row) => row.fn.max('month').as('month')])
    .where('quarterHours', '>', 0)
    .groupBy(['municipalityId', 'citizenId'])

/** The track of the workplace: by its number in the catalogue, else by the name it was typed under. */
const trackOf = (row: ExpressionBuilder<DB, 'placement'>) =>
  row
    .selectFrom('productionUnit as unit')
    .select('unit.track')
    .whereRef('unit.municipalityId', '=', 'placement.municipalityId')
    .where((unit) =>
      unit.or([
        unit('unit.id', '=', unit.ref('placement.productionUnitId')),
        unit.and([
          unit('placement.productionUnitId', 'is', null),
          unit('unit.name', '=', unit.ref('placement.workplace')),
        ]),
      ]),
    )
    .orderBy('unit.id')
    .limit(1)

/** A job of a citizen whom the caller has opened, as the page of hours names it. */
export interface OwnJob {
  readonly workplace: string
  readonly startsOn: PlainDate
  readonly lastDay: PlainDate | null
  readonly paidQuarterHours: number
}

/** The jobs of a citizen whom the caller has opened, newest first. */
export async function listOwnJobs(db: Db, citizenId: CitizenId): Promise<OwnJob[]> {
  return await db
    .selectFrom('placement')
    .select(['workplace', 'startsOn', 'paidQuarterHours'])
    .select((row) => row.fn.coalesce('endedOn', 'endsOn').as('lastDay'))
    .where('citizenId', '=', citizenId)
    .where('kind', 'in', jobKinds)
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
