import { paths } from '../paths.ts'
import { NotFoundError } from '../platform/errors.ts'
import { writeDate } from '../platform/plain-date.ts'
import { typedHours } from '../platform/quarter-hours.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { formOf } from '../ui/form.ts'
import { companyConflict } from './company-conflict.ts'
import { placeCorrectionInput, placeInput } from './company-input.ts'
import { correctPlace, offerPlaces, type PlaceDeedRefusal } from './offer-places.ts'
import type { Place } from './place.ts'
import { findPlace } from './place-queries.ts'
import { errorWords, texts } from './texts.ts'
import { findUnit } from './unit-queries.ts'
import { PlacePage } from './views/place-page.tsx'

/** Seats at a workplace: offered and corrected. */
export const placeRoutes = pages()

placeRoutes.get(
  paths.newPlace,
  { may: 'write-companies', audit: 'place.begun', example: { unit: 1 } },
  async ({ db, today, visit, show, id }) => {
    const unit = await findUnit(db, id('unit'), today)
    const form = formOf({ track: unit.track, fromOn: writeDate(today), seats: '1' })
    return show(<PlacePage visit={visit} unit={unit} place={null} form={form} />)
  },
)

placeRoutes.post(
  paths.newPlace,
  { may: 'write-companies', audit: 'place.offered', example: { unit: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect, id } = request
    const unit = await findUnit(db, id('unit'), today)
    const input = parseForm(placeInput, form, errorWords[visit.language])
    if (!input.ok) return show(<PlacePage visit={visit} unit={unit} place={null} form={input.form} />, 422)
    const { seats, ...draft } = input.value
    const offered = await offerPlaces(db, actor, today, unit, draft, seats)
    if (offered.ok) return redirect(`${paths.unit({ unit: unit.id })}#pladser`, texts[visit.language].placeSaved(seats))
    return show(<PlacePage visit={visit} unit={unit} place={null} form={refusal(request, offered.refusal)} />, 422)
  },
)

placeRoutes.get(
  paths.place,
  { may: 'write-companies', audit: 'place.viewed', example: { unit: 1, place: 2 } },
  async (request) => {
    const { unit, place } = await find(request)
    return request.show(<PlacePage visit={request.visit} unit={unit} place={place} form={formOf(typedPlace(place))} />)
  },
)

placeRoutes.post(
  paths.place,
  { may: 'write-companies', audit: 'place.corrected', example: { unit: 1, place: 2 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect } = request
    const { unit, place } = await find(request)
    const input = parseForm(placeCorrectionInput, form, errorWords[visit.language])
    if (!input.ok) return show(<PlacePage {...{ visit, unit, place }} form={input.form} />, 422)
    const { version, ...draft } = input.value
    const saved = await correctPlace(db, actor, today, unit, { id: place.id, version }, draft)
    if (saved.ok) return redirect(`${paths.unit({ unit: unit.id })}#pladser`, texts[visit.language].placeSaved(1))
    if (saved.refusal !== 'changed-meanwhile')
      return show(<PlacePage {...{ visit, unit, place }} form={refusal(request, saved.refusal)} />, 422)
    const conflict = {
      thing: `place:${place.id}`,
      yours: typedPlace({ ...place, ...draft }),
      theirs: typedPlace(place),
      backTo: paths.place({ unit: unit.id, place: place.id }),
    }
    throw await companyConflict(db, conflict, visit.language)
  },
)

async function find({ db, today, id }: Request<'unit' | 'place'>) {
  const unit = await findUnit(db, id('unit'), today)
  const place = await findPlace(db, id('place'))
  if (place.productionUnitId !== unit.id) throw new NotFoundError('place')
  return { unit, place }
}

const typedPlace = (place: Place) => ({
  jobFunction: place.jobFunction,
  track: place.track,
  fromOn: writeDate(place.fromOn),
  toOn: place.toOn === null ? '' : writeDate(place.toOn),
  weeklyQuarterHours: typedHours(place.weeklyQuarterHours),
  targetGroups: place.targetGroups,
  languages: place.languages.join(', '),
  conditions: place.conditions,
  version: String(place.version),
})

function refusal({ form, visit }: Request, code: PlaceDeedRefusal) {
  const field =
    code === 'ends-before-start' || code === 'held-after' ? 'toOn' : code === 'held-before' ? 'fromOn' : 'jobFunction'
  return refusedForm(form, { [field]: texts[visit.language].errors[code] ?? '' })
}
