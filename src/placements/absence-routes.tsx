import { openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { pages } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { absenceInput, handledInput } from './placement-input.ts'
import { handleAbsence, reportAbsence } from './report-absence.ts'
import { placementWords, showPlacements } from './show-placements.tsx'
import { texts } from './texts.ts'

/** Absence: reported the same day, handled when somebody has talked with the citizen. */
export const absenceRoutes = pages()

absenceRoutes.post(
  paths.absences,
  { may: 'write-placements', audit: 'absence.reported', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(absenceInput, form, placementWords(visit.language))
    if (!input.ok) return await showPlacements(request, file, { form: input.form, status: 422 })

    const { absentOn, reason } = input.value
    const report = { citizenId: file.citizen.id, absentOn, reason, reportedBy: 'staff' } as const
    const reported = await reportAbsence(db, actor, request, report)
    if (reported.ok) return redirect(paths.placements({ citizen: file.citizen.id }), t.reported)
    const refused = refusedForm(form, { absentOn: t.errors[reported.refusal] ?? '' })
    return await showPlacements(request, file, { form: refused, status: 422 })
  },
)

absenceRoutes.post(
  paths.absenceHandled,
  { may: 'write-placements', audit: 'absence.handled', example: { citizen: 1, absence: 1 } },
  async (request) => {
    const { db, actor, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(handledInput, form, placementWords(visit.language))
    const word = input.ok ? input.value.word : String(form.word ?? '').slice(0, 300)
    const absence = { citizenId: file.citizen.id, id: id('absence') }
    const handled = await handleAbsence(db, actor, request, absence, word)
    if (!handled.ok) return await showPlacements(request, file, { problem: t.alreadyHandled, status: 409 })
    return redirect(paths.placements({ citizen: file.citizen.id }), t.handled)
  },
)
