import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { Keys } from './keys.ts'

// A trial keeps its secret in the data directory, readable by its owner only; while it is being changed, the old one beside it.
const secretFile = (dataDir: string) => join(dataDir, 'secret')
const previousFile = (dataDir: string) => join(dataDir, 'secret.previous')

/** The configured keys; in a trial without one, a secret kept in the data directory. */
export const masterKeys = (config: Config): Keys => new Keys(secretsOf(config))

/** Whether the secret is a trial's own, so that a rotation must make the new one. */
export const isTrialSecret = (config: Config) => config.secret === null

/** Gives a trial a new secret and keeps the old one until everything is sealed again. Run again it goes on with the same. */
export function renewTrialSecret({ dataDir }: Config): void {
  if (existsSync(previousFile(dataDir))) return
  const next = `${secretFile(dataDir)}.next`
  rmSync(next, { force: true })
  makeSecret(next)
  writeFileSync(previousFile(dataDir), readFileSync(secretFile(dataDir)), { mode: 0o600 })
  renameSync(next, secretFile(dataDir))
}

/** Nothing is sealed under the trial's old secret any more. */
export const forgetPreviousTrialSecret = ({ dataDir }: Config): void => rmSync(previousFile(dataDir), { force: true })

/** The current secret first, then those that still open what they sealed. */
export function secretsOf(config: Config): string[] {
  if (config.secret !== null) return [config.secret, ...config.previousSecrets]
  const previous = previousFile(config.dataDir)
  const kept = existsSync(previous) ? [readFileSync(previous, 'utf8')] : []
  return [trialSecret(config.dataDir), ...kept, ...config.previousSecrets]
}

function trialSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  makeSecret(secretFile(dataDir))
  return readFileSync(secretFile(dataDir), 'utf8')
}

/** Another process may have been first; then its secret counts. */
function makeSecret(file: string): void {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
