import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Typed } from '../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import type { Visit } from '../ui/visit.ts'
import { grantConflict } from './conflict.ts'
import { type Grant, lastDayBefore, rolesIn } from './grant.ts'
import { findGrant, listStaff } from './grant-queries.ts'
import { listSettingChanges } from './setting-queries.ts'
import { draftOf, endInput, filterFrom, grantInput, newGrantInput } from './staff-input.ts'
import { listTeams } from './team-queries.ts'
import { texts } from './texts.ts'
import { NewStaffPage } from './views/new-staff-page.tsx'
import { StaffListPage } from './views/staff-list-page.tsx'
import { StaffMemberPage } from './views/staff-member-page.tsx'
import { addGrant, changeGrant, endGrant } from './write-grant.ts'

/** Who has access to the municipality's cases, for the administrator. No page here knows a citizen. */
export const staffRoutes = pages()
const may = 'manage-staff'
const example = { staff: 3 }

staffRoutes.get(paths.staff, { may, audit: 'staff.listed', example: {} }, async (request) => {
  const { db, actor, query, today, visit, show } = request
  const filter = filterFrom(query)
  const { grants, total } = await listStaff(db, actor, filter, today)
  const running = await listStaff(db, actor, filterFrom(new URLSearchParams()), today)
  const list = { filter, grants, total, running: running.total, teams: await listTeams(db, actor, today) }
  return show(<StaffListPage visit={visit} roles={rolesIn(actor.municipalityId)} {...list} />)
})

staffRoutes.get(paths.newStaff, { may, audit: 'staff.begun', example: {} }, async ({ show, ...request }) =>
  show(await newStaffPage(request, formOf(typedDate('from', request.today)))),
)

staffRoutes.post(paths.newStaff, { may, audit: 'staff.added', example: {} }, async ({ show, redirect, ...request }) => {
  const { db, actor, today, form, visit } = request
  const t = texts[visit.language].people
  const input = parseForm(newGrantInput, form, words(visit))
  if (!input.ok) return show(await newStaffPage(request, input.form), 422)
  const added = await addGrant(db, actor, today, draftOf(input.value), input.value.from)
  if (!added.ok) return show(await newStaffPage(request, refusalIn(form, added.refusal, t.errors)), 422)
  return redirect(paths.staffMember({ staff: added.value }), t.given(input.value.name))
})

staffRoutes.get(paths.staffMember, { may, audit: 'staff.viewed', example }, async ({ id, show, ...request }) => {
  const grant = await findGrant(request.db, request.actor, id('staff'))
  return show(await memberPage(request, grant, {}))
})

staffRoutes.post(
  paths.staffMember,
  { may, audit: 'staff.changed', example },
  async ({ id, show, redirect, ...request }) => {
    const { db, actor, today, form, visit } = request
    const t = texts[visit.language].people
    const grant = await findGrant(db, actor, id('staff'))
    const input = parseForm(grantInput, form, words(visit))
    if (!input.ok) return show(await memberPage(request, grant, { details: input.form }), 422)
    const draft = draftOf(input.value)
    const changed = await changeGrant(db, actor, today, { id: grant.id, version: input.value.version }, draft)
    if (changed.ok) return redirect(paths.staffMember({ staff: grant.id }), t.saved)
    if (changed.refusal === 'saved-meanwhile') throw await grantConflict(db, actor, grant.id, draft, visit)
    return show(await memberPage(request, grant, { details: refusalIn(form, changed.refusal, t.errors) }), 422)
  },
)

staffRoutes.post(paths.staffEnd, { may, audit: 'staff.ended', example }, async ({ id, show, redirect, ...request }) => {
  const { db, actor, today, form, visit } = request
  const t = texts[visit.language].people
  const grant = await findGrant(db, actor, id('staff'))
  const refuse = async (end: Form) => show(await memberPage(request, grant, { end }), 422)
  const input = parseForm(endInput, form, words(visit))
  if (!input.ok) return await refuse(input.form)
  const { from, version } = input.value
  if (from === null && grant.validTo === null)
    return await refuse(refusedForm(form, { from: words(visit).required ?? '' }))
  const ended = await endGrant(db, actor, today, { id: grant.id, version }, from)
  if (ended.ok) {
    const notice = from ? t.endedNotice(grant.name, formatDate(from, visit.language)) : t.continued(grant.name)
    return redirect(paths.staffMember({ staff: grant.id }), notice)
  }
  if (ended.refusal === 'saved-meanwhile')
    throw await grantConflict(db, actor, grant.id, { validTo: from && lastDayBefore(from) }, visit)
  return await refuse(refusedForm(form, { from: t.errors[ended.refusal] ?? '' }))
})

interface Asked {
  readonly db: Db
  readonly actor: Actor
  readonly today: PlainDate
  readonly visit: Visit
}

const words = ({ language }: Visit) => fieldWords[language]

async function newStaffPage({ db, actor, today, visit }: Asked, form: Form) {
  const teams = await listTeams(db, actor, today)
  return <NewStaffPage visit={visit} roles={rolesIn(actor.municipalityId)} teams={teams} form={form} />
}

/** Where no form was refused, both are filled with what is stored. */
async function memberPage({ db, actor, today, visit }: Asked, grant: Grant, refused: { details?: Form; end?: Form }) {
  const member = {
    grant,
    roles: rolesIn(actor.municipalityId),
    teams: await listTeams(db, actor, today),
    changes: await listSettingChanges(db, `staff:${grant.id}`),
  }
  return <StaffMemberPage visit={visit} {...member} {...refused} />
}

const fieldOf: Record<string, string> = {
  'team-needed': 'teamId',
  'unknown-team': 'teamId',
  'already-granted': 'email',
  'in-the-past': 'from',
}

const refusalIn = (form: Typed, refusal: string, errors: Readonly<Record<string, string>>) =>
  refusedForm(form, { [fieldOf[refusal] ?? 'role']: errors[refusal] ?? refusal })
