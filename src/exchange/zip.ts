import { createInflateRaw } from 'node:zlib'
import { mostUnfolded, SheetError } from './sheet.ts'

/** The parts of a packed file by name. Nothing is unfolded before it is asked for, and never more than is allowed. */
export interface Zip {
  has(name: string): boolean
  /** @throws SheetError where it is broken, or unfolds to more than it says or may. */
  text(name: string, most?: number): AsyncGenerator<string>
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly unfolded: number
  readonly at: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 5000

/** @throws SheetError */
export function openZip(file: Buffer): Zip {
  const entries = entriesOf(file)
  const whole = [...entries.values()].reduce((sum, { unfolded }) => sum + unfolded, 0)
  if (whole > mostUnfolded) throw new SheetError('too-large')
  return {
    has: (name) => entries.has(name),
    text: (name, most = mostUnfolded) => textOf(file, entries.get(name), most),
  }
}

function entriesOf(file: Buffer): Map<string, Entry> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) throw new SheetError('broken-file')
  const count = file.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new SheetError('too-large')
  const entries = new Map<string, Entry>()
  for (let at = file.readUInt32LE(end + 16), left = count; left > 0; left--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY) throw new SheetError('broken-file')
    if ((file.readUInt16LE(at + 8) & 1) === 1) throw new SheetError('locked')
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    entries.set(file.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/'), {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unfolded: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

async function* textOf(file: Buffer, entry: Entry | undefined, most: number): AsyncGenerator<string> {
  if (!entry) throw new SheetError('broken-file')
  const { at, packed, method } = entry
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) throw new SheetError('broken-file')
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  if (start + packed > file.length) throw new SheetError('broken-file')
  const decoder = new TextDecoder()
  let size = 0
  for await (const chunk of unfolded(file.subarray(start, start + packed), method)) {
    size += chunk.length
    if (size > most) throw new SheetError('too-large')
    yield decoder.decode(chunk, { stream: true })
  }
}

const STORED = 0
const DEFLATED = 8

async function* unfolded(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) return yield packed
  if (method !== DEFLATED) throw new SheetError('broken-file')
  const inflate = createInflateRaw({ chunkSize: 1 << 16 })
  inflate.end(packed)
  try {
    yield* inflate
  } catch {
    throw new SheetError('broken-file')
  } finally {
    inflate.destroy()
  }
}
