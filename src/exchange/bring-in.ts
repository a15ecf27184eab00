import { forgetCitizenKeys } from '../platform/crypto/citizen-text-queries.ts'
import { sideBySide } from '../platform/side-by-side.ts'
import type { ColumnMap } from './column-map-input.ts'
import { type Considered, consider, hold } from './consider-rows.ts'
import { countImported, countRecords, lockImports, planForMany } from './exchange-queries.ts'
import { fieldNamed } from './fields.ts'
import { type Outcome, type Preview, Tally } from './outcome.ts'
import { missingColumns, type ReadRow, readRows } from './read-rows.ts'
import { type Desk, isMisplaced, isPlaced, type RecordKind } from './record-kind.ts'
import { countKnown, markSeen, type Origin } from './record-queries.ts'
import type { Sheet } from './sheet.ts'
import type { Reject } from './value.ts'
import { writeRows } from './write-rows.ts'

export interface BringIn {
  readonly kind: RecordKind
  readonly sheet: Sheet
  readonly map: ColumnMap
  readonly origin: Origin
  /** `false`: nothing is written, one only sees what would be. */
  readonly write: boolean
  /** Told how many rows are done, of how many. */
  readonly report?: (done: number, of: number) => void
}

const AT_ONCE = 1000

/**
 * Goes through a file and counts what comes of each row, writing it unless it is only looked at. The caller's transaction makes
 * it all or nothing: whether refused rows stop the whole is for the caller, who then rolls back.
 */
export async function bringIn(desk: Desk, asked: BringIn): Promise<{ outcome: Outcome; preview: Preview }> {
  const { kind, sheet, map, origin, write, report } = asked
  const tally = new Tally()
  const missing = missingColumns(kind.kind, sheet, map)
  if (missing.length > 0) return { outcome: { ...tally.outcome(0), missingColumns: missing }, preview: tally.preview }
  if (write) await lockImports(desk.db)
  if (write) await planForMany(desk.db)
  const { rows, twice } = await survey(kind, sheet, map)
  const source = batches(readRows(kind.kind, sheet, map))
  for (let read = await source.next(); !read.done; ) {
    const batch = read.value
    const { considered, refused } = await considerBatch(desk, asked, batch, twice, tally)
    // The database writes on a core of its own, and meanwhile the next rows are read.
    await sideBySide([
      () => (write ? writeRows(desk, kind, origin, considered) : Promise.resolve()),
      async () => {
        read = await source.next()
      },
    ])
    await seeRefused(desk, asked, refused, tally)
    forgetCitizenKeys(desk.db)
    tally.rows += batch.length
    report?.(tally.rows, rows)
  }
  const records = await countRecords(desk.db, origin.sourceId, origin.importId)
  if (write && tally.counts.new >= AT_ONCE) await countImported(desk.db)
  const vanished = write ? records.vanished : records.all - tally.known
  return { outcome: tally.outcome(vanished), preview: tally.preview }
}

/** What a record may be known by. */
const keyFields = ['cpr', 'recordId', 'ownId', 'pNumber']

/** How many rows there are, and which keys stand in more than one: nobody can say which of those rows is right. */
async function survey(kind: RecordKind, sheet: Sheet, map: ColumnMap): Promise<{ rows: number; twice: Set<string> }> {
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  const keys = Object.fromEntries(Object.entries(map).filter(([name]) => keyFields.includes(name)))
  let rows = 0
  for await (const piece of readRows(kind.kind, sheet, keys)) {
    rows += piece.length
    for (const key of piece.flatMap((row) => kind.keyOf(row) ?? [])) (seen.has(key) ? twice : seen).add(key)
  }
  return { rows, twice }
}

interface BatchOf {
  readonly considered: readonly Considered[]
  /** Rows that nothing comes of. */
  readonly refused: readonly ReadRow[]
}

async function considerBatch(
  desk: Desk,
  { kind, map, origin, write }: BringIn,
  batch: readonly ReadRow[],
  twice: ReadonlySet<string>,
  tally: Tally,
): Promise<BatchOf> {
  const columnOf = (field: string) => map[field]?.column ?? fieldNamed(kind.kind, field)?.heads[0] ?? ''
  const kindOf = (field: string) => fieldNamed(kind.kind, field)?.kind ?? 'text'
  const refused: ReadRow[] = []
  const reject = (row: ReadRow, rejects: readonly Reject[]) => {
    refused.push(row)
    tally.reject(rejects)
  }
  const refuse = (row: ReadRow, field: string, reason: Reject['reason']) =>
    reject(row, [{ row: row.row, column: columnOf(field), kind: kindOf(field), reason }])
  const readable = batch.filter((row) => {
    const key = kind.keyOf(row)
    if (row.rejects.length > 0) reject(row, row.rejects)
    else if (key !== null && twice.has(key)) refuse(row, keyField(kind, row), 'key-twice')
    else if (key === null && kind.kind !== 'citizens') refuse(row, 'recordId', 'missing')
    else return true
    return false
  })
  const placed = await kind.place(desk, readable)
  for (const each of placed) if (isMisplaced(each)) refuse(each.row, each.field, each.reason)
  const seen = await consider(desk, kind, origin, placed.filter(isPlaced))
  const considered = write ? await hold(desk, kind, seen) : seen
  for (const each of considered) {
    if (each.what === 'refused') refuse(each.placed.row, each.field, each.reason)
    else tally.count(each.what, each.shown)
    if ('record' in each && each.record) tally.known += 1
  }
  return { considered, refused }
}

/** A record whose row is refused has not vanished: the file has it. */
async function seeRefused(desk: Desk, { kind, origin, write }: BringIn, rows: readonly ReadRow[], tally: Tally) {
  if (rows.length === 0) return
  const keys = kind.recordKeys ? await kind.recordKeys(desk, rows) : rows.flatMap((row) => kind.keyOf(row) ?? [])
  tally.known += await countKnown(desk.db, origin.sourceId, keys)
  if (write) await markSeen(desk.db, origin, keys)
}

const keyField = ({ kind }: RecordKind, { values }: ReadRow) =>
  kind === 'citizens' ? 'cpr' : kind === 'companies' ? 'pNumber' : values.ownId ? 'ownId' : 'recordId'

async function* batches(pieces: AsyncIterable<readonly ReadRow[]>): AsyncGenerator<readonly ReadRow[]> {
  let batch: ReadRow[] = []
  for await (const piece of pieces) {
    batch.push(...piece)
    if (batch.length < AT_ONCE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
