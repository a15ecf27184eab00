import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { ActivityId, CitizenId, MunicipalityId, StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Activity, ActivityDraft } from './activity.ts'

/** An activity with who registered it. */
export interface ActivityLine extends Activity {
  readonly registeredByName: string
  readonly registeredOn: PlainDate
}

const activities = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('activity')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'activity.municipalityId')
        .onRef('staff.id', '=', 'activity.registeredBy'),
    )
    .select([
      'activity.id',
      'activity.citizenId',
      'activity.kind',
      'activity.sealed',
      'activity.startsOn',
      'activity.endsOn',
      'activity.weeklyQuarterHours',
      'activity.handoverOn',
      'activity.endedOn',
      'activity.endReason',
      'activity.registeredOn',
      'activity.version',
      'staff.name as registeredByName',
    ])
    .where('activity.citizenId', '=', citizenId)

type Row = Awaited<ReturnType<ReturnType<typeof activities>['execute']>>[number]
type Words = Pick<Activity, 'title' | 'provider' | 'handoverTo'>

async function lineOf(db: Db, { sealed, registeredByName, ...row }: Row): Promise<ActivityLine> {
  const words = JSON.parse((await openForCitizen(db, row.citizenId, sealed)) ?? '{}') as Partial<Words>
  const { title = '', provider = '', handoverTo = '' } = words
  return { ...row, title, provider, handoverTo, registeredByName: registeredByName ?? '' }
}

/** The activities of a citizen whom the caller has opened, newest first. */
export async function listActivities(db: Db, citizenId: CitizenId): Promise<ActivityLine[]> {
  const rows = await activities(db, citizenId)
    .orderBy('activity.startsOn', 'desc')
    .orderBy('activity.id', 'desc')
    .execute()
  return await Promise.all(rows.map((row) => lineOf(db, row)))
}

/** One activity of a citizen whom the caller has opened. */
export async function findActivity(db: Db, citizenId: CitizenId, id: ActivityId): Promise<ActivityLine> {
  const row = await activities(db, citizenId).where('activity.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('activity')
  return await lineOf(db, row)
}

/** The same, held until the transaction ends: whoever saves next waits, and then sees what was saved. */
export async function findActivityToChange(db: Db, citizenId: CitizenId, id: ActivityId): Promise<ActivityLine> {
  const row = await activities(db, citizenId).where('activity.id', '=', id).forUpdate('activity').executeTakeFirst()
  if (!row) throw new NotFoundError('activity')
  return await lineOf(db, row)
}

export async function insertActivity(
  db: Db,
  {
    title,
    provider,
    handoverTo,
    ...row
  }: ActivityDraft & {
    municipalityId: MunicipalityId
    registeredBy: StaffId
    registeredOn: PlainDate
  },
): Promise<ActivityId> {
  const sealed = await sealWords(db, row.citizenId, { title, provider, handoverTo })
  const { id } = await db
    .insertInto('activity')
    .values({ ...row, sealed })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves all of a draft and counts the version on. */
export async function updateActivity(
  db: Db,
  { id, version }: Pick<Activity, 'id' | 'version'>,
  { title, provider, handoverTo, ...row }: ActivityDraft,
): Promise<void> {
  const sealed = await sealWords(db, row.citizenId, { title, provider, handoverTo })
  await db
    .updateTable('activity')
    .set({ ...row, sealed, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

export async function updateActivityEnded(
  db: Db,
  { id, version }: Pick<Activity, 'id' | 'version'>,
  ending: Required<Pick<Activity, 'endedOn' | 'endReason'>>,
): Promise<void> {
  await db
    .updateTable('activity')
    .set({ ...ending, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

const sealWords = (db: Db, citizenId: CitizenId, words: Words) => sealForCitizen(db, citizenId, JSON.stringify(words))
