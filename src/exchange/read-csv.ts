import { isUtf8 } from 'node:buffer'
import { setImmediate as turn } from 'node:timers/promises'
import { csvRecords, OpenQuoteError } from './csv-records.ts'
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

/** The text in pieces. Windows-1252 is decoded as a stream: in one piece this Node reads its bytes 80-9F wrongly. */
function* textOf(file: Buffer, encoding: Encoding, from: number): Generator<string> {
  const decoder = new TextDecoder(encoding)
  let skipped = from
  for (let at = 0; at < file.length; at += SLICE) {
    const text = decoder.decode(file.subarray(at, at + SLICE), { stream: true }).replaceAll('\0', '')
    yield text.slice(skipped)
    skipped = Math.max(0, skipped - text.length)
  }
  yield decoder.decode()
}

/** How the text begins, and how much of it stands before the heading: some systems say `sep=;` first. */
function beginningOf(file: Buffer, encoding: Encoding): { text: string; skip: number } {
  const text = new TextDecoder(encoding).decode(file.subarray(0, SLICE), { stream: true })
  const skip = /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0
  return { text: text.slice(skip), skip }
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

/** The records that end in each piece of the text that are not empty, by their numbers. Others have a turn between the pieces. */
async function* recordsOf(
  file: Buffer,
  encoding: Encoding,
  delimiter: string,
  skip: number,
): AsyncGenerator<SheetRow[]> {
  let number = skip > 0 ? 1 : 0
  try {
    for (const records of csvRecords(textOf(file, encoding, skip), delimiter)) {
      const rows: SheetRow[] = []
      for (const record of records) {
        number += 1
        if (record.some((cell) => cell !== '')) rows.push({ number, cells: record.map((cell) => cell.trim()) })
      }
      if (number > mostRows + 1) throw new SheetError('too-large')
      yield rows
      await turn()
    }
  } catch (error) {
    throw error instanceof OpenQuoteError ? new SheetError('broken-file') : error
  }
}

async function firstOf(pieces: AsyncIterable<readonly SheetRow[]>): Promise<SheetRow | null> {
  for await (const [first] of pieces) if (first) return first
  return null
}

async function* after(pieces: AsyncIterable<readonly SheetRow[]>, number: number): AsyncGenerator<readonly SheetRow[]> {
  for await (const piece of pieces) yield piece.filter((row) => row.number > number)
}
