import { forgetPreviousTrialSecret, isTrialSecret, renewTrialSecret, secretsOf } from '../crypto/master-secret.ts'
import { type Rotated, rotateKeys } from '../crypto/rotate-keys-queries.ts'
import type { DatabaseCommand } from './command.ts'

/** `key rotate`: seals everything again under the current key. A trial makes itself a new one first. */
export const keyRotate: DatabaseCommand = {
  on: 'database',
  run: async ({ config, engine, keys, say }) => {
    const trial = isTrialSecret(config)
    if (trial) {
      renewTrialSecret(config)
      keys.renew(secretsOf(config))
    }
    const rotated = await rotateKeys(engine.db, keys)
    if (trial) {
      forgetPreviousTrialSecret(config)
      keys.renew(secretsOf(config))
    }
    say(wordsFor(rotated, keys.id))
    if (!trial)
      say(
        'FREMGANG_SECRET_PREVIOUS kan nu fjernes. Gem den gamle nøgle, så længe der er sikkerhedskopier lavet med den.',
      )
    return 0
  },
}

function wordsFor(rotated: Rotated, key: string): string {
  const { 'citizen keys': wrapped, numbers, drafts, messages, removed } = rotated
  if (wrapped + numbers + drafts + messages + removed === 0) return `Alt er lukket med den nuværende nøgle, ${key}.`
  return `Lukket igen med nøglen ${key}: ${wrapped} borgernøgler, ${numbers} numre, ${drafts} kladder, ${messages} beskeder. Fjernet: ${removed} søgninger og login undervejs.`
}
