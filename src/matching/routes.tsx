import { findKnownDetails, openCase, openCaseToChange } from '../citizens/index.ts'
import { findPlace, findUnit, listReservationsOf, reservePlace, tracks } from '../companies/index.ts'
import { paths } from '../paths.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import { addDays, writeDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { placeHeldDays, ruleOn } from '../rules/index.ts'
import { type Form, formOf } from '../ui/form.ts'
import { writeClock } from './clock-time.ts'
import { insertJobSearch } from './job-search-queries.ts'
import { daysFor, loadMatches, tracksFor } from './load-matches.ts'
import { jobSearchInput } from './matching-input.ts'
import type { Limits } from './score.ts'
import { findSeeker } from './seeker-queries.ts'
import { listConsents } from './sharing-queries.ts'
import { texts } from './texts.ts'
import { JobSearchPage } from './views/job-search-page.tsx'
import { MatchPage } from './views/match-page.tsx'
import { findWeights } from './weight-queries.ts'

/** From a citizen to places: found, weighed, reserved. */
export const matchRoutes = pages()

const example = { citizen: 1 }
const SHOWN = 6

/** The words for what is wrong with a field. */
export const matchingWords = (language: Language) => ({ ...fieldWords[language], ...texts[language].errors })

matchRoutes.get(paths.matchPlaces, { may: 'see-matches', audit: 'matches.viewed', example }, async (request) =>
  showMatches(request),
)

matchRoutes.post(
  paths.matchReservation,
  { may: 'match-places', audit: 'place.reserved', example: { citizen: 1, place: 2 } },
  async (request) => {
    const { db, actor, today, id, visit, redirect } = request
    const t = texts[visit.language]
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const place = await findPlace(db, id('place'))
    const { limits } = await findSeeker(db, citizen.id, today)
    const { from, to } = daysFor(limits, today)
    const wanted = { placeId: place.id, citizenId: citizen.id, fromOn: from, toOn: to }
    const reserved = await reservePlace(db, actor, request, wanted)
    if (!reserved.ok) return await showMatches(request, reserved.refusal)
    const unit = await findUnit(db, place.productionUnitId, today)
    const until = addDays(today, ruleOn(placeHeldDays, today).value)
    return redirect(
      paths.matchPlaces({ citizen: citizen.id }),
      t.reserved(unit.name, formatDate(until, visit.language)),
    )
  },
)

matchRoutes.get(paths.jobSearch, { may: 'match-places', audit: 'job-search.viewed', example }, async (request) => {
  const { db, actor, today, id } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const { limits } = await findSeeker(db, file.citizen.id, today)
  const { visit, show } = request
  return show(<JobSearchPage {...{ visit, actor, file }} form={formOf(typedLimits(limits))} />)
})

matchRoutes.post(paths.jobSearch, { may: 'match-places', audit: 'job-search.noted', example }, async (request) => {
  const { db, actor, today, id, visit, form, show, redirect } = request
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(jobSearchInput, form, matchingWords(visit.language))
  const again = (typed: Form) => show(<JobSearchPage {...{ visit, actor, file }} form={typed} />, 422)
  if (!input.ok) return again(input.form)
  const citizen = file.citizen.id
  const subject = await insertJobSearch(db, actor, citizen, input.value, today)
  await recordEvent(db, actor, { what: 'job-search.noted', citizen, on: today, subject })
  return redirect(paths.matchPlaces({ citizen }), texts[visit.language].searchSaved)
})

const typedLimits = (limits: Limits): Record<string, string> => ({
  fromOn: writeDate(limits.fromOn),
  weeklyQuarterHours: limits.weeklyQuarterHours === null ? '' : String(limits.weeklyQuarterHours / 4).replace('.', ','),
  earliestMinute: limits.earliestMinute === null ? '' : writeClock(limits.earliestMinute),
  latestMinute: limits.latestMinute === null ? '' : writeClock(limits.latestMinute),
  weekends: limits.weekends ? 'ja' : '',
  furthestKm: limits.furthestKm === null ? '' : String(limits.furthestKm),
})

async function showMatches(request: Request<'citizen'>, refusal: RefusedBy | null = null) {
  const { db, actor, today, visit, query, show, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const citizen = file.citizen.id
  const seeker = await findSeeker(db, citizen, today)
  const weights = await findWeights(db, today)
  const everywhere = query.get('brancher') === 'alle'
  const most = Math.min(60, Math.max(SHOWN, Number(query.get('vis')) || 0))
  const asked = { today, weights, tracks: everywhere ? tracks : tracksFor(seeker), most }
  const { practical } = await findKnownDetails(db, actor, file, today)
  const page = (
    <MatchPage
      {...{ visit, actor, file, seeker, weights, everywhere }}
      transport={practical?.transport ?? ''}
      matches={await loadMatches(db, seeker, asked)}
      agreed={(await listConsents(db, citizen)).filter((each) => each.revokedOn === null).map(({ field }) => field)}
      reserved={(await listReservationsOf(db, citizen, today)).filter((each) => !each.isPlacement)}
      problem={refusal ? texts[visit.language].refusals[refusal] : undefined}
    />
  )
  return show(page, refusal ? 409 : 200)
}

type RefusedBy = keyof (typeof texts)['da']['refusals']
