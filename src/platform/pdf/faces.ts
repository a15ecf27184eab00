import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'

const found = createRequire(import.meta.url)
const plex = join(dirname(dirname(found.resolve('dkfds'))), 'fonts/IBMPlexSans/complete/ttf')
const noto = dirname(found.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'))
const files = {
  'latin-plain': join(plex, 'IBMPlexSans-Regular.ttf'),
  'latin-strong': join(plex, 'IBMPlexSans-SemiBold.ttf'),
  'arabic-plain': join(noto, 'noto-sans-arabic-arabic-400-normal.woff'),
  'arabic-strong': join(noto, 'noto-sans-arabic-arabic-600-normal.woff'),
}

let read: Promise<readonly (readonly [name: string, font: Buffer])[]> | null = null

/** The fonts by the name of their face, read once. */
export function readFaces() {
  read ??= Promise.all(
    Object.entries(files).map(async ([name, file]) => [name, unpacked(await readFile(file))] as const),
  )
  return read
}

const HEADER = 44
const ENTRY = 20

/** A WOFF font as the plain font in it. The PDF library would unpack it too, in JavaScript and for every document anew. */
function unpacked(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOFF') return font
  const count = font.readUInt16BE(12)
  const head = Buffer.alloc(12 + count * 16)
  font.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const tables: Buffer[] = []
  let at = head.length
  for (let table = 0; table < count; table++) {
    const entry = HEADER + table * ENTRY
    const [offset, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ]
    const body = font.subarray(offset, offset + packed)
    const plain = packed < length ? inflateSync(body) : body
    const to = 12 + table * 16
    font.copy(head, to, entry, entry + 4)
    font.copy(head, to + 4, entry + 16, entry + 20)
    head.writeUInt32BE(at, to + 8)
    head.writeUInt32BE(length, to + 12)
    tables.push(plain, Buffer.alloc((4 - (length % 4)) % 4))
    at += length + ((4 - (length % 4)) % 4)
  }
  return Buffer.concat([head, ...tables])
}
