import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Keys, WrongKeyError } from '../crypto/keys.ts'
import { BrokenFileError, readSealed, writeSealed } from './sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'fremgang-sealed-'))
const keys = new Keys(['k'.repeat(32)])
// What does not compress fills several pieces.
const lines = ['Samira Haddad', 'æøå عربي', ...Array.from({ length: 60 }, () => randomBytes(12_000).toString('base64'))]

async function* asLines(texts: readonly string[]) {
  for (const text of texts) yield `${text}\n`
}

async function written(name: string, texts = lines): Promise<string> {
  const path = join(folder, name)
  await writeSealed(path, keys, asLines(texts))
  return path
}

async function readBack(path: string, using = keys): Promise<string[]> {
  const read: string[] = []
  for await (const line of readSealed(path, using)) read.push(line)
  return read
}

const changed = (path: string, change: (bytes: Buffer) => Buffer) => {
  const to = `${path}.changed`
  writeFileSync(to, change(readFileSync(path)))
  return to
}

/** The sealed pieces of a file, each with its length before it. */
function piecesOf(bytes: Buffer): Buffer[] {
  const start = bytes.indexOf('\n') + 1
  const pieces = [bytes.subarray(0, start)]
  for (let at = start; at < bytes.length; ) {
    const end = at + 4 + bytes.readUInt32BE(at)
    pieces.push(bytes.subarray(at, end))
    at = end
  }
  return pieces
}

describe('a sealed file', () => {
  test('gives back every line', async () => {
    expect(await readBack(await written('whole'))).toEqual(lines)
    expect(await readBack(await written('empty', []))).toEqual([])
  })

  test('shows nothing of what is in it, and is for its owner only', async () => {
    const path = await written('closed', ['Samira Haddad', 'Samira Haddad'])
    expect(readFileSync(path).includes('Samira')).toBe(false)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('is not there at all when writing it fails', async () => {
    async function* failing() {
      yield 'a line\n'
      throw new Error('the database is gone')
    }
    await expect(writeSealed(join(folder, 'failed'), keys, failing())).rejects.toThrow('the database is gone')
    expect(readdirSync(folder).filter((name) => name.startsWith('failed'))).toEqual([])
  })

  test('opens with no other key', async () => {
    await expect(readBack(await written('other'), new Keys(['x'.repeat(32)]))).rejects.toThrow(WrongKeyError)
  })

  test('opens with a key that has been replaced and is still configured', async () => {
    const both = new Keys(['x'.repeat(32), 'k'.repeat(32)])
    expect(await readBack(await written('earlier', ['x']), both)).toEqual(['x'])
  })
})

describe('a file that is not whole is noticed', () => {
  test.each([0, 10, 300_000])('cut after %i bytes', async (length) => {
    const cut = changed(await written(`cut-${length}`), (bytes) => bytes.subarray(0, length))
    await expect(readBack(cut)).rejects.toThrow(BrokenFileError)
  })

  test('without its last piece', async () => {
    const cut = changed(await written('tail'), (bytes) => Buffer.concat(piecesOf(bytes).slice(0, -1)))
    await expect(readBack(cut)).rejects.toThrow(BrokenFileError)
  })

  test('with a changed byte', async () => {
    const bent = changed(await written('bent'), (bytes) => {
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      return bytes
    })
    await expect(readBack(bent)).rejects.toThrow(WrongKeyError)
  })

  test('with two pieces changed about', async () => {
    const shuffled = changed(await written('order'), (bytes) => {
      const [name, first, second, ...rest] = piecesOf(bytes) as [Buffer, Buffer, Buffer]
      return Buffer.concat([name, second, first, ...rest])
    })
    await expect(readBack(shuffled)).rejects.toThrow(BrokenFileError)
  })

  test('with a piece of another backup', async () => {
    const other = piecesOf(readFileSync(await written('second')))
    const mixed = changed(await written('first'), (bytes) => {
      const [name, first, , ...rest] = piecesOf(bytes) as [Buffer, Buffer, Buffer]
      return Buffer.concat([name, first, other[2] as Buffer, ...rest])
    })
    await expect(readBack(mixed)).rejects.toThrow(BrokenFileError)
  })

  test('or something else altogether', async () => {
    const text = join(folder, 'text')
    writeFileSync(text, 'a letter to the municipality, not a backup at all')
    await expect(readBack(text)).rejects.toThrow(BrokenFileError)
  })
})
