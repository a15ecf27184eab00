import { openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { lastDayOf } from '../placement.ts'
import { schoolInput } from '../placement-input.ts'
import { findPlacement } from '../placement-queries.ts'
import { showPlacement } from '../show-placements.tsx'
import { periodRefusal } from './school.ts'
import { insertSchoolPeriod, listSchoolPeriods, updateRemoved } from './school-queries.ts'
import { texts } from './texts.ts'

/** The school periods of an IGU. */
export const schoolRoutes = pages()

schoolRoutes.post(
  paths.schoolPeriods,
  { may: 'write-placements', audit: 'placement.school-noted', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const { file, placement } = await opened(request)
    const t = texts[visit.language]
    const input = parseForm(schoolInput, form, fieldWords[visit.language])
    if (!input.ok) return await showPlacement(request, file, placement, { school: input.form })
    const { id: placementId, citizenId } = placement
    const refusal = periodRefusal(
      { ...placement, endsOn: lastDayOf(placement) },
      input.value,
      await listSchoolPeriods(db, placementId),
    )
    if (refusal) {
      const field = refusal === 'ends-before-start' ? 'toOn' : 'fromOn'
      return await showPlacement(request, file, placement, {
        school: refusedForm(form, { [field]: t.errors[refusal] ?? '' }),
      })
    }
    const noted = { municipalityId: actor.municipalityId, placementId, citizenId, notedBy: staffOf(actor) }
    await insertSchoolPeriod(db, { ...noted, ...input.value, notedOn: today })
    return redirect(`${pathOf(request)}#skole`, t.added)
  },
)

schoolRoutes.post(
  paths.schoolPeriodRemoval,
  { may: 'write-placements', audit: 'placement.school-removed', example: { citizen: 1, placement: 1, period: 1 } },
  async (request) => {
    const { db, today, id, visit, redirect } = request
    const { placement } = await opened(request)
    if (!(await updateRemoved(db, placement.id, id('period'), today))) throw new NotFoundError('school period')
    return redirect(`${pathOf(request)}#skole`, texts[visit.language].removed)
  },
)

async function opened(request: Request<'citizen' | 'placement'>) {
  const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
  return { file, placement: await findPlacement(request.db, file.citizen.id, request.id('placement')) }
}

const pathOf = ({ params }: Request<'citizen' | 'placement'>) =>
  paths.placement({ citizen: params.citizen, placement: params.placement })
