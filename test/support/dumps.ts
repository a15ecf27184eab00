import { writeFileSync } from 'node:fs'
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
import { keptFolder } from './kept-folder.ts'

/** A folder with `empty.tar`, `small.tar` (Højlund alone) and `demo.tar`. */
export const dumpsFolder = (): Promise<string> => keptFolder('dumps', makeDumps)

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
