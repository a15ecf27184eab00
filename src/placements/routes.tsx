import { openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { writeDate } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import { agreePlacement } from './agree-placement.ts'
import { agreeNextStep, correctPlacement } from './correct-placement.ts'
import { endPlacement } from './end-placement.ts'
import type { AgreeRefusal } from './placement.ts'
import { placementConflict } from './placement-conflict.ts'
import { correctionInput, endInput, placementInput, stepInput } from './placement-input.ts'
import { findPlacement } from './placement-queries.ts'
import { placementWords, showPlacement, showPlacements } from './show-placements.tsx'
import { texts } from './texts.ts'
import { NewPlacementPage } from './views/new-placement-page.tsx'

/** A citizen's placements: agreed, corrected, ended. Absence is beside. */
export const placementRoutes = pages()

placementRoutes.get(
  paths.placements,
  { may: 'read-placements', audit: 'placements.viewed', example: { citizen: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showPlacements(request, file)
  },
)

placementRoutes.get(
  paths.newPlacement,
  { may: 'write-placements', audit: 'placement.begun', example: { citizen: 1 } },
  async (request) => {
    const { actor, today, visit, show } = request
    const file = await toChange(request)
    const form = formOf({ kind: 'internship', startsOn: writeDate(today) })
    return show(<NewPlacementPage {...{ visit, actor, file, form }} />)
  },
)

placementRoutes.post(
  paths.newPlacement,
  { may: 'write-placements', audit: 'placement.agreed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect } = request
    const file = await toChange(request)
    const again = (typed: Form) => show(<NewPlacementPage {...{ visit, actor, file }} form={typed} />, 422)
    const input = parseForm(placementInput, form, placementWords(visit.language))
    if (!input.ok) return again(input.form)

    const draft = { ...input.value, citizenId: file.citizen.id }
    const agreed = await agreePlacement(db, actor, today, draft, file.citizen.takenOverOn)
    if (!agreed.ok) return again(refusal(request, agreed.refusal))
    return redirect(paths.placements({ citizen: file.citizen.id }), texts[visit.language].agreed)
  },
)

placementRoutes.get(
  paths.placement,
  { may: 'read-placements', audit: 'placement.viewed', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return showPlacement(request, file, await findPlacement(request.db, file.citizen.id, request.id('placement')))
  },
)

placementRoutes.post(
  paths.placement,
  { may: 'write-placements', audit: 'placement.corrected', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const file = await toChange(request)
    const placement = await findPlacement(db, file.citizen.id, request.id('placement'))
    const input = parseForm(correctionInput, form, placementWords(visit.language))
    if (!input.ok) return showPlacement(request, file, placement, { agreement: input.form })

    const { version, ...agreement } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const draft = { ...agreement, citizenId: file.citizen.id }
    const corrected = await correctPlacement(db, actor, today, seen, draft, file.citizen.takenOverOn)
    if (corrected.ok) return redirect(pathOf(request), texts[visit.language].corrected)
    if (corrected.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, agreement)
    return showPlacement(request, file, placement, { agreement: refusal(request, corrected.refusal) })
  },
)

placementRoutes.post(
  paths.placementStep,
  { may: 'write-placements', audit: 'placement.step-agreed', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const file = await toChange(request)
    const placement = await findPlacement(db, file.citizen.id, request.id('placement'))
    const input = parseForm(stepInput, form, placementWords(visit.language))
    if (!input.ok) return showPlacement(request, file, placement, { step: input.form })

    const { version, nextStep } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const saved = await agreeNextStep(db, actor, today, seen, nextStep)
    if (!saved.ok) throw await placementConflict(db, seen, visit.language, { nextStep })
    return redirect(pathOf(request), texts[visit.language].stepSaved)
  },
)

placementRoutes.post(
  paths.placementEnd,
  { may: 'write-placements', audit: 'placement.ended', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await toChange(request)
    const placement = await findPlacement(db, file.citizen.id, request.id('placement'))
    const input = parseForm(endInput, form, placementWords(visit.language))
    if (!input.ok) return showPlacement(request, file, placement, { end: input.form })

    const { version, ...ending } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const ended = await endPlacement(db, actor, today, seen, ending)
    if (ended.ok) return redirect(paths.placements({ citizen: file.citizen.id }), t.ended)
    if (ended.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, ending)
    const end = refusedForm(form, { endedOn: t.errors[ended.refusal] ?? '' })
    return showPlacement(request, file, placement, { end })
  },
)

const toChange = (request: Request<'citizen'>) =>
  openCaseToChange(request.db, request.actor, request.id('citizen'), request)

const pathOf = ({ params }: Request<'citizen' | 'placement'>) =>
  paths.placement({ citizen: params.citizen, placement: params.placement })

function refusal({ form, visit }: Request, code: AgreeRefusal): Form {
  const field = code === 'before-takeover' ? 'startsOn' : 'endsOn'
  return refusedForm(form, { [field]: texts[visit.language].errors[code] ?? '' })
}
