import { sql } from 'kysely'
import type { Db } from '../db/scope.ts'

const ATTEMPTS = 10
const MINUTES = 5

/**
 * Counts an attempt to log in from an origin, in a transaction of its own so that it counts whatever becomes of it.
 * @returns whether it is within the limit: 10 in 5 minutes.
 */
export async function countLoginAttempt(db: Db, origin: Buffer, now: string): Promise<boolean> {
  const window = MINUTES * 60_000
  const windowStarts = new Date(Math.floor(Date.parse(now) / window) * window).toISOString()
  await db.deleteFrom('loginAttempt').where('windowStarts', '<', windowStarts).execute()
  const { attempts } = await db
    .insertInto('loginAttempt')
    .values({ originHash: origin, windowStarts, attempts: 1 })
    .onConflict((conflict) =>
      conflict.columns(['originHash', 'windowStarts']).doUpdateSet({ attempts: sql`login_attempt.attempts + 1` }),
    )
    .returning('attempts')
    .executeTakeFirstOrThrow()
  return attempts <= ATTEMPTS
}

/** A login that succeeded is no attempt: colleagues behind one address do not lock each other out. */
export async function forgiveLoginAttempts(db: Db, origin: Buffer): Promise<void> {
  await db
    .updateTable('loginAttempt')
    .set({ attempts: sql`greatest(attempts - 2, 0)` })
    .where('originHash', '=', origin)
    .execute()
}
