import { sendWeeklyLinks } from './follow-up/index.ts'
import { listMunicipalityIds } from './platform/audit/audit-queries.ts'
import { inWork } from './platform/audit/work.ts'
import { clockFrom } from './platform/clock.ts'
import { CommandError, type DatabaseCommand } from './platform/command-line/command.ts'
import { readOptions } from './platform/command-line/read-options.ts'
import { idFrom } from './platform/ids.ts'

/** `follow-up send [--municipality CODE]`: this week's links to the workplaces, once a week however often it runs. */
export const followUpSend: DatabaseCommand = {
  on: 'database',
  run: async ({ config, engine, keys, say }, args) => {
    const { options } = readOptions(args, ['municipality'])
    const baseUrl = config.baseUrl ?? (config.trial ? `http://localhost:${config.port}` : null)
    if (baseUrl === null) throw new CommandError('FREMGANG_BASE_URL skal sættes: beskederne rummer links.')
    const moment = clockFrom(config.today)()
    for (const municipality of chosen(await listMunicipalityIds(engine.db), options.municipality)) {
      const sender = { municipalityId: municipality, staffId: null, actor: null, baseUrl }
      const sent = await inWork(engine.db, keys, { municipality }, (trx) => sendWeeklyLinks(trx, sender, moment))
      say(`${municipality}: ${sent.length} links er sendt.`)
    }
    return 0
  },
}

/** The municipality named, or all that have citizens: 0 is the programme itself. */
function chosen<Code extends number>(all: readonly Code[], code: string | undefined): readonly Code[] {
  const withCitizens = all.filter((id) => id !== 0)
  if (code === undefined) return withCitizens
  const named = withCitizens.filter((id) => Number(id) === Number(idFrom(code)))
  if (named.length === 0) throw new CommandError(`Der er ingen kommune med koden ${code}.`)
  return named
}
