import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Citizen } from '../citizen.ts'
import { insertClosure, updateClosureReopened } from './closure-queries.ts'
import type { ClosureInput } from './team-input.ts'

export type ClosureRefusal = 'in-the-future' | 'before-takeover' | 'already-closed'

/**
 * What ends with a case: something another feature has standing for the citizen, such as a place held or a talk to come. The
 * application names them; the case knows none of them.
 */
export type CaseEnding = (db: Db, actor: Actor, moment: Moment, citizenId: CitizenId) => Promise<void>

/** Closes a case with all that ends with it: it can be read and refuses changes until it is reopened. Reopening brings none of that back. */
export async function closeCase(
  db: Db,
  actor: Actor,
  moment: Moment,
  citizen: Citizen,
  { reason, on }: ClosureInput,
  endings: readonly CaseEnding[],
): Promise<Result<null, ClosureRefusal>> {
  if (on > moment.today) return refused('in-the-future')
  if (on < citizen.takenOverOn) return refused('before-takeover')
  const subject = await insertClosure(db, actor, citizen.id, reason, on)
  if (subject === undefined) return refused('already-closed')
  for (const end of endings) await end(db, actor, moment, citizen.id)
  await recordEvent(db, actor, { what: 'case.closed', citizen: citizen.id, on, subject, detail: { reason } })
  return done(null)
}

/** Opens a closed case again; one that is open stays so. */
export async function reopenCase(db: Db, actor: Actor, today: PlainDate, citizen: Citizen): Promise<void> {
  const subject = await updateClosureReopened(db, actor, citizen.id, today)
  if (subject === undefined) return
  await recordEvent(db, actor, { what: 'case.reopened', citizen: citizen.id, on: today, subject })
}
