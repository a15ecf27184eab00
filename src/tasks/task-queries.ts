import { type ExpressionBuilder, sql } from 'kysely'
import { citizenName, visibleCitizens } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MunicipalityId, StaffId, TaskId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { freshDays, type Task, type TaskDraft, type TaskSource } from './task.ts'
import { mayKnowTask } from './task-policy.ts'

/** A task with the names a list shows. */
export interface TaskLine extends Task {
  /** Null where the task is about nobody, or about a citizen the reader may not know of. */
  readonly citizenName: string | null
  /** Null where the task is the citizen's own, or a team's that nobody has taken. */
  readonly staffName: string | null
  readonly teamName: string | null
  readonly doneByName: string | null
}

function tasks(db: Db, actor: Actor) {
  const known = visibleCitizens(db, actor).select(['citizen.id', 'citizen.givenName', 'citizen.familyName']).as('known')
  return db
    .selectFrom('task')
    .leftJoin(known, (join) => join.onRef('known.id', '=', 'task.citizenId'))
    .leftJoin('staff as owner', (join) =>
      join.onRef('owner.municipalityId', '=', 'task.municipalityId').onRef('owner.id', '=', 'task.staffId'),
    )
    .leftJoin('staff as doer', (join) =>
      join.onRef('doer.municipalityId', '=', 'task.municipalityId').onRef('doer.id', '=', 'task.doneBy'),
    )
    .leftJoin('team as circle', (join) =>
      join.onRef('circle.municipalityId', '=', 'task.municipalityId').onRef('circle.id', '=', 'task.teamId'),
    )
    .select(['known.givenName', 'known.familyName', 'owner.name as staffName', 'doer.name as doneByName'])
    .select('circle.name as teamName')
    .select([
      'task.id',
      'task.citizenId',
      'task.staffId',
      'task.teamId',
      'task.title',
      'task.dueOn',
      'task.source',
      'task.sourceId',
      'task.createdOn',
      'task.doneOn',
      'task.doneWord',
      'task.version',
    ])
    .where('task.municipalityId', '=', actor.municipalityId)
}

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['execute']>>[number]

function lineOf({ givenName, familyName, ...row }: Row): TaskLine {
  return { ...row, citizenName: givenName && familyName ? citizenName({ givenName, familyName }) : null }
}

/** Not done, or done within the last fortnight. */
const stillOfInterest = (today: PlainDate) => (task: ExpressionBuilder<DB, 'task'>) =>
  task.or([
    task('task.doneOn', 'is', null),
    task('task.doneOn', '>', sql<PlainDate>`${today}::date - ${freshDays}::int`),
  ])

/** The actor's own tasks, open ones by due day and then what was done lately, newest first. */
export async function listOwnTasks(db: Db, actor: Actor, today: PlainDate, filter: TaskFilter): Promise<TaskLine[]> {
  const rows = await filtered(tasks(db, actor), filter)
    .where('task.staffId', '=', actor.staffId)
    .where(stillOfInterest(today))
    .orderBy(sql`task.done_on desc nulls first`)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .execute()
  return rows.map(lineOf)
}

/** What the list of tasks is narrowed to. */
export interface TaskFilter {
  readonly citizen: CitizenId | null
  readonly source: TaskSource | null
}

const filtered = (query: ReturnType<typeof tasks>, { citizen, source }: TaskFilter) =>
  query
    .$if(citizen !== null, (all) => all.where('task.citizenId', '=', citizen))
    .$if(source !== null, (all) => all.where('task.source', '=', source as TaskSource))

/** The open tasks of the actor's team that nobody has taken, by due day. */
export async function listTeamTasks(db: Db, actor: Actor, filter: TaskFilter): Promise<TaskLine[]> {
  if (actor.teamId === null || actor.staffId === null) return []
  const rows = await filtered(tasks(db, actor), filter)
    .where('task.teamId', '=', actor.teamId)
    .where('task.staffId', 'is', null)
    .where('task.doneOn', 'is', null)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .execute()
  return rows.map(lineOf)
}

/** Saves who does a task. False: somebody was quicker. */
export async function updateTaskDoer(
  db: Db,
  task: Pick<Task, 'id' | 'version'>,
  staffId: StaffId | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('task')
    .set({ staffId, version: task.version + 1 })
    .where('id', '=', task.id)
    .where('version', '=', task.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The citizens an actor's open tasks are about, to filter by. */
export async function listTaskCitizens(db: Db, actor: Actor) {
  const rows = await visibleCitizens(db, actor)
    .select(['citizen.id', 'citizen.givenName', 'citizen.familyName'])
    .where('citizen.id', 'in', (open) =>
      open
        .selectFrom('task')
        .select((task) => task.ref('task.citizenId').$notNull().as('citizenId'))
        .where('task.staffId', '=', actor.staffId)
        .where('task.doneOn', 'is', null)
        .where('task.citizenId', 'is not', null),
    )
    .orderBy('citizen.givenName')
    .execute()
  return rows.map(({ id, ...name }) => ({ id, name: citizenName(name) }))
}

/** The tasks about a citizen whom the caller has opened, those for her eyes: open ones by due day, then done ones, newest first. */
export async function listTasksOf(db: Db, actor: Actor, citizenId: CitizenId): Promise<TaskLine[]> {
  const rows = await tasks(db, actor)
    .where('task.citizenId', '=', citizenId)
    .orderBy(sql`task.done_on desc nulls first`)
    .orderBy('task.dueOn')
    .orderBy('task.id')
    .execute()
  return rows.map(lineOf).filter((task) => mayKnowTask(actor, task))
}

/** A task of the municipality. Who may know of it is the policy's to say. */
export async function findTask(db: Db, actor: Actor, id: TaskId): Promise<TaskLine> {
  const row = await tasks(db, actor).where('task.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('task')
  return lineOf(row)
}

/** The actor's own open tasks that are due: today or earlier. The number in the menu. */
export async function countOpenTasks(db: Db, actor: Actor, today: PlainDate): Promise<number> {
  if (actor.staffId === null) return 0
  const { open } = await db
    .selectFrom('task')
    .select((task) => task.fn.countAll<number>().as('open'))
    .where('staffId', '=', actor.staffId)
    .where('doneOn', 'is', null)
    .where('dueOn', '<=', today)
    .executeTakeFirstOrThrow()
  return open
}

export async function insertTask(
  db: Db,
  row: TaskDraft & { municipalityId: MunicipalityId; createdBy: StaffId | null; createdOn: PlainDate },
): Promise<TaskId> {
  const { id } = await db.insertInto('task').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Saves that a task is done, or no longer. False: somebody was quicker. */
export async function updateTaskDone(
  db: Db,
  task: Pick<Task, 'id' | 'version'>,
  done: { doneOn: PlainDate | null; doneBy: StaffId | null; doneWord: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('task')
    .set({ ...done, version: task.version + 1 })
    .where('id', '=', task.id)
    .where('version', '=', task.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The open tasks that a row led to: those an absence, a talk, a placement gave somebody to do. */
export async function listOpenTasksFrom(
  db: Db,
  actor: Actor,
  source: TaskSource,
  sourceId: number,
): Promise<TaskLine[]> {
  const rows = await tasks(db, actor)
    .where('task.source', '=', source)
    .where('task.sourceId', '=', sourceId)
    .where('task.doneOn', 'is', null)
    .execute()
  return rows.map(lineOf)
}
