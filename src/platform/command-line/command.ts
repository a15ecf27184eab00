import type { Config } from '../config.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'

/** What every command has: the settings, where it was called from, and somewhere to say what it does. */
export interface Desk {
  readonly config: Config
  /** The folder the command was typed in; file names are relative to it. */
  readonly cwd: string
  /** One line to whoever typed the command. Never personal data. */
  say(line: string): void
}

export interface DatabaseDesk extends Desk {
  readonly engine: Engine
  readonly keys: Keys
}

/** A verb of the command line. Returns the exit code; nothing is 0. */
export type Command = PlainCommand | DatabaseCommand

/** Needs no database, or opens it in a way of its own. */
export interface PlainCommand {
  readonly on: 'its-own'
  run(desk: Desk, args: readonly string[]): Promise<number | undefined>
}

/** Works on an open database: the running server's, where one has the embedded database, else opened for the occasion. */
export interface DatabaseCommand {
  readonly on: 'database'
  run(desk: DatabaseDesk, args: readonly string[]): Promise<number | undefined>
}

export type Commands = Readonly<Record<string, Command>>

/** The command cannot be carried out; the message is for whoever typed it, in one line. */
export class CommandError extends Error {}

/** Finds the command that the first one or two words name. */
export function findCommand(
  commands: Commands,
  argv: readonly string[],
): { name: string; args: readonly string[] } | null {
  for (const words of [2, 1]) {
    const name = argv.slice(0, words).join(' ')
    if (name in commands && argv.length >= words) return { name, args: argv.slice(words) }
  }
  return null
}
