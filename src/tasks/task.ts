import type { CitizenId, StaffId, TaskId, TeamId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../platform/plain-date.ts'

/** Where a task comes from; `own` was written by hand. */
export const taskSources = [
  'own',
  'fip',
  'absence',
  'placement',
  'talk',
  'handover',
  'visitation',
  'company',
  'matching',
  'follow-up',
  'plan',
  'lasting-job',
] as const
export type TaskSource = (typeof taskSources)[number]

/** Something somebody has promised to do by a day. Without `staffId` and `teamId` it is the citizen's own. */
export interface Task {
  readonly id: TaskId
  readonly citizenId: CitizenId | null
  readonly staffId: StaffId | null
  /** The team it was given to. Somebody of the team takes it: then `staffId` says who. */
  readonly teamId: TeamId | null
  readonly title: string
  readonly dueOn: PlainDate
  readonly source: TaskSource
  /** The row of the source: an assessment, an absence, a placement, a talk, a company's production unit. */
  readonly sourceId: number | null
  readonly createdOn: PlainDate
  readonly doneOn: PlainDate | null
  readonly doneWord: string
  readonly version: number
}

/** What is needed to make one. */
export interface TaskDraft {
  readonly citizenId: CitizenId | null
  /** Who does it; null: the team, or without a team the citizen herself. */
  readonly staffId: StaffId | null
  readonly teamId?: TeamId | null
  readonly title: string
  readonly dueOn: PlainDate
  readonly source?: TaskSource
  readonly sourceId?: number | null
}

/** Why a task cannot be added. */
export type AddRefusal = 'nobody' | 'due-in-the-past' | 'unknown-colleague' | 'unknown-team'
/** Why a task cannot be done or taken up again. */
export type DoneRefusal = 'already-done' | 'not-done'
/** Why a team's task cannot be taken or given back. */
export type TakeRefusal = 'already-taken' | 'already-done'

/** A task needs somebody to do it: a colleague, a team, or the citizen it is about. */
export function refusalOf(draft: TaskDraft, today: PlainDate): AddRefusal | null {
  if (draft.staffId === null && draft.citizenId === null && !draft.teamId) return 'nobody'
  return draft.dueOn < today ? 'due-in-the-past' : null
}

/** Not done, and its day is over. */
export const isOverdue = (task: Pick<Task, 'dueOn' | 'doneOn'>, today: PlainDate) =>
  task.doneOn === null && task.dueOn < today

/** Whole days past the due day; 0 while there is time. */
export const daysOverdue = (task: Pick<Task, 'dueOn' | 'doneOn'>, today: PlainDate) =>
  isOverdue(task, today) ? daysBetween(task.dueOn, today) : 0

/** How long a done task stays on the list and can be taken up again, in days. */
export const freshDays = 14

/** Whether something done on a day is still fresh. */
export const isFresh = (doneOn: PlainDate, today: PlainDate) => daysBetween(doneOn, today) < freshDays

export const taskSpans = ['overdue', 'today', 'this-week', 'later'] as const
export type TaskSpan = (typeof taskSpans)[number]

/** How soon: the week ends on Sunday. */
export function spanOf(task: Pick<Task, 'dueOn'>, today: PlainDate): TaskSpan {
  if (task.dueOn < today) return 'overdue'
  if (task.dueOn === today) return 'today'
  return task.dueOn <= addDays(today, 7 - weekdayOf(today)) ? 'this-week' : 'later'
}
