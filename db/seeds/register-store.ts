import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openStore, type Snapshot } from '../../src/dream/index.ts'
import { day } from '../../src/platform/plain-date.ts'
import { inventRegister, registerMap } from './register.ts'

/** The demo's register, the same wherever it is made. */
const invented = { seed: 1, persons: 20_000 }
const extractDate = day('2020-01-15')

/** Invents the demo's register and imports it into a store; once it is there, the same again changes nothing. */
export async function importInventedRegister(store: string): Promise<Snapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'fremgang-register-'))
  try {
    const [file, igu] = [join(folder, 'opdigtet-register.csv'), join(folder, 'opdigtede-igu-forloeb.csv')]
    const register = inventRegister(invented)
    await pipeline(Readable.from(register.csv), createWriteStream(file))
    await writeFile(igu, register.igu())
    const imported = await openStore(store).import({ file, igu, map: registerMap, extractDate })
    if (!imported.ok) throw new Error(`the invented register was refused: ${imported.refusal.why}`)
    return imported.value
  } finally {
    await rm(folder, { recursive: true })
  }
}
