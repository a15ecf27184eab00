import { findKnownDetails, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { makeVisitation, referAgain } from './make-visitation.ts'
import { showNewVisitation, showVisitation, visitationWords } from './show-visitation.tsx'
import { texts } from './texts.ts'
import { tracksIn } from './track-of-words.ts'
import { referAgainInput, visitationInput } from './visitation-input.ts'
import { findVisitation } from './visitation-queries.ts'

/** A citizen's visitations: filled in, handed over, handed over again. What the adviser answers is beside. */
export const formRoutes = pages()

formRoutes.get(
  paths.visitation,
  { may: 'read-visitation', audit: 'visitation.viewed', example: { citizen: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showVisitation(request, file)
  },
)

formRoutes.get(
  paths.newVisitation,
  { may: 'write-visitation', audit: 'visitation.begun', example: { citizen: 1 } },
  async (request) => {
    const file = await toChange(request)
    const { practical } = await findKnownDetails(request.db, request.actor, file, request.today)
    const wishes = [...new Set((practical?.wishes ?? []).flatMap(tracksIn))]
    return await showNewVisitation(request, file, wishes)
  },
)

formRoutes.post(
  paths.newVisitation,
  { may: 'write-visitation', audit: 'visitation.made', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await toChange(request)
    const input = parseForm(visitationInput, form, visitationWords(visit.language))
    if (!input.ok) return await showNewVisitation(request, file, [], input.form)
    const made = await makeVisitation(db, actor, today, file.citizen, input.value)
    if (made.ok) return redirect(paths.visitation({ citizen: file.citizen.id }), t.made)
    const fields = {
      'same-wish': 'secondWish',
      'no-such-adviser': 'adviserId',
      'no-such-caseworker': 'caseworkerId',
      'in-the-future': 'visitedOn',
      'before-takeover': 'visitedOn',
      'before-the-latest': 'visitedOn',
    } as const
    const refused = refusedForm(form, { [fields[made.refusal]]: t.errors[made.refusal] ?? '' })
    return await showNewVisitation(request, file, [], refused)
  },
)

formRoutes.post(
  paths.referAgain,
  { may: 'write-visitation', audit: 'referral.offered', example: { citizen: 1, visitation: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await toChange(request)
    const visitation = await findVisitation(db, file.citizen.id, id('visitation'))
    const input = parseForm(referAgainInput, form, visitationWords(visit.language))
    if (!input.ok) return await showVisitation(request, file, { form: input.form, status: 422 })
    const referred = await referAgain(db, actor, today, visitation, input.value.adviserId)
    if (referred.ok) return redirect(paths.visitation({ citizen: file.citizen.id }), t.referred)
    const words = t.errors[referred.refusal] ?? ''
    if (referred.refusal === 'already-accepted')
      return await showVisitation(request, file, { problem: words, status: 409 })
    return await showVisitation(request, file, { form: refusedForm(form, { adviserId: words }), status: 422 })
  },
)

const toChange = (request: Request<'citizen'>) =>
  openCaseToChange(request.db, request.actor, request.id('citizen'), request)
