import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** What the databases that tests start from are made from; another version of a database does not open what this one kept. */
const madeFrom = [
  'db',
  'package-lock.json',
  'src/platform/audit',
  'src/platform/crypto',
  'src/platform/db',
  'src/programme/result-queries.ts',
  'src/questionnaires/library',
  'src/staff/personas.ts',
  'test/support/constants.ts',
  'test/support/dumps.ts',
  'test/support/postgres.ts',
  'test/support/server-folder.ts',
]

/** A folder of databases of one kind, made once for each state of the files they are made from. `make` fills an empty one. */
export async function keptFolder(kind: string, make: (folder: string) => Promise<void>): Promise<string> {
  const kept = join(root, '.tmp', 'test-data', kind)
  const folder = join(kept, fingerprint())
  if (existsSync(folder)) return folder
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  await make(half)
  if (existsSync(folder)) rmSync(half, { recursive: true })
  else renameSync(half, folder)
  forgetOldest(kept)
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of madeFrom.flatMap(filesUnder).sort()) hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

function filesUnder(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(join(path, name)))
}

function forgetOldest(kept: string): void {
  const age = (name: string) => statSync(join(kept, name)).mtimeMs
  const folders = readdirSync(kept)
    .filter((name) => !name.includes('.'))
    .sort((one, other) => age(other) - age(one))
  for (const name of folders.slice(3)) rmSync(join(kept, name), { recursive: true, force: true })
}
