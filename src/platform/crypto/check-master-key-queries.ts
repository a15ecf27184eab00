import type { Db } from '../db/scope.ts'
import { type Keys, WrongKeyError } from './keys.ts'

const KNOWN = 'fremgang'

/**
 * Refuses to go on with a master key that this database does not know, before anything is sealed with it.
 * @throws WrongKeyError
 */
export async function checkMasterKey(db: Db, keys: Keys): Promise<void> {
  const checks = await db.selectFrom('secretCheck').select(['keyId', 'sealed']).execute()
  for (const { sealed } of checks) {
    if (keys.open('check', sealed).toString() !== KNOWN)
      throw new WrongKeyError('the master key does not fit this database')
  }
  if (checks.some((check) => check.keyId === keys.id)) return
  await db
    .insertInto('secretCheck')
    .values({ keyId: keys.id, sealed: keys.seal('check', KNOWN) })
    .execute()
}

/** After a rotation: the old keys are no longer asked for. */
export async function forgetOldKeyChecks(db: Db, keys: Keys): Promise<void> {
  await db.deleteFrom('secretCheck').where('keyId', '<>', keys.id).execute()
}
