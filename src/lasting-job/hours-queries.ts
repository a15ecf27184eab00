import { sql } from 'kysely'
import { visibleCitizens } from '../citizens/index.ts'
import { workOf } from '../platform/audit/work.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, Cpr } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { NotedHours } from './hours.ts'

/** What is known of a month: the newest word on it. */
export interface KnownHours extends NotedHours {
  readonly id: number
  /** Whether a file said so; otherwise somebody typed it. */
  readonly imported: boolean
  readonly notedByName: string
}

const newest = (db: Db) =>
  db
    .selectFrom('jobHours')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'jobHours.municipalityId').onRef('staff.id', '=', 'jobHours.notedBy'),
    )
    .distinctOn(['jobHours.citizenId', 'jobHours.month'])
    .select(['jobHours.id', 'jobHours.citizenId', 'jobHours.month', 'jobHours.quarterHours'])
    .select(['jobHours.importId', 'staff.name as notedByName'])
    .orderBy('jobHours.citizenId')
    .orderBy('jobHours.month', 'desc')
    .orderBy('jobHours.id', 'desc')

/** The hours of a citizen whom the caller has opened, newest month first. */
export async function listHoursOf(db: Db, citizenId: CitizenId): Promise<KnownHours[]> {
  const rows = await newest(db).where('jobHours.citizenId', '=', citizenId).execute()
  return rows.map(knownOf)
}

/** The hours known of these citizens. The ids come from citizens the caller may see. */
export async function listHoursAmong(db: Db, citizens: readonly CitizenId[]): Promise<KnownHours[]> {
  const rows = await newest(db).where(sql<boolean>`job_hours.citizen_id = any(${citizens}::bigint[])`).execute()
  return rows.map(knownOf)
}

/** Nobody else notes hours of these citizens until the transaction ends: what is known of them stays so. */
export async function lockHours(db: Db, citizens: readonly CitizenId[]): Promise<void> {
  await db
    .selectFrom('citizen')
    .select('id')
    .where('id', '=', sql<CitizenId>`any(${[...citizens]}::bigint[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

/** All hours of the municipality since a month, for counting. */
export async function listHoursSince(db: Db, { municipalityId }: Actor, month: PlainDate): Promise<NotedHours[]> {
  const rows = await newest(db)
    .where('jobHours.municipalityId', '=', municipalityId)
    .where('jobHours.month', '>=', month)
    .execute()
  return rows.map(knownOf)
}

const knownOf = ({ importId, ...row }: { importId: number | null } & Omit<KnownHours, 'imported'>): KnownHours => ({
  ...row,
  imported: importId !== null,
})

/** Adds words on months: nothing is ever changed, the newest counts. */
export async function insertHours(
  db: Db,
  actor: Actor,
  now: string,
  rows: readonly NotedHours[],
  importId: number | null = null,
): Promise<void> {
  const { municipalityId } = actor
  const noted = { municipalityId, importId, notedBy: staffOf(actor), notedAt: now }
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map((row) => ({ ...row, ...noted }))
    await db.insertInto('jobHours').values(batch).execute()
  }
}

// Seven parameters a row, and a statement takes 65,535.
const BATCH = 5000

export async function insertHoursImport(
  db: Db,
  actor: Actor,
  now: string,
  counts: { readonly rowsRead: number; readonly rowsNew: number; readonly rowsChanged: number },
): Promise<number> {
  const { id } = await db
    .insertInto('jobHoursImport')
    .values({ ...counts, municipalityId: actor.municipalityId, importedBy: staffOf(actor), importedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Somebody a file names. */
export interface NamedCitizen {
  readonly id: CitizenId
  readonly takenOverOn: PlainDate
  /** Whether the actor may write about her: the own team's, and those she has a part in. */
  readonly isOwn: boolean
}

/** The citizens these numbers belong to, as far as the actor may know of them, by the number as it was given. */
export async function findByNumbers(db: Db, actor: Actor, numbers: readonly Cpr[]): Promise<Map<Cpr, NamedCitizen>> {
  const { keys } = workOf(db)
  const asked = new Map(numbers.flatMap((cpr) => keys.lookups(cpr).map((lookup) => [lookup.toString('hex'), cpr])))
  const rows = await visibleCitizens(db, actor)
    .innerJoin('citizenNumber', (join) =>
      join
        .onRef('citizenNumber.municipalityId', '=', 'citizen.municipalityId')
        .onRef('citizenNumber.citizenId', '=', 'citizen.id'),
    )
    .leftJoin('attachment as part', (join) =>
      join
        .onRef('part.municipalityId', '=', 'citizen.municipalityId')
        .onRef('part.citizenId', '=', 'citizen.id')
        .on('part.staffId', '=', staffOf(actor))
        .on('part.toOn', 'is', null),
    )
    .select(['citizen.id', 'citizen.takenOverOn', 'citizen.teamId', 'part.staffId as partOf'])
    .select(sql<string>`encode(citizen_number.lookup, 'hex')`.as('lookup'))
    .where(sql<boolean>`encode(citizen_number.lookup, 'hex') = any(${[...asked.keys()]}::text[])`)
    .execute()
  return new Map(
    rows.flatMap(({ lookup, id, takenOverOn, teamId, partOf }) => {
      const cpr = asked.get(lookup)
      return cpr ? [[cpr, { id, takenOverOn, isOwn: teamId === actor.teamId || partOf !== null }]] : []
    }),
  )
}
