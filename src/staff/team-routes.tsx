import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { Result } from '../platform/result.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { emptyForm, type Form, formOf } from '../ui/form.ts'
import { nameConflict } from './conflict.ts'
import { addDepartment, addTeam, rename } from './name-team.ts'
import { nameInput } from './staff-input.ts'
import { type DepartmentId, findName, listDepartments, type Named } from './team-queries.ts'
import { texts } from './texts.ts'
import { DepartmentsPage } from './views/departments-page.tsx'
import { NamePage } from './views/name-page.tsx'

/** Departments and teams, for the administrator. */
export const teamRoutes = pages()
const may = 'manage-staff'
const department = { department: 1 }
const team = { team: 1 }

teamRoutes.get(paths.departments, { may, audit: 'departments.listed', example: {} }, async (request) => {
  const { db, actor, today, visit, show } = request
  return show(<DepartmentsPage visit={visit} departments={await listDepartments(db, actor, today)} />)
})

teamRoutes.get(paths.newDepartment, { may, audit: 'department.begun', example: {} }, ({ visit, show }) =>
  show(<NamePage visit={visit} title={texts[visit.language].teams.newDepartment} form={emptyForm} isNew />),
)

teamRoutes.post(paths.newDepartment, { may, audit: 'department.added', example: {} }, async (request) => {
  const title = texts[request.visit.language].teams.newDepartment
  return await addNamed(request, title, (name) => addDepartment(request.db, request.actor, name))
})

teamRoutes.get(
  paths.department,
  { may, audit: 'department.viewed', example: department },
  async (request) => await showName(request, { what: 'department', id: request.id('department') }),
)

teamRoutes.post(
  paths.department,
  { may, audit: 'department.changed', example: department },
  async (request) => await saveName(request, { what: 'department', id: request.id('department') }),
)

teamRoutes.get(paths.newTeam, { may, audit: 'team.begun', example: department }, async (request) => {
  const { visit, show } = request
  return show(
    <NamePage visit={visit} title={await newTeamTitle(request, request.id('department'))} form={emptyForm} isNew />,
  )
})

teamRoutes.post(paths.newTeam, { may, audit: 'team.added', example: department }, async (request) => {
  const id = request.id('department') as DepartmentId
  const title = await newTeamTitle(request, id)
  return await addNamed(request, title, (name) => addTeam(request.db, request.actor, id, name))
})

teamRoutes.get(
  paths.teamName,
  { may, audit: 'team.viewed', example: team },
  async (request) => await showName(request, { what: 'team', id: request.id('team') }),
)

teamRoutes.post(
  paths.teamName,
  { may, audit: 'team.changed', example: team },
  async (request) => await saveName(request, { what: 'team', id: request.id('team') }),
)

interface Thing {
  readonly what: Named
  readonly id: number
}

async function newTeamTitle({ db, actor, visit }: { db: Db; actor: Actor; visit: Request['visit'] }, id: number) {
  return texts[visit.language].teams.newTeamIn(await findName(db, actor, 'department', id))
}

async function addNamed(
  { form, visit, show, redirect }: Request,
  title: string,
  add: (name: string) => Promise<Result<number, string>>,
): Promise<Reply> {
  const t = texts[visit.language].teams
  const refuse = (wrong: Form) => show(<NamePage visit={visit} title={title} form={wrong} isNew />, 422)
  const input = parseForm(nameInput, form, fieldWords[visit.language])
  if (!input.ok) return refuse(input.form)
  const added = await add(input.value.name)
  if (!added.ok) return refuse(refusedForm(form, { name: t.errors[added.refusal] ?? added.refusal }))
  return redirect(paths.departments(), t.created(input.value.name))
}

async function showName({ db, actor, visit, show }: Request, { what, id }: Thing): Promise<Reply> {
  const name = await findName(db, actor, what, id)
  return show(<NamePage visit={visit} title={renameTitle(visit, what)} form={formOf({ name, was: name })} />)
}

async function saveName({ db, actor, form, visit, show, redirect }: Request, thing: Thing): Promise<Reply> {
  const t = texts[visit.language].teams
  await findName(db, actor, thing.what, thing.id)
  const refuse = (wrong: Form) =>
    show(<NamePage visit={visit} title={renameTitle(visit, thing.what)} form={wrong} />, 422)
  const input = parseForm(nameInput, form, fieldWords[visit.language])
  if (!input.ok) return refuse(input.form)
  const { name } = input.value
  const renamed = await rename(db, actor, thing, input.value)
  if (renamed.ok) return redirect(paths.departments(), t.renamed(name))
  if (renamed.refusal === 'saved-meanwhile') throw await nameConflict(db, actor, thing, name, visit.language)
  return refuse(refusedForm(form, { name: t.errors[renamed.refusal] ?? renamed.refusal }))
}

const renameTitle = ({ language }: Request['visit'], what: Named) =>
  what === 'team' ? texts[language].teams.renameTeam : texts[language].teams.renameDepartment
