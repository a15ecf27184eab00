import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Citizen } from '../citizen.ts'
import type { MatchGroupInput } from './standing-input.ts'
import { insertMatchGroup, listMatchGroups } from './standing-queries.ts'

export type StandingRefusal = 'in-the-future' | 'unchanged'

/** A decision on match group, from a day on. The newest on or before a day is in force that day. */
export async function changeMatchGroup(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  { group, from }: MatchGroupInput,
): Promise<Result<null, StandingRefusal>> {
  if (from > today) return refused('in-the-future')
  const before = (await listMatchGroups(db, citizen.id)).find((each) => each.fromOn <= from)
  if (before?.group === group) return refused('unchanged')
  await insertMatchGroup(db, actor, citizen.id, group, from)
  const detail = { from: before?.group ?? null, to: group }
  await recordEvent(db, actor, { what: 'match-group.changed', citizen: citizen.id, on: from, detail })
  return done(null)
}
