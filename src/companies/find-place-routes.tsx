import { type CaseFile, findKnownDetails, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { may } from '../platform/auth/permissions.ts'
import { formatDate } from '../platform/i18n/format.ts'
import { addDays } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { placeHeldDays, ruleOn } from '../rules/index.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { releaseInput, reservationInput } from './company-input.ts'
import { loadOffers, tracksOfWishes } from './find-places.ts'
import { findPlace } from './place-queries.ts'
import { distancesFrom } from './postal-queries.ts'
import { releasePlace, reservePlace } from './reserve-place.ts'
import { errorWords, texts } from './texts.ts'
import { type Track, tracks } from './track.ts'
import { findUnit } from './unit-queries.ts'
import { FindPlacePage } from './views/find-place-page.tsx'

/** A free place for a citizen: found, held, given back. */
export const findPlaceRoutes = pages()

findPlaceRoutes.get(
  paths.findPlace,
  { may: 'reserve-places', audit: 'places.sought', example: { citizen: 1 } },
  async (request) => await showOffers(request, emptyForm, null),
)

findPlaceRoutes.post(
  paths.placeReservation,
  { may: 'reserve-places', audit: 'place.reserved', example: { citizen: 1, place: 2 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const t = texts[visit.language]
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const place = await findPlace(db, id('place'))
    const input = parseForm(reservationInput, form, errorWords[visit.language])
    if (!input.ok) return await showOffers(request, input.form, place.id)
    const wanted = { ...input.value, placeId: place.id, citizenId: citizen.id }
    const reserved = await reservePlace(db, actor, request, wanted)
    if (!reserved.ok) {
      const field = reserved.refusal === 'ends-before-start' ? 'toOn' : 'fromOn'
      return await showOffers(request, refusedForm(form, { [field]: t.reserveRefusals[reserved.refusal] }), place.id)
    }
    const unit = await findUnit(db, place.productionUnitId, today)
    const until = addDays(today, ruleOn(placeHeldDays, today).value)
    return redirect(paths.findPlace({ citizen: citizen.id }), t.reserved(unit.name, formatDate(until, visit.language)))
  },
)

findPlaceRoutes.post(
  paths.reservationRelease,
  { may: 'reserve-places', audit: 'place.released', example: { citizen: 1, reservation: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const t = texts[visit.language]
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(releaseInput, form, errorWords[visit.language])
    const reason = input.ok ? input.value.reason : 'withdrawn'
    const released = await releasePlace(db, actor, today, { id: id('reservation'), citizenId: citizen.id }, reason)
    return redirect(paths.findPlace({ citizen: citizen.id }), released.ok ? t.released : t.notHeld)
  },
)

async function showOffers(request: Request<'citizen'>, form: Form, typedFor: number | null) {
  const { db, actor, today, visit, show, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const { wishes, postalCode } = await findKnown(request, file)
  const wished = tracksOfWishes(wishes ?? [], texts.da.tracks)
  const track = trackOf(request, wished)
  const offers = await loadOffers(db, file, track, today)
  const distances = await distancesFrom(db, postalCode)
  const mayReserve = may(actor, 'reserve-places') && file.head.closed === null
  const shown = { visit, actor, file, track, wishes, wished, distances, mayReserve, form, typedFor }
  return show(<FindPlacePage {...offers} {...shown} />, form === emptyForm ? 200 : 422)
}

/** A protected address gives no distance: it would tell where somebody lives. */
async function findKnown({ db, actor, today }: Request<'citizen'>, file: CaseFile) {
  const { practical, contact } = await findKnownDetails(db, actor, file, today)
  const address = contact && contact.address !== 'protected' ? contact.address : null
  return { wishes: practical?.wishes ?? null, postalCode: address?.postalCode ?? null }
}

/** What the address says; without a word, the first trade wished for. */
function trackOf({ query, form }: Request, wished: readonly Track[]): Track | null {
  const typed = query.get('spor') ?? (typeof form.spor === 'string' ? form.spor : null)
  if (typed === null) return wished[0] ?? null
  return tracks.find((track) => track === typed) ?? null
}
