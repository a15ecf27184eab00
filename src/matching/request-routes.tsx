import { type CaseFile, findKnownDetails, isProtected, openCase, openCaseToChange } from '../citizens/index.ts'
import { companyTexts, findPlace, findUnit, listContacts, type Place } from '../companies/index.ts'
import { paths } from '../paths.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import { letterOf } from './letter.ts'
import { daysFor } from './load-matches.ts'
import { makeRequest } from './make-request.ts'
import { requestInput } from './matching-input.ts'
import { matchingWords } from './routes.tsx'
import { findSeeker, type SeekerLine } from './seeker-queries.ts'
import { requestOf, type Tellable } from './sharing.ts'
import { listConsents, listRequests } from './sharing-queries.ts'
import { texts } from './texts.ts'
import { RequestPage } from './views/request-page.tsx'

/** What a company is asked, with no more about the citizen than she has agreed to. */
export const requestRoutes = pages()

const example = { citizen: 1, place: 2 }
type At = Request<'citizen' | 'place'>

requestRoutes.get(
  paths.companyRequest,
  { may: 'see-matches', audit: 'company-request.prepared', example },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showRequest(request, file, formOf({ contact: '' }))
  },
)

requestRoutes.post(
  paths.companyRequest,
  { may: 'match-places', audit: 'company-request.made', example },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(requestInput, form, matchingWords(visit.language))
    if (!input.ok) return await showRequest(request, file, input.form)
    const place = await findPlace(db, id('place'))
    const contacts = await listContacts(db, place.productionUnitId, today)
    const contact = contacts.find((each) => each.id === input.value.contact && each.email !== '') ?? null
    if (input.value.contact !== null && !contact)
      return await showRequest(request, file, refusedForm(form, { contact: t.letter.noContact }))

    const { letter, told, unit } = await written(request, file, place, contact?.name ?? '')
    await makeRequest(db, actor, request, { citizenId: file.citizen.id, place, unit, letter, told, contact })
    const back = paths.companyRequest({ citizen: file.citizen.id, place: place.id })
    return redirect(back, contact ? t.letter.sent : t.letter.saved)
  },
)

/** The letter as the consents of this moment let it be. */
async function written({ db, actor, today }: At, file: CaseFile, place: Place, contact: string) {
  const citizen = file.citizen.id
  const seeker = await findSeeker(db, citizen, today)
  const consents = (await listConsents(db, citizen)).filter(({ revokedOn }) => revokedOn === null)
  const agreed = consents.map(({ field }) => field)
  const { contact: known } = await findKnownDetails(db, actor, file, today)
  const request = requestOf(
    tellable(file, seeker, place, { telephone: known?.telephone ?? '', today }),
    new Set(agreed),
  )
  const days = daysFor(seeker.limits, today)
  const { name: sender, unit: municipality } = actor
  const letter = letterOf(request, { jobFunction: place.jobFunction, contact, ...days, sender, municipality })
  return { letter, agreed, told: request.told, unit: await findUnit(db, place.productionUnitId, today) }
}

function tellable(
  file: CaseFile,
  seeker: SeekerLine,
  { track }: Place,
  of: { readonly telephone: string; readonly today: PlainDate },
): Tellable {
  const { givenName, familyName, nameProtectedFrom } = file.citizen
  const { danishLevel, limits } = seeker
  const t = texts.da
  return {
    givenName: isProtected(nameProtectedFrom, of.today) ? null : givenName,
    familyName,
    telephone: of.telephone,
    trade: seeker.wishes.map((wish) => companyTexts.da.tracks[wish]).join(', '),
    // A statement with an adjustment tells of a consideration: it stays with the municipality.
    abilities: seeker.abilities
      .filter((can) => can.tracks.includes(track) && !can.adjusted)
      .map(({ statement }) => statement),
    hours: t.hoursWords(limits.weeklyQuarterHours, limits.earliestMinute, limits.latestMinute),
    danish: danishLevel ? t.level(danishLevel.education, danishLevel.module, '') : '',
    languages: seeker.languages.join(', '),
  }
}

async function showRequest(request: At, file: CaseFile, form: Form) {
  const { db, actor, today, visit, show, id } = request
  const place = await findPlace(db, id('place'))
  const contacts = (await listContacts(db, place.productionUnitId, today)).filter(({ email }) => email !== '')
  const { letter, agreed, unit } = await written(request, file, place, '')
  const page = (
    <RequestPage
      {...{ visit, actor, file, letter, contacts, form, agreed }}
      place={place.id}
      unitName={unit.name}
      made={await listRequests(db, file.citizen.id, place.id)}
    />
  )
  return show(page, Object.keys(form.errors).length > 0 ? 422 : 200)
}
