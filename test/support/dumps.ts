import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { seedDemo, seedMunicipality, writeDay } from '../../db/seeds/demo.ts'
import { hojlund } from '../../db/seeds/municipalities.ts'
import { randomFrom } from '../../db/seeds/random.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { type Engine, openEmbeddedEngine } from '../../src/platform/db/engine.ts'
import { testSecret, testToday } from './constants.ts'
import { DumpedFiles } from './dumped-files.ts'

const root = join(import.meta.dirname, '..', '..')
const kept = join(root, '.tmp', 'test-data')
/** What the two databases are made from. */
const madeFrom = [
  'db',
  'src/platform/audit',
  'src/platform/crypto',
  'src/platform/db',
  'src/programme/result-queries.ts',
  'src/questionnaires/library',
  'src/staff/personas.ts',
  'test/support/constants.ts',
]

/** A folder with `empty.tar`, `small.tar` (Højlund alone) and `demo.tar`, made once for each state of the files they are made from. */
export async function dumpsFolder(): Promise<string> {
  const folder = join(kept, fingerprint())
  if (existsSync(folder)) return folder
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  await makeDumps(half)
  if (existsSync(folder)) rmSync(half, { recursive: true })
  else renameSync(half, folder)
  forgetOldest()
  return folder
}

async function makeDumps(folder: string): Promise<void> {
  const keys = new Keys([testSecret])
  const empty = await openEmbeddedEngine({ dataDir: null })
  await dropTemplates(empty.pool)
  await write(empty, folder, 'empty')
  await seedDemo(empty.db, keys, { today: testToday, seed: 1 })
  await write(empty, folder, 'demo')
  await empty.close()
  const small = await openEmbeddedEngine({ dataDir: null, files: new DumpedFiles(join(folder, 'empty.tar')) })
  await seedHojlund(small, keys)
  await write(small, folder, 'small')
  await small.close()
}

type Embedded = Awaited<ReturnType<typeof openEmbeddedEngine>>

async function write(engine: Embedded, folder: string, contents: string): Promise<void> {
  writeFileSync(join(folder, `${contents}.tar`), Buffer.from(await (await engine.dump()).arrayBuffer()))
}

async function seedHojlund({ db }: Engine, keys: Keys): Promise<void> {
  await inWork(db, keys, {}, async (trx) => {
    await writeDay(trx, testToday, 1)
    await seedMunicipality(trx, hojlund, testToday, randomFrom(1))
  })
}

/** A test opens no other database than its own, and the two templates are a third of what it would read. */
async function dropTemplates(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query('select session_user as login')
  await pool.query('set session authorization postgres')
  for (const name of ['template0', 'template1']) {
    await pool.query(`alter database ${name} is_template false`)
    await pool.query(`drop database ${name}`)
  }
  await pool.query(`set session authorization ${rows[0].login}`)
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

function forgetOldest(): void {
  const age = (name: string) => statSync(join(kept, name)).mtimeMs
  const folders = readdirSync(kept)
    .filter((name) => !name.includes('.'))
    .sort((one, other) => age(other) - age(one))
  for (const name of folders.slice(3)) rmSync(join(kept, name), { recursive: true, force: true })
}
