import { type CaseFile, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { NotFoundError } from '../platform/errors.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { sharingInput } from './matching-input.ts'
import { matchingWords } from './routes.tsx'
import { insertConsent, listConsents, updateRevoked } from './sharing-queries.ts'
import { texts } from './texts.ts'
import { SharingPage } from './views/sharing-page.tsx'

/** What a citizen has agreed that companies see. */
export const sharingRoutes = pages()

const example = { citizen: 1 }

sharingRoutes.get(paths.sharing, { may: 'see-matches', audit: 'sharing.viewed', example }, async (request) => {
  const file = await openCase(request.db, request.actor, request.id('citizen'), request)
  return await showSharing(request, file, emptyForm)
})

sharingRoutes.post(paths.sharing, { may: 'match-places', audit: 'sharing.agreed', example }, async (request) => {
  const { db, actor, today, id, visit, form, redirect } = request
  const t = texts[visit.language]
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(sharingInput, form, matchingWords(visit.language))
  if (!input.ok) return await showSharing(request, file, input.form)
  const { fields } = input.value
  if (fields.length === 0)
    return await showSharing(request, file, refusedForm(form, { fields: t.sharing.nothingTicked }))
  const citizen = file.citizen.id
  const noted = []
  for (const field of fields) if (await insertConsent(db, actor, citizen, field, today)) noted.push(field)
  const detail = { fields: noted.join(',') }
  if (noted.length > 0) await recordEvent(db, actor, { what: 'sharing.agreed', citizen, on: today, detail })
  return redirect(paths.sharing({ citizen }), t.sharing.noted)
})

sharingRoutes.post(
  paths.sharingEnd,
  { may: 'match-places', audit: 'sharing.revoked', example: { citizen: 1, consent: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, redirect } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const citizen = file.citizen.id
    const field = await updateRevoked(db, actor, citizen, id('consent'), today)
    if (!field) throw new NotFoundError('consent')
    await recordEvent(db, actor, { what: 'sharing.revoked', citizen, on: today, detail: { field } })
    return redirect(paths.sharing({ citizen }), texts[visit.language].sharing.revokedNotice)
  },
)

async function showSharing({ db, actor, visit, show }: Request, file: CaseFile, form: Form) {
  const consents = await listConsents(db, file.citizen.id)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return show(<SharingPage {...{ visit, actor, file, consents, form }} />, status)
}
