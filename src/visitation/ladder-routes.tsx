import { type CaseFile, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { listScreenings } from './ladder-queries.ts'
import { screenCitizen } from './screen-citizen.ts'
import { visitationWords } from './show-visitation.tsx'
import { texts } from './texts.ts'
import { LadderPage } from './views/ladder-page.tsx'
import { screeningInput } from './visitation-input.ts'

/** The progression ladder: where a citizen stands, how she came there, and what helps from there. */
export const ladderRoutes = pages()

const example = { citizen: 1 }

ladderRoutes.get(paths.ladder, { may: 'read-ladder', audit: 'ladder.viewed', example }, async (request) => {
  const file = await openCase(request.db, request.actor, request.id('citizen'), request)
  return await showLadder(request, file, emptyForm)
})

ladderRoutes.post(paths.ladder, { may: 'write-ladder', audit: 'ladder.screened', example }, async (request) => {
  const { db, actor, today, id, visit, form, redirect } = request
  const t = texts[visit.language]
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(screeningInput, form, visitationWords(visit.language))
  if (!input.ok) return await showLadder(request, file, input.form)
  const { step, words, ...answers } = input.value
  const screening = { answers, chosen: step === '' ? null : Number(step), words }
  const screened = await screenCitizen(db, actor, today, file.citizen.id, screening)
  if (!screened.ok) return await showLadder(request, file, refusedForm(form, { words: t.errors['say-why'] ?? '' }))
  return redirect(paths.ladder({ citizen: file.citizen.id }), t.screened(screened.value))
})

async function showLadder({ db, actor, visit, show }: Request, file: CaseFile, form: Form) {
  const screenings = await listScreenings(db, file.citizen.id)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return show(<LadderPage {...{ visit, actor, file, screenings, form }} />, status)
}
