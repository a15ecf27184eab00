import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { addDays, daysBetween, writeDate } from '../../platform/plain-date.ts'
import { type PublicRequest, pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { emptyForm, type Form, formOf } from '../../ui/form.ts'
import type { Visit } from '../../ui/visit.ts'
import { findScheme } from '../find-scheme.ts'
import { absenceInput } from '../follow-up-input.ts'
import { texts } from '../texts.ts'
import { daysSoFar } from '../week.ts'
import type { LinkRefusal } from './answer.ts'
import { answerWeek, reportFrom } from './answer-week.ts'
import { type FormBehindLink, findFormBehindLink } from './form-queries.ts'
import { readAnswer } from './read-answer.ts'
import { AbsencePage, AbsenceReportedPage } from './views/absence-page.tsx'
import { ClosedPage } from './views/closed-page.tsx'
import { WeeklyFormPage } from './views/weekly-form-page.tsx'
import { openWeeklyLink } from './weekly-link.ts'

/** A workplace's weekly answer, by a link without login: one form, the first name, nothing else. */
export const weeklyRoutes = pages()

const example = { token: 'eksempel' }
type LinkRequest = PublicRequest<'token'>

weeklyRoutes.publicGet(paths.weeklyForm, { audit: 'weekly-form.viewed', example }, async (request) => {
  const opened = await open(request)
  return opened.why === null ? formPage(request, opened.form, emptyForm) : closed(request, opened, 200)
})

weeklyRoutes.publicPost(paths.weeklyForm, { audit: 'weekly-answer.given', example }, async (request) => {
  const opened = await open(request)
  if (opened.why !== null) return closed(request, opened, 409)
  const { db, form: typed, params, redirect, today } = request
  const language = languageOf(request, opened.form)
  const { track, schemeVersion, weekStartsOn } = opened.form
  const asked = { scheme: await findScheme(db, track, schemeVersion), days: daysSoFar(weekStartsOn, today) }
  const read = readAnswer(asked, typed, texts[language].weekly)
  if (!read.ok) return formPage(request, opened.form, read.form, read.missing)

  const answered = await answerWeek(db, opened.actor, request, opened.form, params.token, read.answer)
  if (!answered.ok) return closed(request, { ...opened, why: 'used' }, 409)
  return redirect(`${paths.weeklyForm(params)}?sprog=${language}`)
})

weeklyRoutes.publicGet(paths.weeklyAbsence, { audit: 'weekly-absence.begun', example }, async (request) => {
  const opened = await open(request)
  if (opened.why !== null && opened.why !== 'used') return closed(request, opened, 200)
  return absencePage(request, opened.form as FormBehindLink, formOf({ absentOn: writeDate(request.today) }))
})

weeklyRoutes.publicPost(paths.weeklyAbsence, { audit: 'weekly-absence.reported', example }, async (request) => {
  const opened = await open(request)
  if (opened.why !== null && opened.why !== 'used') return closed(request, opened, 409)
  const form = opened.form as FormBehindLink
  const { db, today, form: typed, show } = request
  const language = languageOf(request, form)
  const t = texts[language].weekly
  const input = parseForm(absenceInput, typed, t.errors)
  if (!input.ok) return absencePage(request, form, input.form, 422)
  const days = daysBetween(input.value.absentOn, today)
  if (days < 0 || days >= REPORTABLE)
    return absencePage(request, form, refusedForm(typed, { absentOn: t.errors['not-a-date'] ?? '' }), 422)
  const reported = await reportFrom(db, opened.actor as Actor, request, form, input.value.absentOn)
  return unreferred(show(<AbsenceReportedPage {...pageOf(request, form)} known={!reported.ok} />))
})

/** Today and the six days before. */
const REPORTABLE = 7

type Opened =
  | { readonly why: null; readonly form: FormBehindLink; readonly actor: Actor }
  | { readonly why: LinkRefusal; readonly form: FormBehindLink | null; readonly actor: Actor | null }

/** What the link leads to, with the contact as the one who acts from here on. */
async function open({ db, params, now, today, web, about }: LinkRequest): Promise<Opened> {
  const opened = await openWeeklyLink(db, params.token, now)
  if (opened.link === null) return { why: 'unknown', form: null, actor: null }
  const form = await findFormBehindLink(db, opened.link.formId, today)
  if (!form) return { why: 'unknown', form: null, actor: null }
  const actor = contactOf(opened.link.municipalityId)
  await web.actAs(actor)
  about(form.citizenId)
  return opened.open ? { why: null, form, actor } : { why: opened.why, form, actor }
}

const contactOf = (municipalityId: Actor['municipalityId']): Actor => ({
  role: 'company-contact',
  municipalityId,
  staffId: null,
  citizenId: null,
  teamId: null,
  name: '',
  unit: '',
})

function languageOf({ query, form }: LinkRequest, of: Pick<FormBehindLink, 'language'> | null): Language {
  const chosen = query.get('sprog') ?? form.sprog
  return chosen === 'da' || chosen === 'en' ? chosen : (of?.language ?? 'da')
}

const pageOf = (request: LinkRequest, form: FormBehindLink) => ({
  visit: alone(request.visit),
  form,
  language: languageOf(request, form),
  token: request.params.token,
})

async function formPage(request: LinkRequest, form: FormBehindLink, typed: Form, missing = 0): Promise<Reply> {
  const scheme = await findScheme(request.db, form.track, form.schemeVersion)
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200
  return unreferred(
    request.show(<WeeklyFormPage {...pageOf(request, form)} scheme={scheme} typed={typed} missing={missing} />, status),
  )
}

function absencePage(request: LinkRequest, form: FormBehindLink, typed: Form, status = 200): Reply {
  const days = Array.from({ length: REPORTABLE }, (_, ago) => addDays(request.today, -ago))
  return unreferred(request.show(<AbsencePage {...pageOf(request, form)} days={days} typed={typed} />, status))
}

/** In the words of what happened. Guessed is 404, over is 410, and one that has been used is thanked for. */
function closed(request: LinkRequest, { why, form }: Opened, whenUsed: number): Reply {
  const reason = why ?? 'unknown'
  const status = reason === 'used' ? whenUsed : reason === 'unknown' ? 404 : 410
  const page = (
    <ClosedPage
      visit={alone(request.visit)}
      language={languageOf(request, form)}
      why={reason}
      form={form}
      token={request.params.token}
    />
  )
  return unreferred(request.show(page, status))
}

/** Whoever is logged in on the device: the contact meets no menu and no log-out of another's. */
const alone = (visit: Visit): Visit => ({ ...visit, who: null, nav: [], notice: null, searchAction: null })

/** The address is the key: it must not travel on in a referrer. */
function unreferred(reply: Reply): Reply {
  return reply.kind === 'page' ? { ...reply, headers: { 'referrer-policy': 'no-referrer' } } : reply
}
