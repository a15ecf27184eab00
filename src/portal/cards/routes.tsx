import { citizenName, openCase, openCaseToChange } from '../../citizens/index.ts'
import {
  agreeToCard,
  cardPdf,
  cardStateOf,
  findCard,
  listAnswers,
  listCards,
  withdrawCard,
} from '../../follow-up/index.ts'
import { paths } from '../../paths.ts'
import { listRunningPlacements } from '../../placements/index.ts'
import { NotFoundError } from '../../platform/errors.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { contentLanguageFrom } from '../../ui/content-language.ts'
import { ownIdOf } from '../own/gather-own-page.ts'
import { texts } from './texts.ts'
import { OwnCardsPage } from './views/own-cards-page.tsx'

/** The citizen reads her competence cards, says yes or takes it back, and fetches what she has agreed to. */
export const ownCardRoutes = pages()
const may = 'see-own-page'
const example = { card: 1 }

ownCardRoutes.get(paths.ownCards, { may, audit: 'own-card.viewed', example: {} }, async (request) => {
  const { db, actor, today, visit, show } = request
  const { citizen } = await openCase(db, actor, ownIdOf(actor), request)
  const cards = await listCards(db, citizen.id)
  const work = (await listRunningPlacements(db, [citizen.id], today)).get(citizen.id) ?? null
  const answers = work ? await listAnswers(db, citizen.id, work.id) : []
  const weeks = work && answers.length > 0 ? { workplace: work.workplace, answers } : null
  return show(<OwnCardsPage visit={visit} language={languageOf(request)} cards={cards} weeks={weeks} />)
})

ownCardRoutes.post(paths.ownCardAgreed, { may, audit: 'own-card.agreed', example }, async (request) => {
  const { db, actor, today, redirect } = request
  const t = texts[languageOf(request)]
  const agreed = await agreeToCard(db, actor, today, await cardToChange(request))
  return redirect(paths.ownCards(), agreed.ok ? t.agreed : t.changed)
})

ownCardRoutes.post(paths.ownCardWithdrawn, { may, audit: 'own-card.withdrawn', example }, async (request) => {
  const { db, actor, today, redirect } = request
  const t = texts[languageOf(request)]
  const withdrawn = await withdrawCard(db, actor, today, await cardToChange(request))
  return redirect(paths.ownCards(), withdrawn.ok ? t.withdrawn : t.changed)
})

ownCardRoutes.get(paths.ownCardFile, { may, audit: 'own-card.printed', example }, async (request) => {
  const { db, actor, id, file } = request
  const { citizen } = await openCase(db, actor, ownIdOf(actor), request)
  const card = await findCard(db, citizen.id, id('card'))
  if (cardStateOf(card) !== 'agreed') throw new NotFoundError('card')
  const language = languageOf(request) === 'en' ? 'en' : 'da'
  return file(await cardPdf(card, citizenName(citizen), language), 'application/pdf', 'kompetencekort.pdf')
})

async function cardToChange(request: Request<'card'>) {
  const { db, actor, id } = request
  const { citizen } = await openCaseToChange(db, actor, ownIdOf(actor), request)
  return await findCard(db, citizen.id, id('card'))
}

const languageOf = ({ web }: Pick<Request, 'web'>) => contentLanguageFrom(web.remembered)
