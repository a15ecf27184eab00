import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countProgramme } from './count-programme.ts'
import { writtenProgramme } from './programme.ts'
import { importInventedRegister } from './register-store.ts'

test('the results the demo publishes are what its register counts to, to the last number', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fremgang-count-'))
  try {
    const counted = await countProgramme(await importInventedRegister(folder))
    expect(JSON.parse(JSON.stringify(counted)), 'run: npx tsx bin/write-programme.ts').toEqual(writtenProgramme)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('the demo’s extract is the one that its register is imported as', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fremgang-import-'))
  try {
    const register = await importInventedRegister(folder)
    expect(register.id, 'run: npx tsx bin/write-programme.ts').toBe(writtenProgramme.snapshot.id)
    expect(register.manifest.persons).toBe(20_000)
  } finally {
    await rm(folder, { recursive: true })
  }
})
