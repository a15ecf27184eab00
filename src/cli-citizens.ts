import { type ErasureRefusal, eraseCitizen } from './citizens/index.ts'
import { listMunicipalityIds } from './platform/audit/audit-queries.ts'
import { inWork } from './platform/audit/work.ts'
import { clockFrom } from './platform/clock.ts'
import { CommandError, type DatabaseCommand } from './platform/command-line/command.ts'
import { readOptions } from './platform/command-line/read-options.ts'
import { idFrom } from './platform/ids.ts'

const refusals: Readonly<Record<ErasureRefusal, string>> = {
  unknown: 'Kommunen har ingen borger med det nummer.',
  'already-erased': 'Borgeren er slettet i forvejen.',
  'still-open': 'Sagen er åben. Den skal afsluttes, før borgeren kan slettes.',
}

/** `citizen erase MUNICIPALITY CITIZEN`: for good. The number is the one in the address of the case. */
export const citizenErase: DatabaseCommand = {
  on: 'database',
  run: async ({ config, engine, keys, say }, args) => {
    const { words } = readOptions(args, [])
    const [municipalityWord, citizenWord] = words
    if (!municipalityWord || !citizenWord || words.length > 2)
      throw new CommandError('Skriv kommunens kode og borgerens nummer, og kun det.')
    const municipality = (await listMunicipalityIds(engine.db)).find((id) => Number(id) === Number(municipalityWord))
    if (municipality === undefined) throw new CommandError(`Der er ingen kommune med koden ${municipalityWord}.`)
    const citizen = idFrom<'citizen'>(citizenWord)
    const { today } = clockFrom(config.today)()
    const erased = await inWork(engine.db, keys, { municipality }, async (trx) =>
      citizen === null ? null : await eraseCitizen(trx, citizen, today),
    )
    if (!erased?.ok) throw new CommandError(refusals[erased?.refusal ?? 'unknown'])
    say(`Borger ${citizenWord} i kommune ${municipalityWord} er slettet.`)
    say('Sikkerhedskopier fra før kan stadig læses. Slet dem, når I ikke længere må gemme oplysningerne.')
    return 0
  },
}
