import {
  type CitizenChoice,
  citizenName,
  findCitizens,
  listOwnCitizens,
  openCaseToChange,
  type SearchResult,
} from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { workOf } from '../../platform/audit/work.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { type CitizenId, idFrom } from '../../platform/ids.ts'
import { addDays, weekdayOf } from '../../platform/plain-date.ts'
import { deleteDraft, findDraft } from '../../platform/web/draft-queries.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { logDropIn } from './drop-in.ts'
import { dropInInput } from './drop-in-input.ts'
import { countDropIns, listOwnDropIns } from './drop-in-queries.ts'
import { texts } from './texts.ts'
import { DropInPage } from './views/drop-in-page.tsx'
import type { Searched } from './views/find-visitor.tsx'

/** Open counselling: one form, and how many came. */
export const dropInRoutes = pages()

dropInRoutes.get(paths.dropIns, { may: 'log-drop-in', audit: 'drop-ins.viewed', example: {} }, (request) =>
  showDropIns(request),
)

dropInRoutes.post(paths.dropIns, { may: 'log-drop-in', audit: 'drop-in.logged', example: {} }, async (request) => {
  const { db, actor, form, visit, redirect } = request
  const t = texts[visit.language]
  const input = parseForm(dropInInput, form, { ...fieldWords[visit.language], ...t.errors })
  if (!input.ok) return await showDropIns(request, input.form)

  const { citizen, ...visited } = input.value
  const file = citizen && may(actor, 'write-talks') ? await openToChange(request, citizen) : null
  const logged = await logDropIn(db, actor, request, { ...visited, file })
  if (!logged.ok) return await showDropIns(request, refusedForm(form, { topic: t.errors[logged.refusal] ?? '' }))
  await deleteDraft(db, actor, DRAFT)
  return redirect(paths.dropIns(), file ? t.savedKnown : t.saved)
})

// Looks for whoever came among the colleagues' citizens. What is typed stands in no address, and the form keeps what it held.
dropInRoutes.post(paths.dropInFind, { may: 'write-talks', audit: 'search.made', example: {} }, async (request) => {
  const { db, actor, now, form, saw, about } = request
  const typed = String(form.name ?? '')
    .trim()
    .slice(0, LONGEST_NAME)
  if (typed === '') return await showDropIns(request, formOf(form), nobody)
  about(null, workOf(db).keys.lookup(`search:${typed}`))
  const search = await findCitizens(db, actor, typed, now)
  saw(search.found.map(({ id }) => id))
  return await showDropIns(request, formOf(form), searched(actor, search))
})

/** Whom the actor may write about is offered; of another team's only the team is told. */
function searched({ teamId }: Actor, { found, more }: SearchResult): Searched {
  const open = found.filter(({ closedOn }) => closedOn === null)
  const [ours, others] = [open.filter((each) => each.teamId === teamId), open.filter((each) => each.teamId !== teamId)]
  return {
    found: ours.map(({ id, bornOn, ...name }) => ({ id, name: citizenName(name), bornOn })),
    elsewhere: [...new Set(others.map(({ teamName }) => teamName))],
    more,
  }
}

async function openToChange(request: Request, citizen: CitizenId) {
  request.about(citizen)
  return await openCaseToChange(request.db, request.actor, citizen, request)
}

const WEEKS = 8
const LONGEST_NAME = 200
const nobody: Searched = { found: [], elsewhere: [], more: false }
const DRAFT = 'drop-in'

async function showDropIns(request: Request, typed?: Form, search?: Searched): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const monday = addDays(today, 1 - weekdayOf(today))
  const weeks = await countDropIns(db, addDays(monday, -7 * (WEEKS - 1)))
  const own = await listOwnDropIns(db, staffOf(actor), today)
  const citizens = await choices(request)
  const asked = idFrom<'citizen'>(request.query.get('borger') ?? undefined)
  const draft = typed ? null : await findDraft(db, actor, DRAFT)
  const form = typed ?? formOf({ minutes: '15', citizen: asked ? String(asked) : '', ...draft?.values })
  const page = <DropInPage {...{ visit, actor, form, weeks, own, citizens, monday, search }} />
  return show(page, typed && !search ? 422 : 200)
}

/** Who can be chosen: one's own, and somebody else of the team whom the address or the form names. Nobody for a role that writes no journal. */
async function choices(request: Request): Promise<CitizenChoice[]> {
  const { db, actor, query, form: sent } = request
  if (!may(actor, 'write-talks')) return []
  const own = await listOwnCitizens(db, actor)
  const asked = idFrom<'citizen'>(query.get('borger') ?? String(sent.citizen ?? ''))
  if (!asked || own.some(({ id }) => id === asked)) return own
  const { citizen } = await openToChange(request, asked)
  return [{ id: citizen.id, name: citizenName(citizen) }, ...own]
}
