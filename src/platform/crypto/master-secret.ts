import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { Keys } from './keys.ts'

/** The configured keys; in a trial without one, a secret kept in the data directory, readable by its owner only. */
export function masterKeys(config: Config): Keys {
  return new Keys([config.secret ?? trialSecret(config.dataDir), ...config.previousSecrets])
}

function trialSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
