import { type CaseFile, openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { ConflictError } from '../../platform/errors.ts'
import type { AssessmentId, CitizenId } from '../../platform/ids.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import {
  AnswersConflict,
  type Assessment,
  closeSide,
  findAssessment,
  findQuestionnaire,
  listAssessments,
  listQuestionnairesInUse,
  type Questionnaire,
  updateSetting,
  updateSideLanguage,
} from '../../questionnaires/index.ts'
import { emptyForm, type Form, formOf } from '../../ui/form.ts'
import { conflictOf } from './conflict.ts'
import { openWave, talkToday } from './open-wave.ts'
import { saveWave, submitWave } from './save-wave.ts'
import { talkSheet } from './talk-sheet.ts'
import { texts } from './texts.ts'
import { NewWavePage } from './views/new-wave-page.tsx'
import { WavePage } from './views/wave-page.tsx'
import { closingInput, newWaveInput, settingInput } from './wave-input.ts'

/** FIP on the caseworker's screen: begin, answer, save, send, close a side. */
export const waveRoutes = pages()

const example = { citizen: 1, assessment: 2 }

type WaveRequest = Request<'citizen' | 'assessment'>

waveRoutes.get(
  paths.newAssessment,
  { may: 'write-fip', audit: 'fip.prepared', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, query, show, id } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const { interpreterNeed, spokenLanguages } = file.citizen
    const language = spokenLanguages.includes('ar') ? 'ar' : spokenLanguages.includes('uk') ? 'uk' : 'da'
    const form = formOf({
      questionnaire: query.get('skema') ?? 'fip',
      mode: 'together',
      citizenLanguage: language,
      ...(interpreterNeed === 'none' ? {} : { interpreter: 'on' }),
    })
    return show(<NewWavePage {...(await beginning(request, file))} form={form} />)
  },
)

waveRoutes.post(
  paths.newAssessment,
  { may: 'write-fip', audit: 'fip.begun', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, visit, today, form, show, redirect, id } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const t = texts[visit.language]
    const input = parseForm(newWaveInput, form, t.errors)
    if (!input.ok) return show(<NewWavePage {...(await beginning(request, file))} form={input.form} />, 422)
    const { questionnaire, ...setting } = input.value
    const wave = await openWave(db, actor, file.citizen.id, questionnaire, setting, today)
    if (!wave.ok) {
      const refused = refusedForm(form, {
        [wave.refusal === 'asks-nobody' ? 'mode' : 'questionnaire']: t.errors[wave.refusal],
      })
      return show(<NewWavePage {...(await beginning(request, file))} form={refused} />, 422)
    }
    const at = paths.assessment({ citizen: file.citizen.id, assessment: wave.value.id })
    return redirect(at, wave.value.wasOpen ? t.alreadyOpen : '')
  },
)

waveRoutes.get(paths.assessment, { may: 'read-fip', audit: 'fip.viewed', example }, async (request) => {
  const { citizen, wave } = await loaded(request, openCase)
  if (wave.completedOn) return request.redirect(paths.assessmentResult({ citizen, assessment: wave.id }))
  return await page(request, emptyForm)
})

waveRoutes.post(paths.assessmentAnswers, { may: 'write-fip', audit: 'fip.saved', example }, async (request) => {
  const { citizen, wave, questionnaire } = await loaded(request, openCaseToChange)
  const { db, actor, form, now, redirect, visit } = request
  const raters = talkSheet(questionnaire, wave, null).open
  const saved = await resolving(request, questionnaire, () =>
    saveWave(db, actor, wave, questionnaire, form, raters, now),
  )
  if (!saved.ok) return await page(request, refusal(request, saved.refusal, questionnaire), 422)
  const t = texts[visit.language]
  const to =
    form._pause === undefined ? paths.assessment({ citizen, assessment: wave.id }) : paths.progression({ citizen })
  return request.background ? { kind: 'done' } : redirect(to, t.saved)
})

waveRoutes.post(paths.assessmentSubmission, { may: 'write-fip', audit: 'fip.submitted', example }, async (request) => {
  const { citizen, wave, questionnaire } = await loaded(request, openCaseToChange)
  const { db, actor, form, redirect, visit } = request
  const raters = talkSheet(questionnaire, wave, null).open
  const sent = await resolving(request, questionnaire, () =>
    submitWave(db, actor, wave, questionnaire, form, raters, request),
  )
  if (!sent.ok) return await page(request, refusal(request, sent.refusal, questionnaire), 422)
  if (sent.value.completedOn) return redirect(paths.assessmentResult({ citizen, assessment: wave.id }))
  return redirect(paths.assessment({ citizen, assessment: wave.id }), texts[visit.language].sent)
})

waveRoutes.post(
  paths.assessmentSetting,
  { may: 'write-fip', audit: 'fip.setting-changed', example },
  async (request) => {
    const { citizen, wave } = await loaded(request, openCaseToChange)
    const { db, form, redirect, visit } = request
    const t = texts[visit.language]
    const input = parseForm(settingInput, form, t.errors)
    if (!input.ok) return await page(request, input.form, 422)
    const { citizenLanguage, ...setting } = input.value
    await updateSetting(db, wave.id, setting)
    await updateSideLanguage(db, wave.id, citizenLanguage)
    return redirect(paths.assessment({ citizen, assessment: wave.id }), t.settingChanged)
  },
)

waveRoutes.post(paths.sideClosure, { may: 'write-fip', audit: 'fip.side-closed', example }, async (request) => {
  const { citizen, wave, questionnaire } = await loaded(request, openCaseToChange)
  const { db, actor, form, redirect, visit } = request
  const t = texts[visit.language]
  const input = parseForm(closingInput, form, t.errors)
  if (!input.ok) return await page(request, input.form, 422)
  const closed = await closeSide(db, actor, wave, input.value.rater, input.value.reason, request)
  if (!closed.ok) return await page(request, refusal(request, closed.refusal, questionnaire), 422)
  const to = closed.value.completedOn ? paths.assessmentResult : paths.assessment
  return redirect(to({ citizen, assessment: wave.id }), t.sideClosed)
})

/** What the begin page shows whatever was typed: what may be asked, and the talk it belongs to. */
async function beginning({ db, visit, today }: Request<'citizen'>, file: CaseFile) {
  return { visit, file, sets: await listQuestionnairesInUse(db), talk: await talkToday(db, file.citizen.id, today) }
}

async function loaded(request: WaveRequest, open: typeof openCase) {
  const { db, actor, id } = request
  const file = await open(db, actor, id('citizen'), request)
  const wave = await findAssessment(db, file.citizen.id, id('assessment'))
  const questionnaire = await findQuestionnaire(db, wave.questionnaireId, wave.questionnaireVersion)
  return { file, citizen: file.citizen.id, wave, questionnaire }
}

/** The form as it stands now, with what was typed over what is saved. */
async function page(request: WaveRequest, form: Form, status = 200): Promise<Reply> {
  const { file, wave, questionnaire } = await loaded(request, openCase)
  const previous = await previousWave(request, file.citizen.id, wave)
  const sheet = talkSheet(questionnaire, wave, previous)
  const { visit, actor, query, show } = request
  const turn = query.get('tur') === 'sagsbehandler' ? 'caseworker' : 'citizen'
  const props = {
    visit,
    actor,
    file,
    wave,
    questionnaire,
    previous,
    sheet,
    form,
    turn,
    unfolded: query.get('ret'),
  } as const
  return show(<WavePage {...props} />, status)
}

async function previousWave({ db }: WaveRequest, citizen: CitizenId, wave: Assessment): Promise<Assessment | null> {
  const waves = await listAssessments(db, citizen, wave.questionnaireId)
  return waves.filter((each) => each.completedOn !== null && each.id !== wave.id).at(-1) ?? null
}

function refusal({ form, visit }: WaveRequest, code: string, { scale }: Questionnaire): Form {
  const t = texts[visit.language]
  if (code === 'not-an-answer') return { values: form, errors: { svar: t.notAnAnswer(scale.max) } }
  if (code === 'missing-items') return { values: form, errors: { confirmed: t.missingConfirm } }
  if (code === 'nothing-answered') return { values: form, errors: { svar: t.nothingAnswered } }
  return { values: form, errors: { svar: t.errors[code as keyof typeof t.errors] ?? t.errors['unknown-item'] } }
}

/** Two who saved at once: the second sees both sets of answers and who saved, and nothing is overwritten. */
async function resolving<T>(request: WaveRequest, questionnaire: Questionnaire, save: () => Promise<T>): Promise<T> {
  try {
    return await save()
  } catch (error) {
    if (!(error instanceof AnswersConflict)) throw error
    const at: { citizen: CitizenId; assessment: AssessmentId } = {
      citizen: request.id('citizen'),
      assessment: request.id('assessment'),
    }
    throw new ConflictError(conflictOf(error, questionnaire, request.visit.language, paths.assessment(at)))
  }
}
