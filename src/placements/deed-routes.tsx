import { openCaseToChange, openClosedCase } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { agreeNextStep } from './correct-placement.ts'
import { extendPlacement } from './course/extend-placement.ts'
import { texts as courseTexts } from './course/texts.ts'
import { turnPlacement } from './course/turn-placement.ts'
import { endPlacement } from './end-placement.ts'
import { checkPlacements, unexplained } from './limits/checked.ts'
import { overrule } from './limits/overrule.ts'
import { texts as limitTexts } from './limits/texts.ts'
import { placementConflict } from './placement-conflict.ts'
import { endInput, extensionInput, overrideInput, stepInput, turnInput } from './placement-input.ts'
import { findPlacement } from './placement-queries.ts'
import { placementWords, showPlacement } from './show-placements.tsx'
import { texts } from './texts.ts'

/** What happens to a placement once it is agreed: its next step, its end, an extension, turning into hours, a rule overruled. */
export const deedRoutes = pages()

const example = { citizen: 1, placement: 1 }
type At = 'citizen' | 'placement'

deedRoutes.post(
  paths.placementStep,
  { may: 'write-placements', audit: 'placement.step-agreed', example },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const { file, placement } = await opened(request)
    const input = parseForm(stepInput, form, placementWords(visit.language))
    if (!input.ok) return await showPlacement(request, file, placement, { step: input.form })

    const { version, nextStep } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const saved = await agreeNextStep(db, actor, today, seen, nextStep)
    if (!saved.ok) throw await placementConflict(db, seen, visit.language, { nextStep })
    return redirect(pathOf(request), texts[visit.language].stepSaved)
  },
)

// Also where the case has closed meanwhile: a placement that ran on must be ended by somebody.
deedRoutes.post(paths.placementEnd, { may: 'write-placements', audit: 'placement.ended', example }, async (request) => {
  const { db, actor, visit, form, redirect } = request
  const t = texts[visit.language]
  const file = await openClosedCase(db, actor, request.id('citizen'), request)
  const placement = await findPlacement(db, file.citizen.id, request.id('placement'))
  const input = parseForm(endInput, form, placementWords(visit.language))
  if (!input.ok) return await showPlacement(request, file, placement, { end: input.form })

  const { version, ...ending } = input.value
  const seen = { citizenId: file.citizen.id, id: placement.id, version }
  const ended = await endPlacement(db, actor, request, seen, ending)
  if (ended.ok) return redirect(paths.placements({ citizen: file.citizen.id }), t.ended)
  if (ended.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, ending)
  const end = refusedForm(form, { endedOn: t.errors[ended.refusal] ?? '' })
  return await showPlacement(request, file, placement, { end })
})

deedRoutes.post(
  paths.placementExtension,
  { may: 'write-placements', audit: 'placement.extended', example },
  async (request) => {
    const { db, actor, visit, form, redirect } = request
    const t = courseTexts[visit.language]
    const { file, placement } = await opened(request)
    const input = parseForm(extensionInput, form, fieldWords[visit.language])
    if (!input.ok) return await showPlacement(request, file, placement, { extend: input.form })

    const { version, endsOn, overruleReason: reason } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const extended = await extendPlacement(db, actor, request, seen, { endsOn, reason }, file.citizen)
    if (extended.ok) return redirect(pathOf(request), t.extended)
    if (extended.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, { endsOn })
    if (extended.refusal === 'rule-broken') {
      const extend = refusedForm(form, { overruleReason: limitTexts[visit.language].askReason })
      return await showPlacement(request, file, placement, { extend }, { extend: extended.breaches })
    }
    const extend = refusedForm(form, { endsOn: t.extendErrors[extended.refusal] ?? '' })
    return await showPlacement(request, file, placement, { extend })
  },
)

deedRoutes.post(
  paths.placementTurn,
  { may: 'write-placements', audit: 'placement.turned', example },
  async (request) => {
    const { db, actor, visit, form, redirect } = request
    const t = courseTexts[visit.language]
    const { file, placement } = await opened(request)
    const input = parseForm(turnInput, form, placementWords(visit.language))
    if (!input.ok) return await showPlacement(request, file, placement, { turn: input.form })

    const { version, ...turn } = input.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const turned = await turnPlacement(db, actor, request, seen, turn, file.citizen)
    if (turned.ok) return redirect(paths.placement({ citizen: file.citizen.id, placement: turned.value }), t.turned)
    if (turned.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, {})
    const field = turned.refusal === 'no-hours' ? 'paidQuarterHours' : 'startsOn'
    const refused = refusedForm(form, { [field]: t.turnErrors[turned.refusal] ?? '' })
    return await showPlacement(request, file, placement, { turn: refused })
  },
)

deedRoutes.post(
  paths.placementOverride,
  { may: 'write-placements', audit: 'placement.overruled', example },
  async (request) => {
    const { db, actor, visit, form, redirect } = request
    const t = limitTexts[visit.language]
    const { file, placement } = await opened(request)
    const input = parseForm(overrideInput, form, fieldWords[visit.language])
    if (!input.ok) return await showPlacement(request, file, placement, { override: input.form })
    const { checksOf } = await checkPlacements(db, file.citizen)
    const broken = unexplained(checksOf(placement.id)).filter(
      ({ breach }) => breach.code === input.value.rule && breach.otherId === input.value.other,
    )
    if (broken.length === 0) return redirect(pathOf(request), t.nothingBroken)
    const breaches = broken.map(({ breach }) => breach)
    await overrule(db, actor, request, placement, breaches, input.value.overruleReason)
    return redirect(`${pathOf(request)}#regler`, t.saved)
  },
)

async function opened(request: Request<At>) {
  const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
  return { file, placement: await findPlacement(request.db, file.citizen.id, request.id('placement')) }
}

const pathOf = ({ params }: Request<At>) => paths.placement({ citizen: params.citizen, placement: params.placement })
