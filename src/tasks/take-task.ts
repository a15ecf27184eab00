import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { TaskId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { TakeRefusal } from './task.ts'
import { findTask, type TaskLine, updateTaskDoer } from './task-queries.ts'

/** Takes a task of the own team: from here on it is the actor's. Refused when somebody has taken it, or done it. */
export async function takeTask(
  db: Db,
  actor: Actor,
  today: PlainDate,
  id: TaskId,
): Promise<Result<TaskLine, TakeRefusal>> {
  const task = await findOwnTeams(db, actor, id)
  if (task.doneOn !== null) return refused('already-done')
  if (task.staffId !== null || !(await updateTaskDoer(db, task, actor.staffId))) return refused('already-taken')
  await record(db, actor, today, 'task.taken', task)
  return done(task)
}

/** Lays a task one has taken back before the team. */
export async function giveTaskBack(
  db: Db,
  actor: Actor,
  today: PlainDate,
  id: TaskId,
): Promise<Result<TaskLine, TakeRefusal>> {
  const task = await findOwnTeams(db, actor, id)
  if (task.doneOn !== null) return refused('already-done')
  if (task.staffId !== actor.staffId || !(await updateTaskDoer(db, task, null))) return refused('already-taken')
  await record(db, actor, today, 'task.given-back', task)
  return done(task)
}

/** A task of another team, or of none, is not found: its number says nothing. */
async function findOwnTeams(db: Db, actor: Actor, id: TaskId): Promise<TaskLine> {
  const task = await findTask(db, actor, id)
  if (task.teamId === null || actor.staffId === null || task.teamId !== actor.teamId) throw new NotFoundError('task')
  return task
}

async function record(
  db: Db,
  actor: Actor,
  on: PlainDate,
  what: 'task.taken' | 'task.given-back',
  { citizenId, id, title, teamName }: TaskLine,
): Promise<void> {
  if (citizenId === null) return
  const detail = { title, who: what === 'task.taken' ? actor.name : teamName }
  await recordEvent(db, actor, { what, citizen: citizenId, subject: id, on, detail })
}
