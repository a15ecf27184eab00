import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countProgramme } from '../db/seeds/count-programme.ts'
import { importInventedRegister } from '../db/seeds/register-store.ts'

// Counts the demo's programme anew and keeps the results: `npx tsx bin/write-programme.ts`, after a change of the invented
// register, a definition or the protection. A test says when they no longer are what would be counted.

const folder = await mkdtemp(join(tmpdir(), 'fremgang-programme-'))
try {
  const register = await importInventedRegister(folder)
  const written = await countProgramme(register)
  const file = join(import.meta.dirname, '..', 'db', 'seeds', 'programme', 'results.json')
  await writeFile(file, `${JSON.stringify(written, null, 2)}\n`)
} finally {
  await rm(folder, { recursive: true })
}
