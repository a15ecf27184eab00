import { type Cell, headsFrom, mostRows, type Sheet, SheetError, type SheetRow } from './sheet.ts'
import { findFirstSheet, readStrings, readStyles } from './xlsx-parts.ts'
import { XlsxRows } from './xlsx-rows.ts'
import { openZip, type Zip } from './zip.ts'

/**
 * Opens the first shown sheet of a workbook. Formulas are never calculated: what the spreadsheet last wrote beside them is
 * taken, where it is a plain value. Merged cells are refused, since nobody can say which rows they speak for. @throws SheetError
 */
export async function readXlsx(file: Buffer): Promise<Sheet> {
  const zip = openZip(file)
  const { path, from1904 } = await findFirstSheet(zip)
  const [strings, styles] = [await readStrings(zip), await readStyles(zip)]
  const rows = () => rowsOf(zip, path, { strings, styles, from1904 })
  const head = await findHead(rows())
  const merged = (await mergedIn(zip, path)).filter((range) => lastRowOf(range) >= head.number)
  if (merged.length > 0) throw new SheetError('merged-cells', merged)
  return { heads: headsFrom(head.cells), even: false, rows: () => below(rows(), head.number) }
}

interface Parts {
  readonly strings: readonly string[]
  readonly styles: readonly ('number' | 'date' | 'time' | 'date-and-time')[]
  readonly from1904: boolean
}

async function* rowsOf(zip: Zip, path: string, parts: Parts): AsyncGenerator<SheetRow> {
  const rows = new XlsxRows(parts)
  for await (const piece of zip.text(path)) yield* rows.read(piece)
}

/** The first row with two names in it; of a sheet with one column, the first with one. Titles above it are passed over. */
async function findHead(rows: AsyncIterable<SheetRow>): Promise<SheetRow> {
  let first: SheetRow | null = null
  let looked = 0
  for await (const row of rows) {
    first ??= row
    if (row.cells.filter((cell) => cell !== '').length > 1) return row
    if (++looked > 50) break
  }
  if (!first) throw new SheetError('empty')
  return first
}

async function* below(rows: AsyncIterable<SheetRow>, head: number): AsyncGenerator<SheetRow> {
  let count = 0
  for await (const row of rows) {
    if (row.number <= head || !row.cells.some((cell) => cell !== '')) continue
    if (++count > mostRows) throw new SheetError('too-large')
    yield { number: row.number, cells: row.cells.map(trimmed) }
  }
}

const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell)

const MOST_TAIL = 5_000_000

/** Which cells are merged. A sheet says so after its last row. */
async function mergedIn(zip: Zip, path: string): Promise<string[]> {
  let tail = ''
  let isPast = false
  for await (const piece of zip.text(path)) {
    tail = isPast ? tail + piece : tail.slice(-20) + piece
    const end = isPast ? -1 : tail.search(/<(?:\w+:)?sheetData\s*\/>|<\/(?:\w+:)?sheetData>/)
    if (end >= 0) {
      tail = tail.slice(end)
      isPast = true
    }
    if (isPast && tail.length > MOST_TAIL) break
  }
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map((match) => match[1] as string)
}

const lastRowOf = (range: string) => Number(/(\d+)$/.exec(range)?.[1])
