import type { CodeLine, ColumnMap, Manifest, UnknownCode } from '../../dream/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { type Db, PROGRAMME } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'

/** What is kept of an extract when its rows are gone. */
export interface SnapshotFacts {
  readonly id: string
  readonly extractDate: PlainDate
  readonly sourceHash: string
  readonly persons: number
  readonly columns: number
  readonly firstWeek: string
  readonly lastWeek: string
  readonly invented: boolean
  readonly identified: boolean
  readonly map: ColumnMap
  readonly rejected: readonly RejectCount[]
  readonly unknownCodes: readonly UnknownCode[]
  readonly importedAt: string | null
}

/** How many values of a column were refused, and why: never the values. */
export interface RejectCount {
  readonly column: string
  readonly reason: string
  readonly count: number
}

/** Newest extract first. */
export async function listSnapshotFacts(db: Db): Promise<SnapshotFacts[]> {
  const rows = await db
    .selectFrom('registerSnapshot')
    .selectAll()
    .where('municipalityId', '=', PROGRAMME)
    .orderBy('extractDate', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    map: row.map as unknown as ColumnMap,
    rejected: row.rejected as unknown as RejectCount[],
    unknownCodes: row.unknownCodes as unknown as UnknownCode[],
  }))
}

/** Notes what an import stored; the same extract again changes nothing. */
export async function insertSnapshotFacts(db: Db, manifest: Manifest, actor: Actor, now: string): Promise<void> {
  const { map, rejected, unknownCodes, importedAt: _, ...plain } = factsOf(manifest)
  await db
    .insertInto('registerSnapshot')
    .values({
      ...plain,
      municipalityId: PROGRAMME,
      map: JSON.stringify(map),
      rejected: JSON.stringify(rejected),
      unknownCodes: JSON.stringify(unknownCodes),
      importedAt: now,
      importedBy: actor.staffId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A manifest without the values it refused. */
export function factsOf(manifest: Manifest): SnapshotFacts {
  return {
    id: manifest.snapshot,
    extractDate: manifest.extractDate,
    sourceHash: manifest.sources[0]?.sha256 ?? '',
    persons: manifest.persons,
    columns: manifest.columns,
    firstWeek: manifest.weeks[0] ?? '',
    lastWeek: manifest.weeks.at(-1) ?? '',
    invented: manifest.sources[0]?.name === INVENTED_FILE,
    identified: manifest.identified,
    map: manifest.map,
    rejected: countRejects(manifest),
    unknownCodes: manifest.unknownCodes,
    importedAt: null,
  }
}

/** The demo's register is known by its name; figures from it are marked wherever they are shown. */
const INVENTED_FILE = 'opdigtet-register.csv'

/** Refused values by column and reason. */
export function countRejects({ rejected }: Manifest): RejectCount[] {
  const counts = new Map<string, RejectCount>()
  for (const { column, reason } of rejected) {
    const key = `${column} ${reason}`
    counts.set(key, { column, reason, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

export type ImportStage = 'chosen' | 'running' | 'done' | 'refused' | 'failed'

/** What came of an import; counts and names of columns, never a row. */
export interface ImportOutcome {
  readonly snapshot?: string
  readonly persons?: number
  readonly rejected?: readonly RejectCount[]
  readonly missingColumns?: readonly string[]
  readonly unknownCodes?: readonly UnknownCode[]
}

export interface RegisterImport {
  readonly id: number
  readonly file: string
  readonly stage: ImportStage
  readonly outcome: ImportOutcome | null
  readonly begunAt: string
}

export async function insertImport(db: Db, file: string, by: StaffId, now: string): Promise<number> {
  const { id } = await db
    .insertInto('registerImport')
    .values({
      municipalityId: PROGRAMME,
      file,
      stage: 'chosen',
      map: 'null',
      outcome: 'null',
      begunAt: now,
      begunBy: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** @throws NotFoundError for an import that never was. */
export async function findImport(db: Db, id: number): Promise<RegisterImport> {
  const row = await imports(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('import')
  return row as unknown as RegisterImport
}

/** The latest imports, newest first. */
export async function listImports(db: Db): Promise<RegisterImport[]> {
  return (await imports(db).orderBy('id', 'desc').limit(10).execute()) as unknown as RegisterImport[]
}

const imports = (db: Db) =>
  db
    .selectFrom('registerImport')
    .select(['id', 'file', 'stage', 'outcome', 'begunAt'])
    .where('municipalityId', '=', PROGRAMME)

export async function updateImport(
  db: Db,
  id: number,
  change: {
    readonly stage: ImportStage
    readonly map?: ColumnMap
    readonly outcome?: ImportOutcome
    readonly endedAt?: string
  },
): Promise<void> {
  const { map, outcome, ...plain } = change
  await db
    .updateTable('registerImport')
    .set({
      ...plain,
      ...(map ? { map: JSON.stringify(map) } : {}),
      ...(outcome ? { outcome: JSON.stringify(outcome) } : {}),
    })
    .where('municipalityId', '=', PROGRAMME)
    .where('id', '=', id)
    .execute()
}

/** A version of the code table after the built-in one. */
export interface CodeRevision {
  readonly version: number
  readonly codes: readonly CodeLine[]
  readonly reason: string
  readonly madeAt: string
  readonly madeBy: number
}

/** Newest first. */
export async function listCodeRevisions(db: Db): Promise<CodeRevision[]> {
  const rows = await db
    .selectFrom('dreamCodeRevision')
    .select(['version', 'codes', 'reason', 'madeAt', 'madeBy'])
    .where('municipalityId', '=', PROGRAMME)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, codes: row.codes as unknown as CodeLine[] }))
}

/** Adds a version. @returns false when somebody else just added the same. */
export async function insertCodeRevision(
  db: Db,
  revision: { version: number; codes: readonly CodeLine[]; reason: string; now: string; by: StaffId },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('dreamCodeRevision')
    .values({
      municipalityId: PROGRAMME,
      version: revision.version,
      codes: JSON.stringify(revision.codes),
      reason: revision.reason,
      madeAt: revision.now,
      madeBy: revision.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
