import { openCase, openCaseToChange } from '../citizens/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { TaskId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { DoneRefusal } from './task.ts'
import { isOwnTask, mayKnowTask } from './task-policy.ts'
import { findTask, type TaskLine, updateTaskDone } from './task-queries.ts'

/**
 * Ends a task, with a word about how it went or none. Whoever it belongs to may (the citizen her own, also in a closed case), and
 * whoever may change the case it is about. Refused when it is done already, so that no word is lost in silence.
 */
export async function completeTask(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: TaskId,
  word = '',
): Promise<Result<TaskLine, DoneRefusal>> {
  const task = await openTaskToChange(db, actor, moment, id)
  const ended = { doneOn: moment.today, doneBy: actor.staffId, doneWord: word }
  if (task.doneOn !== null || !(await updateTaskDone(db, task, ended))) return refused('already-done')
  await recordDone(db, actor, moment.today, 'task.done', task, word)
  return done({ ...task, doneOn: moment.today, doneWord: word, version: task.version + 1 })
}

/** Takes a task up again: the way back from a slip of the hand. */
export async function reopenTask(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: TaskId,
): Promise<Result<TaskLine, DoneRefusal>> {
  const task = await openTaskToChange(db, actor, moment, id)
  const open = { doneOn: null, doneBy: null, doneWord: '' }
  if (task.doneOn === null || !(await updateTaskDone(db, task, open))) return refused('not-done')
  await recordDone(db, actor, moment.today, 'task.reopened', task, '')
  return done({ ...task, ...open, version: task.version + 1 })
}

/** A task nobody may know of is not found: its number says nothing. */
async function openTaskToChange(db: Db, actor: Actor, moment: Moment, id: TaskId): Promise<TaskLine> {
  const task = await findTask(db, actor, id)
  if (isOwnTask(actor, task)) return task
  if (task.citizenId === null) throw new NotFoundError('task')
  await openCase(db, actor, task.citizenId, moment)
  if (!mayKnowTask(actor, task)) throw new NotFoundError('task')
  await openCaseToChange(db, actor, task.citizenId, moment)
  return task
}

async function recordDone(
  db: Db,
  actor: Actor,
  on: PlainDate,
  what: 'task.done' | 'task.reopened',
  task: TaskLine,
  word: string,
): Promise<void> {
  if (task.citizenId === null) return
  const detail = { title: task.title, who: task.staffName, word, source: task.source }
  await recordEvent(db, actor, { what, citizen: task.citizenId, subject: task.id, on, detail })
}
