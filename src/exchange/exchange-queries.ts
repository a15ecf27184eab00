import { sql } from 'kysely'
import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MunicipalityId, StaffId } from '../platform/ids.ts'
import type { ColumnMap } from './column-map-input.ts'
import type { Kind } from './field.ts'
import type { Outcome, Preview } from './outcome.ts'

export interface Source {
  readonly id: number
  readonly kind: Kind
  readonly name: string
  readonly columns: ColumnMap
}

export type Stage = 'chosen' | 'previewing' | 'previewed' | 'running' | 'done' | 'refused' | 'failed'

/** A file that somebody brought, and what came of it. */
export interface Import {
  readonly id: number
  readonly sourceId: number
  readonly kind: Kind
  readonly source: string
  readonly fileName: string
  readonly fileHash: Buffer
  readonly fileBytes: number
  readonly stage: Stage
  readonly columns: ColumnMap
  readonly outcome: Outcome | null
  readonly broughtByName: string
  readonly broughtAt: string
  readonly endedAt: string | null
}

/** One import at a time in a municipality, until the transaction ends. */
export async function lockImports(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('exchange', current_municipality()))`.execute(db)
}

/**
 * Has this transaction's statements planned anew, and by index. What looks up one row of a table was planned while the table was small,
 * to read it from end to end; an import fills it by the thousand before anybody counts it again, and each row would read it all.
 */
export async function planForMany(db: Db): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(db)
  await sql`discard plans`.execute(db)
}

/** Has the tables that an import has filled counted anew, so that the next one is planned by what they hold. Wants to be asked last. */
export async function countImported(db: Db): Promise<void> {
  await sql`select count_imported()`.execute(db)
}

/** Whether an import is being written now, by this server or another. */
export async function isImporting(db: Db): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('exchange', current_municipality())) as free`.execute(db)
  return rows[0]?.free === false
}

/** The source of that name, made on its first file. */
export async function findOrMakeSource(db: Db, actor: Actor, kind: Kind, name: string, now: string): Promise<Source> {
  const { municipalityId, staffId } = actor
  await db
    .insertInto('exchangeSource')
    .values({ municipalityId, kind, name, columns: '{}', savedBy: staffId as StaffId, savedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db
    .selectFrom('exchangeSource')
    .select(['id', 'kind', 'name', 'columns'])
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return { ...row, columns: row.columns as ColumnMap }
}

export async function listSources(db: Db): Promise<Source[]> {
  const rows = await db.selectFrom('exchangeSource').select(['id', 'kind', 'name', 'columns']).orderBy('name').execute()
  return rows.map((row) => ({ ...row, columns: row.columns as ColumnMap }))
}

export async function findSource(db: Db, id: number): Promise<Source> {
  const row = await db
    .selectFrom('exchangeSource')
    .select(['id', 'kind', 'name', 'columns'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, columns: row.columns as ColumnMap }
}

export async function saveColumns(db: Db, actor: Actor, source: number, columns: ColumnMap, now: string) {
  await db
    .updateTable('exchangeSource')
    .set({ columns: JSON.stringify(columns), savedBy: actor.staffId as StaffId, savedAt: now })
    .where('id', '=', source)
    .execute()
}

const imports = (db: Db) =>
  db
    .selectFrom('exchangeImport as import')
    .innerJoin('exchangeSource as source', (join) =>
      join.onRef('source.municipalityId', '=', 'import.municipalityId').onRef('source.id', '=', 'import.sourceId'),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'import.municipalityId').onRef('staff.id', '=', 'import.broughtBy'),
    )
    .select([
      'import.id',
      'import.sourceId',
      'source.kind',
      'source.name as source',
      'import.fileName',
      'import.fileHash',
      'import.fileBytes',
      'import.stage',
      'import.columns',
      'import.outcome',
      'staff.name as broughtByName',
      'import.broughtAt',
      'import.endedAt',
    ])

type ImportRow = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number]

const importOf = (row: ImportRow): Import => ({
  ...row,
  columns: row.columns as ColumnMap,
  outcome: 'counts' in (row.outcome as object) ? (row.outcome as Outcome) : null,
  broughtByName: row.broughtByName ?? '',
})

export async function findImport(db: Db, id: number): Promise<Import> {
  const row = await imports(db).where('import.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('import')
  return importOf(row)
}

export async function listImports(db: Db, limit: number): Promise<Import[]> {
  return (await imports(db).orderBy('import.id', 'desc').limit(limit).execute()).map(importOf)
}

interface BroughtFile {
  readonly name: string
  readonly hash: Buffer
  readonly bytes: number
}

export async function insertImport(
  db: Db,
  actor: Actor,
  sourceId: number,
  file: BroughtFile,
  now: string,
): Promise<number> {
  const { id } = await db
    .insertInto('exchangeImport')
    .values({
      municipalityId: actor.municipalityId,
      sourceId,
      fileName: file.name.slice(0, 200) || '?',
      fileHash: file.hash,
      fileBytes: file.bytes,
      columns: '{}',
      outcome: '{}',
      broughtBy: actor.staffId as StaffId,
      broughtAt: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateImport(
  db: Db,
  id: number,
  change: {
    readonly stage: Stage
    readonly columns?: ColumnMap
    readonly outcome?: Outcome
    readonly preview?: Preview | null
    readonly endedAt?: string
  },
): Promise<void> {
  const { columns, outcome, preview, ...plain } = change
  await db
    .updateTable('exchangeImport')
    .set({
      ...plain,
      ...(columns ? { columns: JSON.stringify(columns) } : {}),
      ...(outcome ? { outcome: JSON.stringify(outcome) } : {}),
      ...(preview === undefined ? {} : { preview: preview && sealed(db, preview) }),
    })
    .where('id', '=', id)
    .execute()
}

const sealed = (db: Db, preview: Preview) => workOf(db).keys.seal('exchange', JSON.stringify(preview))

/** The rows as they would be taken in; null when nobody has looked, or the import has ended. */
export async function findPreview(db: Db, id: number): Promise<Preview | null> {
  const row = await db.selectFrom('exchangeImport').select('preview').where('id', '=', id).executeTakeFirst()
  return row?.preview ? (JSON.parse(workOf(db).keys.open('exchange', row.preview).toString()) as Preview) : null
}

/** How many records a source has, and how many of them were not in this import. */
export async function countRecords(db: Db, sourceId: number, importId: number) {
  const row = await db
    .selectFrom('exchangeRecord')
    .select((record) => [
      record.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where import_id <> ${importId})`.as('elsewhere'),
    ])
    .where('sourceId', '=', sourceId)
    .executeTakeFirstOrThrow()
  return { all: row.all, vanished: row.elsewhere }
}

export interface Vanished {
  readonly recordKey: string
  readonly citizenId: CitizenId | null
  readonly lastSeenAt: string
}

/** Records of a source that its newest file did not have. They stay as they are here. */
export async function listVanished(db: Db, sourceId: number, importId: number, limit: number): Promise<Vanished[]> {
  return await db
    .selectFrom('exchangeRecord as record')
    .innerJoin('exchangeImport as import', (join) =>
      join.onRef('import.municipalityId', '=', 'record.municipalityId').onRef('import.id', '=', 'record.importId'),
    )
    .select(['record.recordKey', 'record.citizenId', 'import.broughtAt as lastSeenAt'])
    .where('record.sourceId', '=', sourceId)
    .where('record.importId', '<>', importId)
    .orderBy('record.recordKey')
    .limit(limit)
    .execute()
}

export async function findMunicipalityName(db: Db, id: MunicipalityId): Promise<string> {
  const row = await db.selectFrom('municipality').select('name').where('id', '=', id).executeTakeFirstOrThrow()
  return row.name
}
