import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Citizen } from '../citizen.ts'
import type { StandingRefusal } from './change-match-group.ts'
import type { DanishLevelInput } from './standing-input.ts'
import { insertDanishLevel, listDanishLevels } from './standing-queries.ts'

/** A Danish level reached, and the test passed that day if any. The same level with a test is news too. */
export async function noteDanishLevel(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  { from, ...level }: DanishLevelInput,
): Promise<Result<null, StandingRefusal>> {
  if (from > today) return refused('in-the-future')
  const before = (await listDanishLevels(db, citizen.id)).find((each) => each.fromOn <= from)
  const isSameLevel = before?.education === level.education && before.module === level.module
  if (isSameLevel && (level.testPassed === '' || level.testPassed === before.testPassed)) return refused('unchanged')
  await insertDanishLevel(db, actor, citizen.id, { ...level, fromOn: from })
  const detail = { ...level, fromEducation: before?.education ?? null, fromModule: before?.module ?? null }
  await recordEvent(db, actor, { what: 'danish-level.reached', citizen: citizen.id, on: from, detail })
  return done(null)
}
