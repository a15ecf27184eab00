import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Keys } from '../crypto/keys.ts'

// A name, then sealed pieces, each after its length. A sealed piece begins with the file's own number, its place and whether
// it is the last, so that a piece of another file, a piece out of order and a missing end are all noticed.
const NAME = Buffer.from('FREMGANG BACKUP 1\n')
const PIECE = 256 * 1024
const LARGEST = 16 * 1024 * 1024
const [FILE_NUMBER, PLACE, LAST] = [16, 4, 1]

/** The file is not whole: cut, mixed or not a backup at all. */
export class BrokenFileError extends Error {}

/** Writes lines to a file, compressed and sealed. The file is there when it is whole, or not at all. */
export async function writeSealed(path: string, keys: Keys, lines: AsyncIterable<string>): Promise<void> {
  const half = `${path}.${process.pid}.half`
  try {
    await pipeline(
      Readable.from(lines),
      createGzip(),
      (source) => seal(source, keys),
      createWriteStream(half, { mode: 0o600 }),
    )
    const file = await open(half, 'r+')
    await file.sync().finally(() => file.close())
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}

/**
 * The lines of a sealed file.
 * @throws WrongKeyError when no configured key opens it; BrokenFileError when it is not whole.
 */
export async function* readSealed(path: string, keys: Keys): AsyncGenerator<string> {
  const plain = new PassThrough()
  const opened = pipeline(createReadStream(path), (source) => unseal(source, keys), createGunzip(), plain)
  const whole = opened.catch((error: { code?: string }) => {
    throw error.code?.startsWith('Z_') ? new BrokenFileError('not compressed') : error
  })
  whole.catch(() => {}) // told below, when the lines have been read
  try {
    for await (const line of createInterface({ input: plain })) yield line
    await whole
  } finally {
    plain.destroy()
  }
}

async function* seal(source: AsyncIterable<Buffer>, keys: Keys): AsyncGenerator<Buffer> {
  const fileNumber = randomBytes(FILE_NUMBER)
  let place = 0
  const piece = (data: Buffer, last: boolean) => {
    const head = Buffer.alloc(PLACE + LAST)
    head.writeUInt32BE(place++)
    head.writeUInt8(last ? 1 : 0, PLACE)
    const sealed = keys.seal('backup', Buffer.concat([fileNumber, head, data]))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed])
  }
  yield NAME
  let waiting: Buffer = Buffer.alloc(0)
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk])
    if (waiting.length < PIECE) continue
    yield piece(waiting, false)
    waiting = Buffer.alloc(0)
  }
  yield piece(waiting, true)
}

async function* unseal(source: AsyncIterable<Buffer>, keys: Keys): AsyncGenerator<Buffer> {
  let fileNumber: Buffer | null = null
  let [place, ended] = [0, false]
  for await (const sealed of piecesOf(source)) {
    const piece = keys.open('backup', sealed)
    const number = piece.subarray(0, FILE_NUMBER)
    fileNumber ??= number
    if (ended || !number.equals(fileNumber) || piece.readUInt32BE(FILE_NUMBER) !== place++)
      throw new BrokenFileError('out of order')
    ended = piece.readUInt8(FILE_NUMBER + PLACE) === 1
    yield piece.subarray(FILE_NUMBER + PLACE + LAST)
  }
  if (!ended) throw new BrokenFileError('the end is missing')
}

async function* piecesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0)
  for await (const chunk of withoutName(source)) {
    waiting = Buffer.concat([waiting, chunk])
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE()
      if (length > LARGEST) throw new BrokenFileError('a piece is too long')
      if (waiting.length < 4 + length) break
      yield waiting.subarray(4, 4 + length)
      waiting = waiting.subarray(4 + length)
    }
  }
  if (waiting.length > 0) throw new BrokenFileError('cut short')
}

async function* withoutName(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0)
  for await (const chunk of source) {
    if (!start) yield chunk
    else {
      start = Buffer.concat([start, chunk])
      if (start.length < NAME.length) continue
      if (!start.subarray(0, NAME.length).equals(NAME)) throw new BrokenFileError('not a backup')
      yield start.subarray(NAME.length)
      start = null
    }
  }
  if (start) throw new BrokenFileError('cut short')
}
