import { listMunicipalityIds } from './platform/audit/audit-queries.ts'
import type { Clock } from './platform/clock.ts'
import type { Commands, Desk, PlainCommand } from './platform/command-line/command.ts'
import { listenForCommands } from './platform/command-line/command-socket.ts'
import { answerCommands } from './platform/command-line/run-command.ts'
import type { Config } from './platform/config.ts'
import type { Keys } from './platform/crypto/keys.ts'
import type { Engine } from './platform/db/engine.ts'
import { discardHalfMade, makeWhole } from './platform/db/half-made.ts'
import { startServer } from './server.ts'
import { personas } from './staff/index.ts'

export type Seed = (engine: Engine, keys: Keys, clock: Clock, config: Config) => Promise<void>

/** `serve`: migrates, fills an empty trial with the demo data, listens until it is told to stop. */
export const serveCommand = (commands: Commands, seed: Seed): PlainCommand => ({
  on: 'its-own',
  run: async ({ config, say }) => {
    const embedded = config.databaseUrl === null
    if (embedded) discardHalfMade(config.dataDir)
    const running = await startServer(config, (...opened) => fillWhenEmpty({ config, say }, seed, ...opened))
    const answer = answerCommands(commands, { config, ...running })
    const stopListening = embedded ? await listenForCommands(config.dataDir, answer) : async () => {}
    greet(config, running.url, say)
    await toldToStop()
    say('Lukker ned …')
    await stopListening()
    await running.close()
    say('Lukket.')
    return 0
  },
})

async function fillWhenEmpty(
  { config, say }: Pick<Desk, 'config' | 'say'>,
  seed: Seed,
  engine: Engine,
  keys: Keys,
  clock: Clock,
) {
  if (!config.trial || (await listMunicipalityIds(engine.db)).length > 0) return
  say('Lægger opdigtede borgere i en ny database …')
  const fill = () => seed(engine, keys, clock, config)
  await (engine.kind === 'embedded' ? makeWhole(config.dataDir, fill) : fill())
}

function greet({ trial }: Config, url: string, say: Desk['say']): void {
  say(`Fremgang er klar på ${url}`)
  if (!trial) return
  say('Prøvemiljø: alle borgere er opdigtede. Log ind som')
  for (const { id, name, title, municipality } of personas) say(`  ${id.padEnd(17)} ${name}, ${title}, ${municipality}`)
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
