import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import { loadCitizenKeys, openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import { insertRows, updateRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Kind } from './field.ts'
import type { Value, Values } from './value.ts'

/** What a source has said of a record, and which of ours it is. */
export interface KnownRecord {
  readonly key: string
  readonly subjectId: number
  readonly citizenId: CitizenId | null
  readonly said: Values
}

/** The same, with the newest import that held it. */
interface HeldRecord extends KnownRecord {
  readonly importId: number
}

/** Words about a citizen lie under her own key; of a workplace there is nothing to hide that its table does not show. */
async function seal(db: Db, citizenId: CitizenId | null, value: Values | Value): Promise<Buffer> {
  const text = JSON.stringify(value)
  return citizenId === null ? Buffer.from(text) : await sealForCitizen(db, citizenId, text)
}

async function open<T>(db: Db, citizenId: CitizenId | null, sealed: Buffer, otherwise: T): Promise<T> {
  const text = citizenId === null ? sealed.toString() : await openForCitizen(db, citizenId, sealed)
  return text === null ? otherwise : (JSON.parse(text) as T)
}

const loadKeys = (db: Db, of: readonly { readonly citizenId: CitizenId | null }[]) =>
  loadCitizenKeys(
    db,
    of.flatMap(({ citizenId }) => citizenId ?? []),
  )

/** Keys to look up one by one, however few rows the database takes a table for that this import is filling. */
const asked = (keys: readonly string[]) =>
  sql<{ key: string }>`unnest(${[...new Set(keys)]}::text[])`.as<'asked'>(sql`asked(key)`)

/** Those of some records that the source has told of before, by key. */
export async function listRecords(db: Db, sourceId: number, keys: readonly string[]): Promise<Map<string, HeldRecord>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom(asked(keys))
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('exchangeRecord')
          .select(['recordKey', 'subjectId', 'citizenId', 'said', 'importId'])
          .where('sourceId', '=', sourceId)
          .whereRef('recordKey', '=', 'asked.key')
          .limit(1)
          .as('record'),
      (join) => join.onTrue(),
    )
    .select(['recordKey', 'subjectId', 'citizenId', 'said', 'importId'])
    .execute()
  await loadKeys(db, rows)
  const records = rows.map(async ({ recordKey: key, said, ...row }) => ({
    key,
    ...row,
    said: await open<Values>(db, row.citizenId, said, {}),
  }))
  return new Map((await Promise.all(records)).map((record) => [record.key, record]))
}

/** Those of some of our records that the source has told of. */
export async function listSubjects(db: Db, sourceId: number, subjects: readonly number[]): Promise<Set<number>> {
  if (subjects.length === 0) return new Set()
  const rows = await db
    .selectFrom('exchangeRecord')
    .select('subjectId')
    .where('sourceId', '=', sourceId)
    .where('subjectId', '=', sql<number>`any(${[...subjects]})`)
    .execute()
  return new Set(rows.map(({ subjectId }) => subjectId))
}

const tableOf = { citizens: 'citizen', talks: 'talk', placements: 'placement', companies: 'production_unit' } as const

/** Lets nobody else change these records until the transaction ends. Whoever takes more than one takes them in the same order. */
export async function lockSubjects(db: Db, kind: Kind, subjects: readonly number[]): Promise<void> {
  const table = sql.table(tableOf[kind])
  await sql`select id from ${table} where id = any(${[...subjects]}::bigint[]) order by id for update`.execute(db)
}

/** How many of some records the source has told of before. */
export async function countKnown(db: Db, sourceId: number, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0
  const { count } = await db
    .selectFrom('exchangeRecord')
    .select((record) => record.fn.countAll<number>().as('count'))
    .where('sourceId', '=', sourceId)
    .where('recordKey', '=', sql<string>`any(${[...keys]})`)
    .executeTakeFirstOrThrow()
  return count
}

export interface Origin {
  readonly sourceId: number
  readonly importId: number
}

export async function insertRecords(
  db: Db,
  actor: Actor,
  { sourceId, importId }: Origin,
  records: readonly KnownRecord[],
): Promise<void> {
  await loadKeys(db, records)
  const rows = records.map(async ({ key, subjectId, citizenId, said }) => ({
    municipalityId: actor.municipalityId,
    ...{ sourceId, recordKey: key, subjectId, citizenId, importId },
    said: await seal(db, citizenId, said),
  }))
  await insertRows(db, 'exchangeRecord', await Promise.all(rows))
}

/** Notes what the source says now of records it told of before. */
export async function updateRecords(
  db: Db,
  { sourceId, importId }: Origin,
  records: readonly Pick<KnownRecord, 'key' | 'citizenId' | 'said'>[],
): Promise<void> {
  await loadKeys(db, records)
  const rows = records.map(async ({ key, citizenId, said }) => ({
    ...{ sourceId, recordKey: key, importId },
    said: await seal(db, citizenId, said),
  }))
  await updateRows(db, 'exchangeRecord', ['sourceId', 'recordKey'], await Promise.all(rows))
}

/** Notes that records were in this file, and nothing new of them. */
export async function markSeen(db: Db, { sourceId, importId }: Origin, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await db
    .updateTable('exchangeRecord')
    .set({ importId })
    .where('sourceId', '=', sourceId)
    .where('recordKey', '=', sql<string>`any(${[...keys]})`)
    .execute()
}

/** A field that both the source and somebody here changed. */
export interface Conflict {
  readonly id: number
  readonly sourceId: number
  readonly key: string
  readonly citizenId: CitizenId | null
  readonly field: string
  /** What the source says. */
  readonly said: Value
  readonly importId: number
}

const conflicts = (db: Db) =>
  db
    .selectFrom('exchangeConflict')
    .select(['id', 'sourceId', 'recordKey as key', 'citizenId', 'field', 'said', 'importId'])
    .where('decision', 'is', null)

type ConflictRow = Awaited<ReturnType<ReturnType<typeof conflicts>['execute']>>[number]

async function opened(db: Db, rows: readonly ConflictRow[]): Promise<Conflict[]> {
  await loadKeys(db, rows)
  return await Promise.all(
    rows.map(async (row) => ({ ...row, said: await open<Value>(db, row.citizenId, row.said, null) })),
  )
}

/** The open conflicts about some records of a source. */
export async function listConflictsOf(db: Db, sourceId: number, keys: readonly string[]): Promise<Conflict[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom(asked(keys))
    .innerJoinLateral(
      () =>
        conflicts(db)
          .where('sourceId', '=', sourceId)
          .whereRef('recordKey', '=', sql.ref('asked.key'))
          .offset(0)
          .as('open'),
      (join) => join.onTrue(),
    )
    .selectAll('open')
    .execute()
  return await opened(db, rows)
}

/** The open conflicts, oldest first. */
export async function listConflicts(db: Db, limit: number): Promise<Conflict[]> {
  return await opened(db, await conflicts(db).orderBy('id').limit(limit).execute())
}

/** An open conflict, held until the transaction ends; null where there is none. */
export async function findConflict(db: Db, id: number): Promise<Conflict | null> {
  const rows = await conflicts(db).where('id', '=', id).forUpdate().execute()
  return (await opened(db, rows))[0] ?? null
}

export async function countConflicts(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('exchangeConflict')
    .select((conflict) => conflict.fn.countAll<number>().as('count'))
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export interface NewConflict {
  readonly key: string
  readonly citizenId: CitizenId | null
  readonly field: string
  readonly said: Value
}

export async function insertConflicts(
  db: Db,
  actor: Actor,
  { sourceId, importId }: Origin,
  found: readonly NewConflict[],
  now: string,
): Promise<void> {
  await loadKeys(db, found)
  const rows = found.map(async ({ key, citizenId, field, said }) => ({
    municipalityId: actor.municipalityId,
    ...{ sourceId, recordKey: key, citizenId, field, importId, foundAt: now },
    said: await seal(db, citizenId, said),
  }))
  await insertRows(db, 'exchangeConflict', await Promise.all(rows))
}

/** The source says something else again about a conflict that is still open. */
export async function updateConflict(db: Db, id: number, origin: Origin, found: NewConflict): Promise<void> {
  const said = await seal(db, found.citizenId, found.said)
  await db.updateTable('exchangeConflict').set({ said, importId: origin.importId }).where('id', '=', id).execute()
}

/** Ends conflicts. `withdrawn`: the two agree again, and nobody had to decide. */
export async function decideConflicts(
  db: Db,
  ids: readonly number[],
  decision: 'ours' | 'theirs' | 'withdrawn',
  by: Actor,
  now: string,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('exchangeConflict')
    .set({ decision, decidedBy: decision === 'withdrawn' ? null : by.staffId, decidedAt: now })
    .where('id', 'in', [...ids])
    .where('decision', 'is', null)
    .execute()
}
