import { type CaseFile, citizenName, listOwnCitizens, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { formatDate } from '../platform/i18n/format.ts'
import { type CitizenId, idFrom } from '../platform/ids.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { listColleagues, listTeams } from '../staff/index.ts'
import { type Form, formOf } from '../ui/form.ts'
import { addTask } from './add-task.ts'
import { completeTask, reopenTask } from './complete-task.ts'
import { sourcePath } from './source-path.ts'
import { giveTaskBack, takeTask } from './take-task.ts'
import { type AddRefusal, isFresh, taskSources } from './task.ts'
import { doneInput, taskInput } from './task-input.ts'
import { openOrigin, type TaskOrigin } from './task-origin.ts'
import { isOwnTask } from './task-policy.ts'
import { findTask, listOwnTasks, listTaskCitizens, listTasksOf, listTeamTasks, type TaskLine } from './task-queries.ts'
import { texts } from './texts.ts'
import { CitizenTasksPage } from './views/citizen-tasks-page.tsx'
import { NewTaskPage } from './views/new-task-page.tsx'
import { OwnTasksPage } from './views/own-tasks-page.tsx'

/** Tasks: one's own, a citizen's, new ones, done and taken up again. */
export const taskRoutes = pages()

taskRoutes.get(paths.tasks, { may: 'use-tasks', audit: 'tasks.listed', example: {} }, (request) => ownTasks(request))

taskRoutes.get(paths.newTask, { may: 'use-tasks', audit: 'task.begun', example: {} }, async (request) => {
  const { query, actor, show } = request
  const named = { source: query.get('kilde') ?? '', sourceId: query.get('id') ?? '', about: query.get('borger') ?? '' }
  return show(await newTaskPage(request, await openBegun(request, named), formOf({ who: String(actor.staffId) })))
})

taskRoutes.post(paths.newTask, { may: 'use-tasks', audit: 'task.added', example: {} }, async (request) => {
  const { db, actor, today, form, visit, show, redirect } = request
  const t = texts[visit.language]
  const begun = await openBegun(request, form)
  const input = parseForm(taskInput, form, fieldWords[visit.language])
  if (!input.ok) return show(await newTaskPage(request, begun, input.form), 422)

  const { title, who, dueOn } = input.value
  const about = begun.file?.citizen.id ?? null
  const citizen = about ?? input.value.citizen
  if (citizen && !about) await openToChange(request, citizen)
  const from = begun.origin && { source: begun.origin.source, sourceId: begun.origin.sourceId }
  const added = await addTask(db, actor, today, { citizenId: citizen, ...who, title, dueOn, ...from })
  if (!added.ok) return show(await newTaskPage(request, begun, refusedForm(form, wordsOf(added.refusal, t))), 422)

  return redirect(begun.origin?.path ?? (about ? paths.citizenTasks({ citizen: about }) : paths.tasks()), t.added)
})

taskRoutes.get(
  paths.citizenTasks,
  { may: 'use-tasks', audit: 'tasks.viewed', example: { citizen: 1 } },
  async (request) => await citizenTasks(request, request.id('citizen')),
)

taskRoutes.post(paths.taskDone, { may: 'use-tasks', audit: 'task.done', example: { task: 1 } }, async (request) => {
  const { db, actor, form, visit, id, redirect } = request
  const t = texts[visit.language]
  const input = parseForm(doneInput, form, fieldWords[visit.language])
  const word = input.ok ? input.value.word : String(form.word ?? '').slice(0, 300)
  const done = await completeTask(db, actor, request, id('task'), word)
  if (done.ok) {
    if (done.value.citizenId) request.about(done.value.citizenId)
    return redirect(backTo(request), t.doneNotice)
  }
  const task = await findTask(db, actor, id('task'))
  const on = task.doneOn ? formatDate(task.doneOn, visit.language) : ''
  const problem = t.alreadyDone(task.title, on, task.doneByName, task.doneWord)
  return await conflict(request, word && word !== task.doneWord ? `${problem} ${t.wordNotSaved(word)}` : problem)
})

taskRoutes.post(
  paths.taskReopened,
  { may: 'use-tasks', audit: 'task.reopened', example: { task: 1 } },
  async (request) => {
    const { db, actor, visit, id, redirect } = request
    const t = texts[visit.language]
    const open = await reopenTask(db, actor, request, id('task'))
    if (!open.ok) return await conflict(request, t.notDone((await findTask(db, actor, id('task'))).title))
    if (open.value.citizenId) request.about(open.value.citizenId)
    return redirect(backTo(request), t.reopenedNotice)
  },
)

taskRoutes.post(paths.taskTaken, { may: 'use-tasks', audit: 'task.taken', example: { task: 1 } }, async (request) => {
  const { db, actor, today, visit, id, redirect } = request
  const taken = await takeTask(db, actor, today, id('task'))
  if (!taken.ok) return await takenAlready(request)
  if (taken.value.citizenId) request.about(taken.value.citizenId)
  return redirect(backTo(request), texts[visit.language].team.taken)
})

taskRoutes.post(
  paths.taskGivenBack,
  { may: 'use-tasks', audit: 'task.given-back', example: { task: 1 } },
  async (request) => {
    const { db, actor, today, visit, id, redirect } = request
    const given = await giveTaskBack(db, actor, today, id('task'))
    if (!given.ok) return await takenAlready(request)
    if (given.value.citizenId) request.about(given.value.citizenId)
    return redirect(backTo(request), texts[visit.language].team.givenBack)
  },
)

/** Somebody was quicker: the list as it is now, with who. */
async function takenAlready(request: Request<'task'>): Promise<Reply> {
  const t = texts[request.visit.language]
  const task = await findTask(request.db, request.actor, request.id('task'))
  return await conflict(request, t.team.alreadyTaken(task.title, task.staffName ?? task.doneByName))
}

async function ownTasks(request: Request, problem?: string): Promise<Reply> {
  const { db, actor, today, query, visit, show, saw } = request
  const citizen = idFrom<'citizen'>(query.get('borger') ?? undefined)
  const source = taskSources.find((each) => each === query.get('kilde')) ?? null
  const who: '' | 'mine' | 'team' = (['mine', 'team'] as const).find((each) => each === query.get('hvis')) ?? ''
  const tasks = who === 'team' ? [] : await listOwnTasks(db, actor, today, { citizen, source })
  const teams = who === 'mine' ? [] : await listTeamTasks(db, actor, { citizen, source })
  saw([
    ...new Set(
      [...tasks, ...teams].flatMap(({ citizenId, citizenName }) => (citizenId && citizenName ? [citizenId] : [])),
    ),
  ])
  const citizens = await listTaskCitizens(db, actor)
  const filter = { citizen: String(citizen ?? ''), source: source ?? '', who, hasTeam: actor.teamId !== null }
  const page = (
    <OwnTasksPage
      {...{ visit, citizens, filter, problem }}
      rows={tasks.map((task) => rowOf(request, task, true))}
      teams={teams.map((task) => rowOf(request, task, true))}
    />
  )
  return show(page, problem ? 409 : 200)
}

async function citizenTasks(request: Request, citizen: CitizenId, problem?: string): Promise<Reply> {
  const { db, actor, visit, show } = request
  const file = await openCase(db, actor, citizen, request)
  const tasks = await listTasksOf(db, actor, citizen)
  const rows = tasks.map((task) => rowOf(request, task, file.head.closed === null))
  return show(<CitizenTasksPage {...{ visit, actor, file, rows, problem }} />, problem ? 409 : 200)
}

/** What is done is undone while it is fresh; later it is history. */
const rowOf = ({ actor, today }: Request, task: TaskLine, mayChange: boolean) => ({
  task,
  source: task.citizenId !== null && task.citizenName === null ? null : sourcePath(actor, task),
  mayChange: (mayChange || isOwnTask(actor, task)) && (task.doneOn === null || isFresh(task.doneOn, today)),
  mayTake: task.doneOn === null && task.staffId === null && task.teamId !== null && task.teamId === actor.teamId,
  mayGiveBack: task.doneOn === null && task.teamId !== null && task.staffId === actor.staffId,
})

/** What a new task was begun from: a citizen's page, and the page it was thought of on. */
interface Begun {
  readonly file: CaseFile | null
  readonly origin: TaskOrigin | null
}

async function openBegun(request: Request, named: Readonly<Record<string, unknown>>): Promise<Begun> {
  const about = idFrom<'citizen'>(String(named.about ?? ''))
  const file = about ? await openToChange(request, about) : null
  const at = { source: String(named.source ?? ''), id: String(named.sourceId ?? '') }
  return { file, origin: await openOrigin(request.db, request.actor, about, at) }
}

async function newTaskPage(request: Request, { file, origin }: Begun, form: Form) {
  const { db, actor, today, visit } = request
  const colleagues = (await listColleagues(db, today)).filter(({ role }) => rolesWith('use-tasks').includes(role))
  const citizens = file ? [] : await listOwnCitizens(db, actor)
  const teams = await listTeams(db, actor, today)
  return (
    <NewTaskPage
      {...{ visit, form, citizens, colleagues, teams, origin }}
      about={file && { id: file.citizen.id, name: citizenName(file.citizen) }}
      me={staffOf(actor)}
    />
  )
}

async function openToChange(request: Request, citizen: CitizenId) {
  request.about(citizen)
  return await openCaseToChange(request.db, request.actor, citizen, request)
}

const wordsOf = (refusal: AddRefusal, t: (typeof texts)['da']): Form['errors'] =>
  ({
    'due-in-the-past': { dueOn: t.errors.due },
    nobody: { who: t.errors.nobody },
    'unknown-colleague': { who: t.errors.colleague },
    'unknown-team': { who: t.errors.team },
  })[refusal]

/** The list the form stood on: one's own, or a citizen's. */
function backTo({ form }: Request): string {
  const back = String(form.back ?? '')
  return /^\/(opgaver(\?[\w=&%-]*)?|borgere\/\d+(\/opgaver)?|borgere)$/.test(back) ? back : paths.tasks()
}

/** The list as it is now, with what happened meanwhile. */
async function conflict(request: Request, problem: string): Promise<Reply> {
  const path = backTo(request)
  const there = { ...request, query: new URL(path, 'http://here').searchParams, visit: { ...request.visit, path } }
  const citizen = idFrom<'citizen'>(/^\/borgere\/(\d+)/.exec(path)?.[1])
  return citizen ? await citizenTasks(there, citizen, problem) : await ownTasks(there, problem)
}
