import { openCase } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import {
  type Assessment,
  CitizenFormPage,
  citizenWords,
  fillIn,
  findAssessment,
  findQuestionnaire,
  isSettled,
  languageOf,
  nameOf,
  type Problem,
  sideOf,
  stepFrom,
  ThanksPage,
  updateSideLanguage,
} from '../../questionnaires/index.ts'
import { contentLanguageFrom } from '../../ui/content-language.ts'
import { ownIdOf } from './gather-own-page.ts'

/** The citizen's form when she has logged in herself: the same form as on a device handed to her. */
export const ownFormRoutes = pages()
const example = { assessment: 2 }
const may = 'see-own-page'
type FormRequest = Request<'assessment'>

ownFormRoutes.get(paths.ownForm, { may, audit: 'own-form.viewed', example }, async (request) => {
  const wave = inOwnLanguage(request, await findOwn(request))
  if (isSent(wave)) return request.show(<ThanksPage visit={request.visit} wave={wave} backTo={paths.ownPage()} />)
  return await formPage(request, wave, null)
})

ownFormRoutes.post(paths.ownForm, { may, audit: 'own-form.answered', example }, async (request) => {
  const { db, actor, form, redirect, background, web } = request
  const wave = inOwnLanguage(request, await findOwn(request))
  const language = languageOf(sideOf(wave, 'citizen'))
  if (!isSent(wave)) await updateSideLanguage(db, wave.id, language)
  const questionnaire = await findQuestionnaire(db, wave.questionnaireId, wave.questionnaireVersion)
  const outcome = await fillIn(db, actor, wave, questionnaire, form, request)
  if (form.sprog) web.remember(contentLanguageFrom(String(form.sprog)))
  if ('problem' in outcome)
    return await formPage(request, inOwnLanguage(request, await findOwn(request)), {
      ...outcome,
      step: nameOf(outcome.to),
    })
  if (background) return { kind: 'done' }
  const words = citizenWords[language]
  if (outcome.to === 'sent') return redirect(paths.ownPage(), `${words.thanks}. ${words.thanksLead}`)
  if (outcome.to === 'later') return redirect(paths.ownPage(), words.saved)
  return redirect(`${paths.ownForm({ assessment: wave.id })}?emne=${nameOf(outcome.to)}`)
})

/** The citizen's own wave; one that does not ask the citizen is none of hers. */
async function findOwn(request: FormRequest): Promise<Assessment> {
  const { db, actor, id } = request
  const { citizen } = await openCase(db, actor, ownIdOf(actor), request)
  const wave = await findAssessment(db, citizen.id, id('assessment'))
  if (!sideOf(wave, 'citizen')) throw new NotFoundError('assessment')
  return wave
}

const isSent = (wave: Assessment) => {
  const side = sideOf(wave, 'citizen')
  return !side || isSettled(side)
}

/** The form is read in the language of the own page: choosing another one on either changes both. */
function inOwnLanguage({ web }: FormRequest, wave: Assessment): Assessment {
  const side = sideOf(wave, 'citizen')
  if (!side || web.remembered === null) return wave
  const language = contentLanguageFrom(web.remembered)
  return { ...wave, sides: wave.sides.map((each) => (each === side ? { ...each, language } : each)) }
}

async function formPage(
  { db, visit, query, form, show }: FormRequest,
  wave: Assessment,
  problem: { readonly step: string; readonly problem: Problem } | null,
) {
  const questionnaire = await findQuestionnaire(db, wave.questionnaireId, wave.questionnaireVersion)
  const props = {
    visit,
    wave,
    questionnaire,
    step: stepFrom(questionnaire, problem?.step ?? query.get('emne')),
    action: paths.ownForm({ assessment: wave.id }),
    form: problem ? form : {},
    problem: problem?.problem ?? null,
  }
  return show(<CitizenFormPage {...props} />, problem ? 422 : 200)
}
