import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import { insertRows, updateRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Kind } from './field.ts'
import { sealedValuesOf } from './sealed-value.ts'
import type { Values } from './value.ts'

/** Keys to look up one by one, however few rows the database takes a table for that this import is filling. */
export const asked = (keys: readonly string[]) =>
  sql<{ key: string }>`unnest(${[...new Set(keys)]}::text[])`.as<'asked'>(sql`asked(key)`)

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
  const values = await sealedValuesOf(db, rows)
  return new Map(
    rows.map(({ recordKey: key, said, ...row }) => [
      key,
      { key, ...row, said: values.open<Values>(row.citizenId, said, {}) },
    ]),
  )
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

/** Which of ours those records are that the source has told of before. */
export async function listKnown(db: Db, sourceId: number, keys: readonly string[]): Promise<number[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('exchangeRecord')
    .select('subjectId')
    .where('sourceId', '=', sourceId)
    .where('recordKey', '=', sql<string>`any(${[...keys]})`)
    .execute()
  return rows.map(({ subjectId }) => subjectId)
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
  const values = await sealedValuesOf(db, records)
  const rows = records.map(({ key, subjectId, citizenId, said }) => ({
    municipalityId: actor.municipalityId,
    ...{ sourceId, recordKey: key, subjectId, citizenId, importId },
    said: values.seal(citizenId, said),
  }))
  await insertRows(db, 'exchangeRecord', rows)
}

/** Notes what the source says now of records it told of before. */
export async function updateRecords(
  db: Db,
  { sourceId, importId }: Origin,
  records: readonly Pick<KnownRecord, 'key' | 'citizenId' | 'said'>[],
): Promise<void> {
  const values = await sealedValuesOf(db, records)
  const rows = records.map(({ key, citizenId, said }) => ({
    ...{ sourceId, recordKey: key, importId },
    said: values.seal(citizenId, said),
  }))
  await updateRows(db, 'exchangeRecord', ['sourceId', 'recordKey'], rows)
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
