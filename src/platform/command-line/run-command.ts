import { type Config, readConfig } from '../config.ts'
import { checkMasterKey } from '../crypto/check-master-key-queries.ts'
import { masterKeys } from '../crypto/master-secret.ts'
import { openEngine } from '../db/engine.ts'
import { type Commands, type DatabaseDesk, findCommand } from './command.ts'
import { type Answer, askServer } from './command-socket.ts'
import { wordsForFault } from './words-for-fault.ts'

interface Call {
  readonly argv: readonly string[]
  readonly env: Record<string, string | undefined>
  readonly cwd: string
  say(line: string): void
}

/** Carries out what was typed. @returns the exit code: 0 done, 1 could not, 2 not a command. */
export async function runCommand(commands: Commands, { argv, env, cwd, say }: Call): Promise<number> {
  const found = findCommand(commands, argv)
  if (!found) {
    say(`Kommandoen findes ikke. Skriv en af: ${Object.keys(commands).join(' | ')}`)
    return 2
  }
  return await inWords(say, async () => {
    const desk = { config: readConfig(env), cwd, say }
    const command = commands[found.name]
    if (command?.on === 'its-own') return await command.run(desk, found.args)
    if (desk.config.databaseUrl === null) {
      const exit = await askServer(desk.config.dataDir, { argv, cwd }, say)
      if (exit !== null) return exit
    }
    return await withDatabase(desk.config, async (opened) => await command?.run({ ...desk, ...opened }, found.args))
  })
}

/** How a running server answers commands that come over its socket. */
export function answerCommands(commands: Commands, opened: Omit<DatabaseDesk, 'cwd' | 'say'>): Answer {
  return async ({ argv, cwd }, say) => {
    const found = findCommand(commands, argv)
    const command = found && commands[found.name]
    if (command?.on !== 'database') return 2
    return await inWords(say, () => command.run({ ...opened, cwd, say }, found?.args ?? []))
  }
}

async function withDatabase<T>(
  config: Config,
  run: (opened: Pick<DatabaseDesk, 'engine' | 'keys'>) => Promise<T>,
): Promise<T> {
  const keys = masterKeys(config)
  const engine = await openEngine(config)
  try {
    await checkMasterKey(engine.db, keys)
    return await run({ engine, keys })
  } finally {
    await engine.close()
  }
}

/** Turns what can be expected to go wrong into one line, and the unexpected into one that says where. */
async function inWords(say: (line: string) => void, run: () => Promise<number | undefined>): Promise<number> {
  try {
    return (await run()) ?? 0
  } catch (error) {
    say(wordsForFault(error))
    return 1
  }
}
