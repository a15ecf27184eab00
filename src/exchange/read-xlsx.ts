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
  const pieces = () => piecesOf(zip, path, { strings, styles, from1904 })
  const head = await findHead(pieces())
  const merged = (await mergedIn(zip, path)).filter((range) => lastRowOf(range) >= head.number)
  if (merged.length > 0) throw new SheetError('merged-cells', merged)
  return { heads: headsFrom(head.cells), even: false, pieces: () => below(pieces(), head.number) }
}

interface Parts {
  readonly strings: readonly string[]
  readonly styles: readonly ('number' | 'date' | 'time' | 'date-and-time')[]
  readonly from1904: boolean
}

async function* piecesOf(zip: Zip, path: string, parts: Parts): AsyncGenerator<readonly SheetRow[]> {
  const rows = new XlsxRows(parts)
  for await (const text of zip.text(path)) yield rows.read(text)
}

/** The first row with two names in it; of a sheet with one column, the first with one. Titles above it are passed over. */
async function findHead(pieces: AsyncIterable<readonly SheetRow[]>): Promise<SheetRow> {
  let first: SheetRow | null = null
  let looked = 0
  for await (const piece of pieces) {
    first ??= piece[0] ?? null
    const named = piece.slice(0, MOST_TITLES - looked).find(hasNames)
    if (named) return named
    looked += piece.length
    if (looked >= MOST_TITLES) break
  }
  if (!first) throw new SheetError('empty')
  return first
}

const MOST_TITLES = 51
const hasNames = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length > 1

async function* below(pieces: AsyncIterable<readonly SheetRow[]>, head: number): AsyncGenerator<readonly SheetRow[]> {
  let count = 0
  for await (const piece of pieces) {
    const rows = piece.filter(({ number, cells }) => number > head && cells.some((cell) => cell !== ''))
    count += rows.length
    if (count > mostRows) throw new SheetError('too-large')
    yield rows.map(({ number, cells }) => ({ number, cells: cells.map(trimmed) }))
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
