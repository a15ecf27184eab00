import { type CaseFile, openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { formatDate } from '../platform/i18n/format.ts'
import { writeDate } from '../platform/plain-date.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { ruleOn, threePartyWeeks } from '../rules/index.ts'
import { listColleagues } from '../staff/index.ts'
import { formOf } from '../ui/form.ts'
import { agreeFollowUp } from './agree-follow-up.ts'
import { bookMeetings } from './book-meetings.ts'
import { agreementInput, meetingInput, noteInput } from './follow-up-input.ts'
import { findPlacementOf, gatherFollowUp } from './gather-follow-up.ts'
import { proposeAgreement } from './propose-agreement.ts'
import { renewLink } from './sending/renew-link.ts'
import { texts } from './texts.ts'
import { AgreementPage } from './views/agreement-page.tsx'
import { FollowUpPage } from './views/follow-up-page.tsx'
import { NotePage } from './views/note-page.tsx'
import { closeLinks } from './weekly/weekly-link.ts'
import { writeNote } from './write-note.ts'

/** The follow-up of one placement: the weeks, the link, the meetings, what colleagues bring back. */
export const followUpRoutes = pages()

const example = { citizen: 1, placement: 1 }
const write = 'write-placements'
type PlacementRequest = Request<'citizen' | 'placement'>

followUpRoutes.get(paths.followUp, { may: 'read-placements', audit: 'follow-up.viewed', example }, async (request) => {
  const file = await openCase(request.db, request.actor, request.id('citizen'), request)
  return await followUpPage(request, file)
})

followUpRoutes.get(paths.followUpAgreement, { may: write, audit: 'follow-up.begun', example }, async (request) => {
  const { db, actor, today, visit, show } = request
  const { file, placement } = await toChange(request)
  const form = formOf(await proposeAgreement(db, actor, today, placement))
  const colleagues = await listColleagues(db, today)
  return show(<AgreementPage {...{ visit, actor, file, placement, form, colleagues }} />)
})

followUpRoutes.post(paths.followUpAgreement, { may: write, audit: 'follow-up.agreed', example }, async (request) => {
  const { db, actor, today, visit, form: typed, show, redirect, params } = request
  const t = texts[visit.language]
  const { file, placement } = await toChange(request)
  const colleagues = await listColleagues(db, today)
  const again = (form: ReturnType<typeof refusedForm>, status: number) =>
    show(<AgreementPage {...{ visit, actor, file, placement, form, colleagues }} />, status)
  const input = parseForm(agreementInput, typed, fieldWords[visit.language])
  if (!input.ok) return again(input.form, 422)
  const { track, staffId } = input.value
  const invalid = fieldWords[visit.language].invalid ?? ''
  if (!(track in t.tracks)) return again(refusedForm(typed, { track: invalid }), 422)
  if (!colleagues.some(({ id }) => id === staffId)) return again(refusedForm(typed, { staffId: invalid }), 422)

  const agreed = await agreeFollowUp(db, actor, request, placement, input.value)
  if (!agreed.ok) return again(refusedForm(typed, { contactName: t.savedMeanwhile }), 409)
  return redirect(paths.followUp(params), t.saved)
})

followUpRoutes.post(paths.followUpLink, { may: write, audit: 'weekly-form.sent', example }, async (request) => {
  const { db, actor, visit, redirect, params, web } = request
  const t = texts[visit.language]
  const { file, placement } = await toChange(request)
  const { followUp } = await gatherFollowUp(db, request, file, placement.id)
  if (!followUp || followUp.stoppedOn !== null) return await followUpPage(request, file, t.notAgreed)
  const sent = await renewLink(db, { ...actor, baseUrl: web.baseUrl }, request, placement, followUp)
  if (!sent.ok) return await followUpPage(request, file, t.nothingToSend)
  return redirect(paths.followUp(params), t.linkSent)
})

followUpRoutes.post(
  paths.followUpLinkRevocation,
  { may: write, audit: 'weekly-form.closed', example },
  async (request) => {
    const { db, now, visit, redirect, params } = request
    const { placement } = await toChange(request)
    await closeLinks(db, { placementId: placement.id }, now)
    return redirect(paths.followUp(params), texts[visit.language].linkRevoked)
  },
)

followUpRoutes.post(paths.followUpMeetings, { may: write, audit: 'follow-up.planned', example }, async (request) => {
  const { db, actor, visit, form: typed, redirect, params } = request
  const t = texts[visit.language]
  const { file, placement } = await toChange(request)
  const input = parseForm(meetingInput, typed, { ...fieldWords[visit.language], 'not-a-time': t.notATime })
  if (!input.ok) return await followUpPage(request, file, t.notATime)
  const { booked, taken } = await bookMeetings(db, actor, request, placement, input.value.at)
  const days = taken.map((day) => formatDate(day, visit.language))
  return redirect(paths.followUp(params), t.booked(booked, days))
})

followUpRoutes.get(paths.newFollowUpNote, { may: write, audit: 'follow-up-note.begun', example }, async (request) => {
  const { actor, today, visit, show } = request
  const { file, placement } = await toChange(request)
  const form = formOf({ visitedOn: writeDate(today), way: 'visit' })
  return show(<NotePage {...{ visit, actor, file, placement, form }} />)
})

followUpRoutes.post(paths.newFollowUpNote, { may: write, audit: 'follow-up.noted', example }, async (request) => {
  const { db, actor, visit, form: typed, show, redirect, params } = request
  const t = texts[visit.language]
  const { file, placement } = await toChange(request)
  const again = (form: ReturnType<typeof refusedForm>) =>
    show(<NotePage {...{ visit, actor, file, placement, form }} />, 422)
  const input = parseForm(noteInput, typed, fieldWords[visit.language])
  if (!input.ok) return again(input.form)
  const written = await writeNote(db, actor, request, placement, input.value)
  if (written.ok) return redirect(paths.followUp(params), t.noteSaved)
  const words = { empty: { tasks: t.writeSomething }, 'in-the-future': { visitedOn: t.inFuture } } as const
  return again(
    refusedForm(typed, written.refusal === 'before-start' ? { visitedOn: t.beforeStart } : words[written.refusal]),
  )
})

async function followUpPage(request: PlacementRequest, file: CaseFile, problem?: string) {
  const { db, actor, visit, show } = request
  const gathered = await gatherFollowUp(db, request, file, request.id('placement'))
  const everyWeeks = ruleOn(threePartyWeeks, gathered.placement.startsOn).value
  return show(<FollowUpPage {...{ visit, actor, file, gathered, everyWeeks, problem }} />, problem ? 422 : 200)
}

async function toChange(request: PlacementRequest) {
  const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
  return { file, placement: await findPlacementOf(request.db, file.citizen.id, request.id('placement')) }
}
