import { alongside } from '../platform/audit/work.ts'
import { forgetCitizenKeys } from '../platform/crypto/citizen-text-queries.ts'
import { oneAhead } from '../platform/side-by-side.ts'
import type { ColumnMap } from './column-map-input.ts'
import { type Considered, consider, hold } from './consider-rows.ts'
import { countImported, countRecords, lockImports, planForMany } from './exchange-queries.ts'
import { fieldNamed } from './fields.ts'
import { type Deemed, type Outcome, type Preview, Tally } from './outcome.ts'
import { missingColumns, type ReadRow, readRows } from './read-rows.ts'
import { type Desk, isMisplaced, isPlaced, type RecordKind } from './record-kind.ts'
import { listKnown, markSeen, type Origin } from './record-queries.ts'
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

/** Rows done together: so few that what was made of them is forgotten young, and memory stays low. */
const AT_ONCE = 250
/** New records from which on the database counts its tables anew. */
const MANY = 1000

/**
 * Goes through a file and counts what comes of each row, writing it unless it is only looked at. The caller's transaction makes
 * it all or nothing: whether refused rows stop the whole is for the caller, who then rolls back.
 */
export async function bringIn(at: Desk, asked: BringIn): Promise<{ outcome: Outcome; preview: Preview }> {
  const { kind, sheet, map, origin, write, report } = asked
  const desk = { ...at, db: await alongside(at.db) }
  const tally = new Tally()
  const missing = missingColumns(kind.kind, sheet, map)
  if (missing.length > 0) return { outcome: { ...tally.outcome(0), missingColumns: missing }, preview: tally.preview }
  if (write) await lockImports(desk.db)
  if (write) await planForMany(desk.db)
  const { rows, twice } = await survey(kind, sheet, map)
  const source = batches(readRows(kind.kind, sheet, map))
  const spokenOf = new Set<number>()
  const next = async (): Promise<Batch | null> => {
    const read = await source.next()
    return read.done ? null : await considerBatch(desk, asked, read.value, twice, spokenOf)
  }
  // The database writes on a core of its own, and meanwhile the next rows are read and considered, those of people also sealed.
  const done = async (batch: Batch) => {
    const made = write ? await writeRows(desk, kind, origin, batch.considered) : []
    forgetCitizenKeys(desk.db, [...made, ...citizensOf(batch)])
    tally.add(batch)
    for (const subject of await seeRefused(desk, asked, batch)) tally.known.add(subject)
    report?.(tally.rows, rows)
  }
  await oneAhead(next, done, kind.apart === true)
  const records = await countRecords(desk.db, origin.sourceId, origin.importId)
  if (write && tally.counts.new >= MANY) await countImported(desk.db)
  const vanished = write ? records.vanished : records.all - tally.known.size
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

/** So many rows, and what is to be done about them. */
interface Batch extends Deemed {
  /** Rows that nothing comes of. */
  readonly refused: readonly ReadRow[]
}

async function considerBatch(
  desk: Desk,
  { kind, map, origin, write }: BringIn,
  rows: readonly ReadRow[],
  twice: ReadonlySet<string>,
  spokenOf: Set<number>,
): Promise<Batch> {
  const columnOf = (field: string) => map[field]?.column ?? fieldNamed(kind.kind, field)?.heads[0] ?? ''
  const kindOf = (field: string) => fieldNamed(kind.kind, field)?.kind ?? 'text'
  const refused: ReadRow[] = []
  const rejects: (readonly Reject[])[] = []
  const reject = (row: ReadRow, why: readonly Reject[]) => {
    refused.push(row)
    rejects.push(why)
  }
  const refuse = (row: ReadRow, field: string, reason: Reject['reason']) =>
    reject(row, [{ row: row.row, column: columnOf(field), kind: kindOf(field), reason }])
  const readable = rows.filter((row) => {
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
  const once = refuseRepeated(seen, spokenOf, (row) => keyField(kind, row))
  const considered = write ? await hold(desk, kind, once) : once
  for (const each of considered) if (each.what === 'refused') refuse(each.placed.row, each.field, each.reason)
  return { rows: rows.length, considered, refused, rejects }
}

/**
 * Rows that name one record in two ways, by an old and a new number: only the first is taken, for nobody can say which of them is
 * right. So no row hangs on what becomes of the rows before it, and they can be considered while those are written.
 */
function refuseRepeated(
  considered: readonly Considered[],
  spokenOf: Set<number>,
  fieldOf: (row: ReadRow) => string,
): readonly Considered[] {
  return considered.map((each) => {
    if (!('subjectId' in each)) return each
    const { placed, subjectId } = each
    if (spokenOf.has(subjectId)) return { what: 'refused', placed, field: fieldOf(placed.row), reason: 'key-twice' }
    spokenOf.add(subjectId)
    return each
  })
}

const citizensOf = ({ considered }: Batch) => considered.flatMap(({ placed }) => placed.citizenId ?? [])

/** A record whose row is refused has not vanished: the file has it. @returns which of ours such records are. */
async function seeRefused(desk: Desk, { kind, origin, write }: BringIn, { refused: rows }: Batch): Promise<number[]> {
  if (rows.length === 0) return []
  const keys = kind.recordKeys ? await kind.recordKeys(desk, rows) : rows.flatMap((row) => kind.keyOf(row) ?? [])
  if (write) await markSeen(desk.db, origin, keys)
  return await listKnown(desk.db, origin.sourceId, keys)
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
