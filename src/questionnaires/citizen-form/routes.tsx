import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { type PublicRequest, pages } from '../../platform/web/pages.ts'
import type { Reply } from '../../platform/web/reply.ts'
import type { Visit } from '../../ui/visit.ts'
import { type Assessment, isSettled, sideOf } from '../assessment.ts'
import { findAssessmentById } from '../assessment-queries.ts'
import { noteLinkUse, openDeviceLink } from '../device-link.ts'
import { findQuestionnaire } from '../questionnaire-queries.ts'
import { fillIn, type Problem } from './fill-in.ts'
import { nameOf, stepFrom } from './step.ts'
import { CitizenFormPage } from './views/citizen-form-page.tsx'
import { ExpiredPage } from './views/expired-page.tsx'
import { LaterPage, ThanksPage } from './views/thanks-page.tsx'

/** The citizen's form on her own device, opened by a code on the caseworker's screen. No login, no surname, no CPR. */
export const citizenFormRoutes = pages()

const example = { token: 'eksempel' }
type LinkRequest = PublicRequest<'token'>

citizenFormRoutes.publicGet(paths.deviceForm, { audit: 'own-form.viewed', example }, async (request) => {
  const opened = await open(request)
  if (!opened) return expired(request)
  const { wave } = opened
  if (isDone(wave)) return unreferred({ kind: 'redirect', to: paths.deviceFormDone(request.params), notice: '' })
  return page(request, wave, null)
})

citizenFormRoutes.publicPost(paths.deviceForm, { audit: 'own-form.answered', example }, async (request) => {
  const opened = await open(request)
  if (!opened) return expired(request)
  const { db, form, params, now, redirect } = request
  const questionnaire = await findQuestionnaire(db, opened.wave.questionnaireId, opened.wave.questionnaireVersion)
  await noteLinkUse(db, params.token, now)
  const outcome = await fillIn(db, opened.actor, opened.wave, questionnaire, form, request)
  if ('problem' in outcome)
    return page(request, await findAssessmentById(db, opened.wave.id), { ...outcome, step: nameOf(outcome.to) })
  if (request.background) return { kind: 'done' }
  if (outcome.to === 'sent' || outcome.to === 'later')
    return redirect(`${paths.deviceFormDone(params)}${outcome.to === 'later' ? '?senere=1' : ''}`)
  return redirect(`${paths.deviceForm(params)}?emne=${nameOf(outcome.to)}`)
})

citizenFormRoutes.publicGet(paths.deviceFormDone, { audit: 'own-form.left', example }, async (request) => {
  const opened = await open(request)
  if (!opened) return expired(request)
  const { show, params } = request
  const visit = alone(request.visit)
  if (!isDone(opened.wave))
    return unreferred(show(<LaterPage visit={visit} wave={opened.wave} backTo={paths.deviceForm(params)} />))
  return unreferred(show(<ThanksPage visit={visit} wave={opened.wave} backTo={null} />))
})

const isDone = (wave: Assessment) => {
  const side = sideOf(wave, 'citizen')
  return !side || isSettled(side)
}

/** The wave behind a link that works, and the citizen as the one who acts from here on. */
async function open({ db, params, now, web }: LinkRequest): Promise<{ wave: Assessment; actor: Actor } | null> {
  const link = await openDeviceLink(db, params.token, now)
  if (!link) return null
  const wave = await findAssessmentById(db, link.assessmentId)
  const actor = citizenOf(link.municipalityId, wave)
  await web.actAs(actor)
  return { wave, actor }
}

const citizenOf = (municipalityId: Actor['municipalityId'], wave: Assessment): Actor => ({
  role: 'citizen',
  municipalityId,
  staffId: null,
  citizenId: wave.citizenId,
  teamId: null,
  name: '',
  unit: '',
})

async function page(
  request: LinkRequest,
  wave: Assessment,
  problem: { step: string; problem: Problem } | null,
): Promise<Reply> {
  const { db, params, query, visit, show, form } = request
  const questionnaire = await findQuestionnaire(db as Db, wave.questionnaireId, wave.questionnaireVersion)
  const step = stepFrom(questionnaire, problem?.step ?? query.get('emne'))
  const props = {
    visit: alone(visit),
    wave,
    questionnaire,
    step,
    action: paths.deviceForm(params),
    form: problem ? form : {},
    problem: problem?.problem ?? null,
  }
  return unreferred(show(<CitizenFormPage {...props} />, problem ? 422 : 200))
}

const expired = ({ visit, show }: LinkRequest): Reply => unreferred(show(<ExpiredPage visit={alone(visit)} />, 404))

/** Whoever is logged in on the device that is handed over: the citizen meets no menu and no log-out of another's. */
const alone = (visit: Visit): Visit => ({ ...visit, who: null, nav: [], notice: null, searchAction: null })

/** The address is the key: it must not travel on in a referrer. */
function unreferred(reply: Reply): Reply {
  return reply.kind === 'page' ? { ...reply, headers: { 'referrer-policy': 'no-referrer' } } : reply
}
