import { resolve } from 'node:path'
import { verifyAudit } from '../audit/verify-audit.ts'
import { RestoreRefusedError, readHead, restoreBackup } from '../backup/restore-backup.ts'
import { BrokenFileError } from '../backup/sealed-file.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { checkMasterKey } from '../crypto/check-master-key-queries.ts'
import { type Keys, WrongKeyError } from '../crypto/keys.ts'
import { masterKeys } from '../crypto/master-secret.ts'
import { openEngine } from '../db/engine.ts'
import { openOwner } from '../db/owner.ts'
import { CommandError, type DatabaseCommand, type Desk, type PlainCommand } from './command.ts'
import { oneWord, readOptions } from './read-options.ts'

/** `backup FILE` */
export const backup: DatabaseCommand = {
  on: 'database',
  run: async ({ engine, keys, cwd, say }, args) => {
    const file = oneWord(readOptions(args, []), 'filen, der skal skrives')
    const count = await writeBackup(engine, keys, resolve(cwd, file), new Date().toISOString())
    say(`${count} rækker er gemt i ${file}, lukket med nøglen ${keys.id}. Nøglen er ikke med: gem den et andet sted.`)
    return 0
  },
}

/** `restore FILE`: only while no server runs on the embedded database; the lock of the data directory sees to that. */
export const restore: PlainCommand = {
  on: 'its-own',
  run: async (desk, args) => {
    const file = oneWord(readOptions(args, []), 'filen, der skal læses')
    const keys = masterKeys(desk.config)
    const path = resolve(desk.cwd, file)
    await readHead(keys, path).catch((error) => {
      throw inWords(error)
    })
    const { count, setAside } = await fill(desk, keys, path)
    desk.say(`${count} rækker er læst ind fra ${file}.`)
    if (setAside) desk.say(`Databasen, der var her før, ligger i ${setAside}.`)
    return await verify(desk, keys)
  },
}

async function fill({ config }: Desk, keys: Keys, file: string): Promise<{ count: number; setAside: string | null }> {
  const owner = await openOwner(config, new Date().toISOString().replace(/\D/g, '').slice(0, 14))
  let kept = false
  try {
    const count = await restoreBackup(owner.client, keys, file)
    kept = true
    return { count, setAside: owner.setAside }
  } catch (error) {
    throw inWords(error)
  } finally {
    await owner.close(kept)
  }
}

async function verify({ config, say }: Desk, keys: Keys): Promise<number> {
  const engine = await openEngine(config)
  try {
    await checkMasterKey(engine.db, keys)
    const broken = (await engine.db.transaction().execute((trx) => verifyAudit(trx))).filter(
      (verdict) => verdict.broken,
    )
    say(broken.length === 0 ? 'Alle kæder i loggen holder.' : `${broken.length} kæder i loggen holder ikke.`)
    return broken.length === 0 ? 0 : 1
  } finally {
    await engine.close()
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof WrongKeyError)
    return new CommandError(
      'Sikkerhedskopien er lukket med en anden nøgle, eller den er ændret. Sæt FREMGANG_SECRET til den nøgle, den er lavet med.',
    )
  if (error instanceof BrokenFileError) return new CommandError('Filen er ikke en hel sikkerhedskopi. Intet er ændret.')
  if (error instanceof RestoreRefusedError)
    return new CommandError(
      error.refusal === 'not-empty'
        ? 'Databasen er ikke tom. Læs sikkerhedskopien ind i en ny, tom database. Intet er ændret.'
        : 'Sikkerhedskopien er lavet af en anden version af Fremgang. Læs den ind med den version, og migrér bagefter. Intet er ændret.',
    )
  return error
}
