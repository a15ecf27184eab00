import { listTeamAround, openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { dayOf, formatDate } from '../../platform/i18n/format.ts'
import { addDays } from '../../platform/plain-date.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { findAssessment, itemOf, sideOf } from '../../questionnaires/index.ts'
import { listNextTalks } from '../../talks/index.ts'
import { contentLanguageFrom } from '../../ui/content-language.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { numberIn } from '../waves.ts'
import { agreeNextStep } from './agree-next-step.ts'
import { openSteps, type StepRefusal } from './next-step.ts'
import { nextStepInput, theCitizen } from './next-step-input.ts'
import { listNextSteps } from './next-step-queries.ts'
import { type Against, findStanding, type Standing } from './standing.ts'
import { texts } from './texts.ts'
import { GapsPage } from './views/gaps-page.tsx'
import { namesOf } from './views/names.ts'
import { PrintPage } from './views/print-page.tsx'
import { ResultPage } from './views/result-page.tsx'

/** What a wave says: the star, what has moved, where the two differ, and what they agree to do about it. */
export const resultRoutes = pages()

const example = { citizen: 1, assessment: 1 }

type ResultRequest = Request<'citizen' | 'assessment'>

resultRoutes.get(paths.assessmentResult, { may: 'read-fip', audit: 'fip.result-viewed', example }, (request) =>
  resultPage(request),
)

resultRoutes.get(paths.assessmentGaps, { may: 'read-fip', audit: 'fip.gaps-viewed', example }, async (request) => {
  const { db, actor, visit, show, redirect, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const standing = await findStanding(db, actor, file.citizen.id, id('assessment'))
  const at = { citizen: file.citizen.id, assessment: standing.assessment.id }
  if (!standing.wave) return redirect(paths.assessmentResult(at))
  const names = namesOf(file, standing.assessment, actor, visit.language)
  return show(<GapsPage visit={visit} file={file} standing={standing} names={names} />)
})

resultRoutes.get(paths.assessmentPrint, { may: 'read-fip', audit: 'fip.printed', example }, async (request) => {
  const { db, actor, today, visit, query, show, redirect, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const citizen = file.citizen.id
  const standing = await findStanding(db, actor, citizen, id('assessment'))
  const { assessment } = standing
  if (assessment.completedOn === null) return redirect(paths.assessmentResult({ citizen, assessment: assessment.id }))
  const props = {
    visit,
    file,
    standing,
    names: namesOf(file, assessment, actor, visit.language),
    steps: openSteps(await listNextSteps(db, citizen)),
    talk: (await listNextTalks(db, [citizen], addDays(today, 1))).get(citizen) ?? null,
    language: contentLanguageFrom(query.get('sprog') ?? sideOf(assessment, 'citizen')?.language ?? null),
  }
  return show(<PrintPage {...props} />)
})

resultRoutes.post(paths.nextSteps, { may: 'write-fip', audit: 'fip.step-agreed', example }, async (request) => {
  const { db, actor, today, form, visit, redirect, id } = request
  const t = texts[visit.language]
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const wave = await findAssessment(db, file.citizen.id, id('assessment'))
  const input = parseForm(nextStepInput, form, { ...fieldWords[visit.language], ...t.errors })
  if (!input.ok) return await resultPage(request, input.form, 422)
  const agreed = await agreeNextStep(db, actor, today, wave, input.value)
  if (!agreed.ok) return await resultPage(request, refusedForm(form, refusalIn(agreed.refusal, t.errors)), 422)

  const step = (await listNextSteps(db, file.citizen.id)).find((each) => each.id === agreed.value)
  const who = step?.staffName ?? file.citizen.givenName
  const at = paths.assessmentResult({ citizen: file.citizen.id, assessment: wave.id })
  return redirect(at, t.stepAgreed(who, formatDate(input.value.dueOn, visit.language)))
})

const fieldsOf: Readonly<Record<StepRefusal, string>> = {
  'due-in-the-past': 'dueOn',
  'unknown-colleague': 'who',
  'unknown-team': 'who',
  'not-around': 'who',
  nobody: 'who',
  'unknown-item': 'item',
  'not-completed': 'how',
  'not-a-point': 'toValue',
}

const refusalIn = (refusal: StepRefusal, words: Readonly<Record<string, string>>) => ({
  [fieldsOf[refusal]]: words[refusal] ?? '',
})

/** The page, with what was typed into the form where it was refused. */
async function resultPage(request: ResultRequest, typed: Form | null = null, status = 200): Promise<Reply> {
  const { db, actor, visit, query, show, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const against: Against = query.get('sammenlign') === 'foerste' ? 'first' : 'previous'
  const standing = await findStanding(db, actor, file.citizen.id, id('assessment'), against)
  const steps = await listNextSteps(db, file.citizen.id)
  const props = {
    visit,
    actor,
    file,
    standing,
    against,
    names: namesOf(file, standing.assessment, actor, visit.language),
    steps: steps.filter(({ assessmentId }) => assessmentId === standing.assessment.id),
    around: await aroundOf(request, file.citizen.id),
    form: typed ?? stepFrom(standing, query.get('punkt')),
    talkPath: await talkPathOf(request, file.citizen.id),
  }
  return show(<ResultPage {...props} />, status)
}

type Citizen = Parameters<typeof listTeamAround>[1]

/** The reader first, then the others with a part in the case. */
async function aroundOf({ db, actor }: ResultRequest, citizen: Citizen) {
  const around = await listTeamAround(db, citizen)
  const others = around.filter(({ staffId }) => staffId !== actor.staffId)
  const people = others.map(({ staffId, name, title }) => ({ id: Number(staffId), name, title }))
  const unique = people.filter(({ id }, at) => people.findIndex((each) => each.id === id) === at)
  return actor.staffId === null ? unique : [{ id: Number(actor.staffId), name: actor.name, title: '' }, ...unique]
}

/** A form that starts from an item: one point up from where the citizen stands, or the caseworker where there is no room above. */
function stepFrom({ questionnaire, wave }: Standing, itemId: string | null): Form {
  const item = itemId === null ? null : itemOf(questionnaire, itemId)
  if (!item || !wave) return formOf({ who: theCitizen })
  const { scale } = questionnaire
  const { citizen, caseworker } = wave.answers
  const [own, seen] = [numberIn(citizen.get(item.id), scale), numberIn(caseworker.get(item.id), scale)]
  const from = own === null || own === scale.max ? (seen ?? own) : own
  if (from === null) return formOf({ who: theCitizen, item: item.id })
  const to = Math.min(scale.max, from + 1)
  return formOf({ who: theCitizen, item: item.id, fromValue: String(from), toValue: String(to) })
}

/** Today's talk, where the reader may hold it. */
async function talkPathOf({ db, actor, today }: ResultRequest, citizen: Citizen): Promise<string | null> {
  if (!may(actor, 'write-talks')) return null
  const talk = (await listNextTalks(db, [citizen], today)).get(citizen)
  return talk && dayOf(talk.startsAt) === today ? paths.talk({ citizen, talk: talk.id }) : null
}
