import { findPlace, findUnit } from '../companies/index.ts'
import { paths } from '../paths.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form, formOf } from '../ui/form.ts'
import { writeClock } from './clock-time.ts'
import { type Criterion, criteria, type Weight, type Weights } from './criteria.ts'
import { loadCitizensFor } from './load-citizens.ts'
import { daysFor } from './load-matches.ts'
import { demandInput, weightsInput } from './matching-input.ts'
import { insertDemand, listDemands } from './opening-queries.ts'
import { matchingWords } from './routes.tsx'
import { texts } from './texts.ts'
import { CitizensPage } from './views/citizens-page.tsx'
import { DemandPage } from './views/demand-page.tsx'
import { WeightsPage } from './views/weights-page.tsx'
import { findWeights, insertWeights, listWeightChanges } from './weight-queries.ts'

/** From a place to citizens; what the place asks; and what weighs how much. */
export const placeMatchRoutes = pages()

const example = { place: 2 }
const SHOWN = 15

placeMatchRoutes.get(
  paths.matchCitizens,
  { may: 'see-matches', audit: 'matches.listed', example },
  async ({ db, actor, now, today, visit, show, saw, id }) => {
    const place = await findPlace(db, id('place'))
    const weights = await findWeights(db, today)
    const { from } = daysFor({ fromOn: today }, today)
    const suggestions = await loadCitizensFor(db, actor, place, { now, today, from, weights, most: SHOWN })
    saw(suggestions.suggested.map(({ seeker }) => seeker.id))
    return show(<CitizensPage {...{ visit, actor, place, weights, suggestions }} />)
  },
)

placeMatchRoutes.get(
  paths.placeDemand,
  { may: 'match-places', audit: 'place-demand.viewed', example },
  async (request) => {
    const demand = (await listDemands(request.db, [request.id('place')])).get(request.id('place'))
    if (!demand) return await showDemand(request, emptyForm)
    const clock = (minutes: number | null) => (minutes === null ? '' : writeClock(minutes))
    const form = formOf({
      danishLeast: demand.danishLeast ?? '',
      startsMinute: clock(demand.startsMinute),
      endsMinute: clock(demand.endsMinute),
      weekends: demand.weekends ? 'ja' : '',
      movable: demand.movable ? 'ja' : '',
    })
    return await showDemand(request, form)
  },
)

placeMatchRoutes.post(
  paths.placeDemand,
  { may: 'match-places', audit: 'place-demand.noted', example },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const place = await findPlace(db, id('place'))
    const input = parseForm(demandInput, form, matchingWords(visit.language))
    if (!input.ok) return await showDemand(request, input.form)
    await insertDemand(db, actor, place.id, input.value, today)
    return redirect(paths.matchCitizens({ place: place.id }), texts[visit.language].demandSaved)
  },
)

async function showDemand({ db, today, visit, show, id }: Request<'place'>, form: Form) {
  const place = await findPlace(db, id('place'))
  const { name } = await findUnit(db, place.productionUnitId, today)
  return show(
    <DemandPage {...{ visit, place, form }} unitName={name} />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  )
}

placeMatchRoutes.get(
  paths.matchWeights,
  { may: 'see-match-weights', audit: 'match-weights.viewed', example: {} },
  async (request) => await showWeights(request, formOf(typedWeights(await findWeights(request.db, request.today)))),
)

placeMatchRoutes.post(
  paths.matchWeights,
  { may: 'set-match-weights', audit: 'match-weights.set', example: {} },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const input = parseForm(weightsInput, form, matchingWords(visit.language))
    if (!input.ok) return await showWeights(request, input.form)
    const before = await findWeights(db, today)
    const set = input.value as Record<Criterion, Weight>
    const changes = criteria.filter((each) => before[each] !== set[each]).map((each) => [each, set[each]] as const)
    await insertWeights(db, actor, changes, today)
    return redirect(paths.matchWeights(), changes.length > 0 ? t.weightsSaved : t.weightsSame)
  },
)

const typedWeights = (weights: Weights) =>
  Object.fromEntries(criteria.map((criterion) => [criterion, String(weights[criterion])]))

async function showWeights({ db, actor, today, visit, show }: Request, form: Form) {
  const weights = await findWeights(db, today)
  const changes = await listWeightChanges(db)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return show(<WeightsPage {...{ visit, actor, weights, changes, form }} />, status)
}
