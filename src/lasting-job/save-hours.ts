import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { HoursOfMonth } from './hours.ts'
import { insertHours, listHoursOf } from './hours-queries.ts'

/**
 * Saves the hours of months as a form has them: only what differs from what is known. The caller has opened the case to change it.
 * @param seen the newest row the form was filled from; refused when somebody has saved since. @returns how many months changed.
 */
export async function saveHours(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  citizenId: CitizenId,
  months: readonly HoursOfMonth[],
  seen: number,
): Promise<Result<number, 'changed-meanwhile'>> {
  const known = await listHoursOf(db, citizenId)
  const differs = ({ month, quarterHours }: HoursOfMonth) =>
    (known.find((each) => each.month === month)?.quarterHours ?? null) !== quarterHours
  const changed = months.filter(differs)
  if (changed.length === 0) return done(0)
  if (newestOf(known) !== seen) return refused('changed-meanwhile')

  await insertHours(
    db,
    actor,
    now,
    changed.map((each) => ({ ...each, citizenId })),
  )
  const last = changed[0]
  await recordEvent(db, actor, {
    what: 'job.hours-noted',
    citizen: citizenId,
    on: today,
    detail: { months: changed.length, month: last?.month ?? null, quarterHours: last?.quarterHours ?? null },
  })
  return done(changed.length)
}

/** The newest row of them all: what a form remembers of what it was filled from. */
export const newestOf = (known: readonly { readonly id: number }[]) => Math.max(0, ...known.map(({ id }) => id))
