import { type CaseFile, citizenName, openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { may } from '../../platform/auth/permissions.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { pdfLanguages } from '../../platform/pdf/pdf-of.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { agreementInput, partyInput } from '../placement-input.ts'
import { type FullPlacement, findPlacement } from '../placement-queries.ts'
import { parties, type WorkAgreement } from './agreement.ts'
import { agreementConflict } from './agreement-conflict.ts'
import { agreementPaper, paperLanguageOf } from './agreement-paper.ts'
import { findMunicipalityName, findWording, listAgreements } from './agreement-queries.ts'
import { texts } from './texts.ts'
import { AgreementPage } from './views/agreement-page.tsx'
import { confirmAgreement, writeAgreement } from './write-agreement.ts'

/** The work agreement of a placement. */
export const agreementRoutes = pages()

const example = { citizen: 1, placement: 1 }
type At = 'citizen' | 'placement'

agreementRoutes.get(
  paths.workAgreement,
  { may: 'read-placements', audit: 'work-agreement.viewed', example },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showAgreement(request, file, await placementOf(request, file))
  },
)

agreementRoutes.post(
  paths.workAgreement,
  { may: 'write-placements', audit: 'work-agreement.written', example },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const file = await openCaseToChange(db, actor, request.id('citizen'), request)
    const placement = await placementOf(request, file)
    const input = parseForm(agreementInput, form, fieldWords[visit.language])
    if (!input.ok) return await showAgreement(request, file, placement, input.form)

    const { partGoal1, partGoal2, partGoal3, citizen, company, municipality, ...words } = input.value
    const said = { citizen, company, municipality }
    const draft = { ...words, partGoals: [partGoal1, partGoal2, partGoal3].filter((goal) => goal !== '') }
    const confirmed = parties.filter((party) => said[party])
    await writeAgreement(db, actor, today, placement, draft, confirmed)
    return redirect(pathOf(request), texts[visit.language].saved)
  },
)

agreementRoutes.post(
  paths.workAgreementYes,
  { may: 'write-placements', audit: 'work-agreement.confirmed', example },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const file = await openCaseToChange(db, actor, request.id('citizen'), request)
    const placement = await placementOf(request, file)
    const agreement = await agreementOf(request, placement)
    const input = parseForm(partyInput, form, fieldWords[visit.language])
    if (!agreement) throw new NotFoundError('work agreement')
    if (!input.ok) return await showAgreement(request, file, placement)
    if (input.value.agreement !== agreement.id) {
      const seen = await findWording(db, placement, input.value.agreement)
      throw agreementConflict(placement, seen, agreement, visit.language)
    }
    await confirmAgreement(db, actor, today, placement, agreement, input.value.party)
    return redirect(pathOf(request), texts[visit.language].yesNoted)
  },
)

agreementRoutes.get(
  paths.workAgreementFile,
  { may: 'read-placements', audit: 'work-agreement.printed', example: { ...example, language: 'da' } },
  async (request) => {
    const { db, actor, params, file: answer } = request
    const file = await openCase(db, actor, request.id('citizen'), request)
    const placement = await placementOf(request, file)
    const agreement = await agreementOf(request, placement)
    const language = pdfLanguages.find((each) => each === params.language)
    if (!agreement || !language) throw new NotFoundError('work agreement')
    const municipalityName = await findMunicipalityName(db, actor.municipalityId)
    const names = { citizenName: citizenName(file.citizen), municipalityName }
    const bytes = await agreementPaper({ placement, agreement, ...names }, language)
    return answer(bytes, 'application/pdf', `arbejdsaftale-${placement.id}-${language}.pdf`)
  },
)

const placementOf = (request: Request<At>, file: CaseFile) =>
  findPlacement(request.db, file.citizen.id, request.id('placement'))

const agreementOf = async ({ db }: Request, { id, citizenId }: FullPlacement): Promise<WorkAgreement | null> =>
  (await listAgreements(db, citizenId)).get(id) ?? null

const pathOf = ({ params }: Request<At>) =>
  paths.workAgreement({ citizen: params.citizen, placement: params.placement })

async function showAgreement(
  request: Request,
  file: CaseFile,
  placement: FullPlacement,
  refused?: Form,
): Promise<Reply> {
  const { actor, visit, show } = request
  const agreement = await agreementOf(request, placement)
  const page = (
    <AgreementPage
      {...{ visit, actor, file, placement, agreement }}
      form={refused ?? filledFrom(placement, agreement, request)}
      language={paperLanguageOf(file.citizen.spokenLanguages)}
      mayWrite={may(actor, 'write-placements') && file.refusal === null}
    />
  )
  return show(page, refused ? 422 : 200)
}

/** What is agreed already need not be typed again. */
function filledFrom(placement: FullPlacement, agreement: WorkAgreement | null, { visit, actor }: Request): Form {
  if (agreement) {
    const { aim, tasks, workingTime, followUp, followUpWeeks, partGoals } = agreement
    const goals = { partGoal1: partGoals[0] ?? '', partGoal2: partGoals[1] ?? '', partGoal3: partGoals[2] ?? '' }
    return formOf({ aim, tasks, workingTime, followUp, followUpWeeks: String(followUpWeeks), ...goals })
  }
  const f = texts[visit.language].fields
  const hours = (quarters: number) => formatHours(quarters, visit.language)
  return formOf({
    aim: placement.aimedQuarterHours > 0 ? f.aimFrom(hours(placement.aimedQuarterHours)) : '',
    workingTime: placement.weeklyQuarterHours > 0 ? f.workingTimeFrom(hours(placement.weeklyQuarterHours)) : '',
    followUpWeeks: '4',
    followUp: actor.name,
  })
}
