import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { TaskId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { listColleagues, listTeams } from '../staff/index.ts'
import { type AddRefusal, refusalOf, type TaskDraft } from './task.ts'
import { insertTask } from './task-queries.ts'

/**
 * Gives somebody something to do: a colleague, with `staffId` null the team `teamId`, or without one the citizen herself. The caller
 * has opened the case it is about. `title` is shown to whoever gets the task, so it holds no name; 1 to 300 characters.
 */
export async function addTask(
  db: Db,
  actor: Actor,
  today: PlainDate,
  draft: TaskDraft,
): Promise<Result<TaskId, AddRefusal>> {
  const refusal = refusalOf(draft, today)
  if (refusal) return refused(refusal)
  const who = await doerOf(db, actor, today, draft)
  if (typeof who === 'string') return refused(who)

  const { municipalityId, staffId: createdBy } = actor
  const id = await insertTask(db, { ...draft, municipalityId, createdBy, createdOn: today })
  if (draft.citizenId !== null)
    await recordEvent(db, actor, {
      what: 'task.added',
      citizen: draft.citizenId,
      subject: id,
      on: today,
      detail: { title: draft.title, who: who?.name ?? null, dueOn: draft.dueOn, source: draft.source ?? 'own' },
    })
  return done(id)
}

/** Whoever is to do it, by name; null for the citizen herself. */
async function doerOf(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { staffId, teamId }: TaskDraft,
): Promise<{ readonly name: string } | null | 'unknown-colleague' | 'unknown-team'> {
  if (staffId !== null) {
    return (await listColleagues(db, today)).find(({ id }) => id === staffId) ?? 'unknown-colleague'
  }
  if (!teamId) return null
  return (await listTeams(db, actor, today)).find(({ id }) => id === teamId) ?? 'unknown-team'
}
