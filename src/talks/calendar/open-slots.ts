import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { bankHolidayOn } from '../../rules/index.ts'
import { type OpenRefusal, openRefusal, type PatternDraft, startsOf } from './slot.ts'
import { insertPattern } from './slot-queries.ts'

/** Opens times of one's own for some weeks, bank holidays left out. @returns how many came to be; times already open are not opened twice. */
export async function openSlots(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  pattern: PatternDraft,
): Promise<Result<number, OpenRefusal>> {
  const starts = startsOf(pattern, (day) => bankHolidayOn(day) !== null).filter((at) => at > now)
  const refusal = openRefusal(pattern, starts, today)
  if (refusal) return refused(refusal)
  return done(await insertPattern(db, actor, staffOf(actor), pattern, starts, now))
}
