import { seedDemo } from '../db/seeds/demo.ts'
import { seedMany } from '../db/seeds/many.ts'
import { importInventedRegister } from '../db/seeds/register-store.ts'
import { citizenErase } from './cli-citizens.ts'
import { disclosureAttack } from './cli-disclosure.ts'
import { dreamForget, dreamImport, dreamList } from './cli-dream.ts'
import { exchangeImport } from './cli-exchange.ts'
import { followUpSend } from './cli-follow-up.ts'
import { goalOne } from './cli-goals.ts'
import { goalThree, goalTwo } from './cli-goals-pooled.ts'
import { questionnaireExport, questionnaireImport } from './cli-questionnaires.ts'
import { listMunicipalityIds } from './platform/audit/audit-queries.ts'
import { clockFrom } from './platform/clock.ts'
import { auditHead, auditVerify } from './platform/command-line/audit-commands.ts'
import { backup, restore } from './platform/command-line/backup-commands.ts'
import {
  CommandError,
  type Commands,
  type DatabaseCommand,
  type PlainCommand,
} from './platform/command-line/command.ts'
import { keyRotate } from './platform/command-line/key-rotate.ts'
import { migrateCommand } from './platform/command-line/migrate-command.ts'
import { readOptions, wholeNumber } from './platform/command-line/read-options.ts'
import { runCommand } from './platform/command-line/run-command.ts'
import { wordsForFault } from './platform/command-line/words-for-fault.ts'
import { parsePlainDate } from './platform/plain-date.ts'
import { registerFolder } from './programme/index.ts'
import { listRoutes } from './route-list.ts'
import { serveCommand } from './serve-command.ts'

/** `seed [--today DATE] [--seed N] [--citizens N] [--municipalities N]`: invented data into an empty database. */
const seed: DatabaseCommand = {
  on: 'database',
  run: async ({ config, engine, keys, say }, args) => {
    const { options } = readOptions(args, ['today', 'seed', 'citizens', 'municipalities'])
    const today = options.today === undefined ? clockFrom(config.today)().today : parsePlainDate(options.today)
    if (!today) throw new CommandError('--today skal være en dato: ÅÅÅÅ-MM-DD.')
    if (!config.trial) throw new CommandError('Opdigtede data er til prøvemiljøet. Her er det slået fra.')
    if ((await listMunicipalityIds(engine.db)).length > 0) throw new CommandError('Databasen er ikke tom.')
    const what = { today, seed: wholeNumber(options.seed, '--seed') ?? 1 }
    const citizens = wholeNumber(options.citizens, '--citizens')
    const municipalities = wholeNumber(options.municipalities, '--municipalities')
    const isDemo = citizens === undefined && municipalities === undefined
    if (isDemo) await seedDemo(engine.db, keys, what)
    else await seedMany(engine.db, keys, { ...what, citizens: citizens ?? 0, municipalities: municipalities ?? 3 })
    if (isDemo) await importInventedRegister(registerFolder(config.dataDir))
    say(`De opdigtede kommuner er lagt ind, som de ser ud den ${today}.`)
    return 0
  },
}

/** `routes --json` */
const routes: PlainCommand = {
  on: 'its-own',
  run: async ({ config, say }, args) => {
    readOptions(args, [], ['json'])
    say(JSON.stringify(listRoutes(config), null, 2))
    return 0
  },
}

/** Verbs on files of their own: no database is opened. */
const onFiles: Commands = {
  'dream import': dreamImport,
  'dream list': dreamList,
  'dream forget': dreamForget,
  'goals 1': goalOne,
  'goals 2': goalTwo,
  'goals 3': goalThree,
  'disclosure attack': disclosureAttack,
}

const onDatabase: Commands = {
  migrate: migrateCommand,
  seed,
  backup,
  'audit verify': auditVerify,
  'audit head': auditHead,
  'key rotate': keyRotate,
  'citizen erase': citizenErase,
  'questionnaire import': questionnaireImport,
  'follow-up send': followUpSend,
  'questionnaire export': questionnaireExport,
  'exchange import': exchangeImport,
}

const serve = serveCommand(onDatabase, async (engine, keys, clock, { dataDir }) => {
  await seedDemo(engine.db, keys, { today: clock().today, seed: 1 })
  await importInventedRegister(registerFolder(dataDir))
})

// Node would print the whole error, and a database's holds values.
process.on('uncaughtException', (error) => {
  console.log(wordsForFault(error))
  process.exit(1)
})

process.exitCode = await runCommand(
  { serve, ...onDatabase, restore, routes, ...onFiles },
  { argv: process.argv.slice(2), env: process.env, cwd: process.cwd(), say: (line) => console.log(line) },
)
