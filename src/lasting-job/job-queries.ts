import type { Actor } from '../platform/auth/actor.ts'
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
    .leftJoin('productionUnit as unit', (join) =>
      join
        .onRef('unit.municipalityId', '=', 'placement.municipalityId')
        .onRef('unit.id', '=', 'placement.productionUnitId'),
    )
    .select(['placement.citizenId', 'placement.startsOn', 'placement.endsOn', 'placement.endedOn'])
    .select(['placement.endReason', 'citizen.targetGroup', 'closure.closedOn'])
    .select('unit.track')
    .where('placement.kind', 'in', jobKinds)

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
