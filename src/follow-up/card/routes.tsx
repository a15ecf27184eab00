import { citizenName, openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm, type Form, formOf } from '../../ui/form.ts'
import { cardInput, consentInput } from '../follow-up-input.ts'
import { findFollowUp } from '../follow-up-queries.ts'
import { findPlacementOf } from '../gather-follow-up.ts'
import { texts } from '../texts.ts'
import { listAnswers } from '../weekly/answer-queries.ts'
import { stateOf } from './card.ts'
import { cardPdf } from './card-pdf.ts'
import { findCard, listCards } from './card-queries.ts'
import { CardPage } from './views/card-page.tsx'
import { agreeToCard, withdrawCard, writeCard } from './write-card.ts'

/** The citizen's competence card from a workplace: written, agreed to by her, fetched, withdrawn. */
export const cardRoutes = pages()

const example = { citizen: 1, placement: 1 }
type PlacementRequest = Request<'citizen' | 'placement'>
type CardRequest = Request<'citizen' | 'placement' | 'card'>

cardRoutes.get(
  paths.competenceCard,
  { may: 'read-placements', audit: 'competence-card.viewed', example },
  async (request) => {
    const { db, actor, id } = request
    const { citizen } = await openCase(db, actor, id('citizen'), request)
    const answers = await listAnswers(db, citizen.id, id('placement'))
    return await cardPage(request, { form: formOf({ shown: Object.keys(answers.at(-1)?.scores ?? {}) }) })
  },
)

cardRoutes.post(
  paths.competenceCard,
  { may: 'write-placements', audit: 'competence-card.written', example },
  async (request) => {
    const { db, actor, today, id, visit, form: typed, redirect, params } = request
    const t = texts[visit.language].card
    const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
    const placement = await findPlacementOf(db, citizen.id, id('placement'))
    const answer = (await listAnswers(db, citizen.id, placement.id)).at(-1)
    const input = parseForm(cardInput, typed, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return await cardPage(request, { form: input.form, status: 422 })
    if (!answer) return await cardPage(request, { form: refusedForm(typed, { tasks: t.noAnswers }), status: 422 })

    const followUp = await findFollowUp(db, placement.id)
    const contact = input.value.contact && followUp ? `${followUp.contactName}, ${placement.workplace}` : ''
    await writeCard(db, actor, today, placement, answer, { ...input.value, contact })
    return redirect(paths.competenceCard(params), t.saved)
  },
)

cardRoutes.post(
  paths.competenceCardAgreed,
  { may: 'write-placements', audit: 'competence-card.agreed', example: { ...example, card: 1 } },
  async (request) => {
    const { db, actor, today, visit, form: typed, redirect, params } = request
    const t = texts[visit.language].card
    const card = await cardToChange(request)
    const input = parseForm(consentInput, typed, { required: t.consentMissing })
    if (!input.ok) return await cardPage(request, { problem: t.consentMissing, status: 422 })
    const agreed = await agreeToCard(db, actor, today, card)
    if (!agreed.ok) return await cardPage(request, { problem: t.changedMeanwhile, status: 409 })
    return redirect(paths.competenceCard(params), t.agreed)
  },
)

cardRoutes.post(
  paths.competenceCardWithdrawn,
  { may: 'write-placements', audit: 'competence-card.withdrawn', example: { ...example, card: 1 } },
  async (request) => {
    const { db, actor, today, visit, redirect, params } = request
    const t = texts[visit.language].card
    const withdrawn = await withdrawCard(db, actor, today, await cardToChange(request))
    if (!withdrawn.ok) return await cardPage(request, { problem: t.changedMeanwhile, status: 409 })
    return redirect(paths.competenceCard(params), t.withdrawn)
  },
)

cardRoutes.get(
  paths.competenceCardFile,
  { may: 'read-placements', audit: 'competence-card.printed', example: { ...example, card: 1 } },
  async (request) => {
    const { db, actor, id, visit, file } = request
    const { citizen } = await openCase(db, actor, id('citizen'), request)
    const card = await findCard(db, citizen.id, id('card'))
    if (card.placementId !== id('placement') || stateOf(card) !== 'agreed') throw new NotFoundError('card')
    const pdf = await cardPdf(card, citizenName(citizen), visit.language)
    return file(pdf, 'application/pdf', texts[visit.language].card.file)
  },
)

async function cardToChange(request: CardRequest) {
  const { db, actor, id } = request
  const { citizen } = await openCaseToChange(db, actor, id('citizen'), request)
  const card = await findCard(db, citizen.id, id('card'))
  if (card.placementId !== id('placement')) throw new NotFoundError('card')
  return card
}

interface Shown {
  readonly form?: Form
  readonly problem?: string
  readonly status?: number
}

async function cardPage(request: PlacementRequest, { form = emptyForm, problem, status = 200 }: Shown) {
  const { db, actor, visit, show, id } = request
  const file = await openCase(db, actor, id('citizen'), request)
  const placement = await findPlacementOf(db, file.citizen.id, id('placement'))
  const cards = await listCards(db, file.citizen.id, placement.id)
  const answer = (await listAnswers(db, file.citizen.id, placement.id)).at(-1) ?? null
  return show(<CardPage {...{ visit, actor, file, placement, cards, answer, form, problem }} />, status)
}
