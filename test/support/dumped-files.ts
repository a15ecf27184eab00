import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryFS, PGlite } from '@electric-sql/pglite'

/** What is used of the memory a database lies in. */
interface Files {
  mkdirTree(path: string): void
  writeFile(path: string, contents: Uint8Array, how: { canOwn: boolean }): void
}

/**
 * The files of a database in memory, filled from a dump. Its bytes are copied once for all files, which then lie in the copy:
 * PGlite's own reader copies each file three times, a third of what opening a database costs.
 */
export class DumpedFiles extends MemoryFS {
  readonly #dump: string

  constructor(dump: string) {
    super()
    this.#dump = dump
  }

  override async initialSyncFs(): Promise<void> {
    const memory = this.pg?.Module.FS as Files
    const { bytes, entries } = readDump(this.#dump)
    const copy = new Uint8Array(bytes)
    for (const { path, folder, from, to } of entries) {
      const place = PGlite.paths.PGDATA + path
      if (folder) memory.mkdirTree(place)
      else memory.writeFile(place, copy.subarray(from, to), { canOwn: true })
    }
  }
}

/** Lays a dump's files in a folder, for a database on disk. */
export function layFiles(dump: string, into: string): void {
  const { bytes, entries } = readDump(dump)
  mkdirSync(into, { recursive: true })
  for (const { path, folder, from, to } of entries) {
    if (folder) mkdirSync(join(into, path), { recursive: true })
    else writeFileSync(join(into, path), bytes.subarray(from, to))
  }
}

interface Entry {
  readonly path: string
  readonly folder: boolean
  /** Where its bytes lie in the dump. */
  readonly from: number
  readonly to: number
}

interface Dump {
  readonly bytes: Buffer
  readonly entries: readonly Entry[]
}

const read = new Map<string, Dump>()

/** Each is read once a process. */
function readDump(path: string): Dump {
  const known = read.get(path)
  if (known) return known
  const bytes = readFileSync(path)
  const dump = { bytes, entries: [...entriesOf(bytes)] }
  read.set(path, dump)
  return dump
}

const BLOCK = 512

/** The entries of a tar file (POSIX ustar): a block of header, then the bytes in whole blocks; folders before what lies in them. */
function* entriesOf(tar: Buffer): Generator<Entry> {
  for (let at = 0; tar[at]; ) {
    const field = (from: number, to: number) => tar.toString('latin1', at + from, at + to).split('\0')[0] ?? ''
    const size = Number.parseInt(field(124, 136), 8)
    const from = at + BLOCK
    yield { path: field(0, 100), folder: field(156, 157) === '5', from, to: from + size }
    at = from + Math.ceil(size / BLOCK) * BLOCK
  }
}
