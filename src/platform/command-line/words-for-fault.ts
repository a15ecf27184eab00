import { ConfigError } from '../config.ts'
import { WrongKeyError } from '../crypto/keys.ts'
import { DataDirectoryInUseError } from '../db/lock.ts'
import { MigrationError } from '../db/migrate.ts'
import { describeFault } from '../log/describe-fault.ts'
import { CommandError } from './command.ts'

/** Their messages are written for whoever runs the program, and name settings, folders and files only. */
const inTheirOwnWords = [CommandError, ConfigError, DataDirectoryInUseError, MigrationError]

const noAnswer = 'Databasen svarer ikke. Se efter DATABASE_URL, og om serveren kører.'
const noEntry = 'Databasen kender ikke brugeren eller adgangskoden i DATABASE_URL.'
const fullDisk = 'Disken er fuld.'
const byCode: Readonly<Record<string, (fault: { port?: number; path?: string }) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} er optaget. Fremgang kører måske allerede; ellers sæt PORT til en anden.`,
  EACCES: ({ path, port }) => `Der er ikke adgang til ${path ?? `port ${port}`}.`,
  EROFS: ({ path }) => `Der kan ikke skrives i ${path}.`,
  ENOENT: ({ path }) => `${path} findes ikke.`,
  EISDIR: ({ path }) => `${path ?? 'Filen'} er en mappe.`,
  ENOSPC: () => fullDisk,
  '53100': () => fullDisk,
  ECONNREFUSED: () => noAnswer,
  ENOTFOUND: () => noAnswer,
  '3D000': () => 'Databasen i DATABASE_URL findes ikke.',
  '28P01': () => noEntry,
  '28000': () => noEntry,
}

/** One line for whoever typed a command: what can be expected to go wrong in words, anything else by where it went wrong. */
export function wordsForFault(error: unknown): string {
  if (inTheirOwnWords.some((kind) => error instanceof kind)) return (error as Error).message
  if (error instanceof WrongKeyError)
    return 'Nøglen passer ikke til databasen. Sæt FREMGANG_SECRET til den nøgle, databasen er lavet med.'
  const fault = error as { code?: string; port?: number; path?: string }
  return byCode[fault.code ?? '']?.(fault) ?? `Det gik galt: ${JSON.stringify(describeFault(error))}`
}
