import { openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { listPlacements } from '../placements/index.ts'
import { pages } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { offerGapDays, ruleOn } from '../rules/index.ts'
import { chooseTrack } from './choose-track.ts'
import { giveGapTask } from './give-gap-task.ts'
import { nextGap } from './next-gap.ts'
import { trackInput } from './plan-input.ts'
import { planWords, showPlan } from './show-plan.tsx'
import { texts } from './texts.ts'

/** A citizen's plan: the line of time, the hours, the track and the gap ahead. */
export const planPageRoutes = pages()

const example = { citizen: 1 }

planPageRoutes.get(paths.plan, { may: 'read-plan', audit: 'plan.viewed', example }, async (request) =>
  showPlan(request, await openCase(request.db, request.actor, request.id('citizen'), request)),
)

planPageRoutes.post(paths.planTrack, { may: 'write-plan', audit: 'plan.track-chosen', example }, async (request) => {
  const { db, actor, today, id, visit, form, redirect } = request
  const t = texts[visit.language]
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(trackInput, form, planWords(visit.language))
  if (!input.ok) return await showPlan(request, file, { form: input.form, status: 422 })

  const chosen = await chooseTrack(db, actor, today, file.citizen, input.value)
  if (chosen.ok) return redirect(`${paths.plan({ citizen: file.citizen.id })}#spor`, t.trackChosen)
  const field = chosen.refusal === 'same-track' ? 'track' : 'fromOn'
  const refused = refusedForm(form, { [field]: t.errors[chosen.refusal] ?? '' })
  return await showPlan(request, file, { form: refused, status: 422 })
})

planPageRoutes.post(
  paths.planGapTask,
  { may: 'write-placements', audit: 'plan.gap-task-given', example },
  async (request) => {
    const { db, actor, today, id, visit, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const placements = await listPlacements(db, file.citizen.id)
    const gap = nextGap(placements, today, ruleOn(offerGapDays, today).value)
    if (!gap) return await showPlan(request, file, { problem: t.gapGone, status: 409 })

    const given = await giveGapTask(db, actor, today, file.citizen.id, gap)
    if (given.ok) return redirect(`${paths.plan({ citizen: file.citizen.id })}#hul`, t.taskGiven)
    const problem = given.refusal === 'nobody' ? t.gapNobody : t.alreadyGiven
    return await showPlan(request, file, { problem, status: 409 })
  },
)
