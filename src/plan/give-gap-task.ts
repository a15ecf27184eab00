import { listTeamAround } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, TaskId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { addTask, listOpenTasksFrom } from '../tasks/index.ts'
import type { NextGap } from './next-gap.ts'
import { texts } from './texts.ts'

export type GapTaskRefusal = 'already-given' | 'nobody'

/** A fortnight before the offer ends there is still time to agree the next one. */
const AHEAD_IN_DAYS = 14

/** Gives whoever finds places for the citizen, or whoever holds the case, the task to prevent a gap. */
export async function giveGapTask(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizenId: CitizenId,
  gap: NextGap,
): Promise<Result<TaskId, GapTaskRefusal>> {
  if ((await listOpenTasksFrom(db, actor, 'placement', gap.placementId)).length > 0) return refused('already-given')
  const team = await listTeamAround(db, citizenId)
  const who = team.find(({ part }) => part === 'company-adviser') ?? team.find(({ part }) => part === 'caseworker')
  if (!who) return refused('nobody')

  const ahead = addDays(gap.after, -AHEAD_IN_DAYS)
  const given = await addTask(db, actor, today, {
    citizenId,
    staffId: who.staffId,
    title: gap.begun ? texts.da.gapTaskNow(gap.after) : texts.da.gapTask(gap.after),
    dueOn: ahead < today ? today : ahead,
    source: 'placement',
    sourceId: gap.placementId,
  })
  return given.ok ? done(given.value) : refused('nobody')
}
