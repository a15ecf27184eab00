import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { HoursOfMonth } from './hours.ts'
import { insertHours, listHoursOf, lockHours } from './hours-queries.ts'

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
  await lockHours(db, [citizenId])
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
  await recordHours(db, actor, today, citizenId, changed)
  return done(changed.length)
}

/** Writes in the case that hours of months were noted, newest month first. */
export async function recordHours(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: CitizenId,
  months: readonly HoursOfMonth[],
): Promise<void> {
  const newest = months[0]
  await recordEvent(db, actor, {
    what: 'job.hours-noted',
    citizen,
    on: today,
    detail: { months: months.length, month: newest?.month ?? null, quarterHours: newest?.quarterHours ?? null },
  })
}

/** The newest row of them all: what a form remembers of what it was filled from. */
export const newestOf = (known: readonly { readonly id: number }[]) => Math.max(0, ...known.map(({ id }) => id))
