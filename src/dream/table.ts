import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CsvLines, decode, type ReadLine, type Roles, splitFields } from './csv-lines.ts'
import { openParquet } from './parquet-table.ts'

/** A file of rows, whatever its format. */
export interface Table {
  readonly names: readonly string[]
  /** Reads the columns that have a role, in pieces of many lines. Numbers land in `numbers`, line after line. */
  lines(roles: Roles, numbers: Uint16Array): AsyncIterable<Iterable<ReadLine>>
  /** How much of the file has been read, from 0 to 1. */
  share(): number
}

const PIECE = 1 << 20
/** The register has some 1,700 columns; what has no end of line here is no table. */
const LONGEST_HEADER = 8 * PIECE

/** Opens a CSV file (comma or semicolon, UTF-8 or Windows-1252, also gzipped) or a Parquet file. */
export async function openTable(path: string): Promise<Table> {
  const file = await open(path)
  const { buffer: start, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
  await file.close()
  if (bytesRead === 4 && start.toString('latin1') === 'PAR1') return await openParquet(path)
  return await openCsv(path, start[0] === 0x1f && start[1] === 0x8b)
}

async function openCsv(path: string, zipped: boolean): Promise<Table> {
  const { size } = await stat(path)
  let read = () => 0
  const pieces = (): AsyncIterable<Buffer> => {
    const file = createReadStream(path, { highWaterMark: PIECE })
    read = () => file.bytesRead
    return zipped ? pipeline(file, createGunzip({ chunkSize: PIECE }), () => {}) : file
  }
  const header = await firstLine(pieces())
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  return {
    names: splitFields(header, delimiter).map((name) => name.trim()),
    share: () => read() / size,
    async *lines(roles, numbers) {
      const csv = new CsvLines(delimiter, roles, numbers)
      for await (const piece of pieces()) yield csv.read(piece)
      yield csv.read(Buffer.alloc(0), true)
    },
  }
}

async function firstLine(pieces: AsyncIterable<Buffer>): Promise<string> {
  let read = Buffer.alloc(0)
  for await (const piece of pieces) {
    read = Buffer.concat([read, piece])
    const end = read.indexOf('\n')
    if (end >= 0) return asHeader(read.subarray(0, end))
    if (read.length > LONGEST_HEADER) throw new Error('no line of column names')
  }
  return asHeader(read)
}

const asHeader = (line: Buffer) => decode(line).replace(/^\uFEFF|\r$/g, '')
