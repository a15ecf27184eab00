import { isUtf8 } from 'node:buffer'
import { CsvQuoteError, CsvRows } from '../platform/csv-rows.ts'
import { headsFrom, mostRows, type Sheet, SheetError, type SheetRow } from './sheet.ts'

/** Opens a CSV file: comma, semicolon or tab; UTF-8 with or without mark, UTF-16 with one, or Windows-1252. @throws SheetError */
export async function readCsv(file: Buffer): Promise<Sheet> {
  const encoding = encodingOf(file)
  const { text: start, skip } = beginningOf(file, encoding)
  if (start.trim() === '') throw new SheetError('empty')
  if (start.includes('\0')) throw new SheetError('not-a-table')
  const delimiter = delimiterOf(start)
  const records = () => recordsOf(file, encoding, delimiter, skip)
  const first = await firstOf(records())
  if (!first) throw new SheetError('empty')
  return { heads: headsFrom(first.cells), even: true, pieces: () => after(records(), first.number) }
}

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'

/** A file that is no UTF-8 was written by a Danish Windows. */
function encodingOf(file: Buffer): Encoding {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  return isUtf8(file) ? 'utf-8' : 'windows-1252'
}

const SLICE = 1 << 16

/** The text in pieces, and null behind the last. Windows-1252 is decoded as a stream: in one piece this Node reads its bytes 80-9F wrongly. */
function* textOf(file: Buffer, encoding: Encoding): Generator<string | null> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < file.length; at += SLICE)
    yield decoder.decode(file.subarray(at, at + SLICE), { stream: true }).replaceAll('\0', '')
  yield decoder.decode()
  yield null
}

/** How the text begins, and how many lines stand before the heading: some systems say `sep=;` first. */
function beginningOf(file: Buffer, encoding: Encoding): { text: string; skip: number } {
  const text = new TextDecoder(encoding).decode(file.subarray(0, SLICE), { stream: true })
  return /^sep=.\r?\n/i.test(text) ? { text: text.slice(text.indexOf('\n') + 1), skip: 1 } : { text, skip: 0 }
}

/** The mark that parts the heading into most names; quoted parts aside. */
function delimiterOf(start: string): string {
  const line =
    start
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .split(/\r\n|\n|\r/)
      .find((each) => each.trim() !== '') ?? ''
  const counts = [';', ',', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark
}

/** The records that end in each piece of the text. Handed over as they are read they cost half of what a stream of them does. */
async function* recordsOf(
  file: Buffer,
  encoding: Encoding,
  delimiter: string,
  skip: number,
): AsyncGenerator<SheetRow[]> {
  const { text: start } = beginningOf(file, encoding)
  const csv = new CsvRows(delimiter, start)
  let number = 0
  for (const text of textOf(file, encoding)) {
    const rows: SheetRow[] = []
    for (const cells of taken(csv, text)) {
      number += 1
      if (number > skip && cells.some((cell) => cell !== ''))
        rows.push({ number, cells: cells.map((cell) => cell.trim()) })
    }
    if (number > mostRows + 1) throw new SheetError('too-large')
    yield rows
  }
}

/** @param text null: there is no more. @throws SheetError */
function taken(csv: CsvRows, text: string | null): string[][] {
  try {
    return csv.take(text ?? '', text === null)
  } catch (error) {
    if (error instanceof CsvQuoteError) throw new SheetError('broken-quotes', [String(error.row)])
    throw error
  }
}

async function firstOf(pieces: AsyncIterable<readonly SheetRow[]>): Promise<SheetRow | null> {
  for await (const [first] of pieces) if (first) return first
  return null
}

async function* after(pieces: AsyncIterable<readonly SheetRow[]>, number: number): AsyncGenerator<readonly SheetRow[]> {
  for await (const piece of pieces) yield piece.filter((row) => row.number > number)
}
