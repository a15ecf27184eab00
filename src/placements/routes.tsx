import { openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { idFrom } from '../platform/ids.ts'
import { writeDate } from '../platform/plain-date.ts'
import { typedHours } from '../platform/quarter-hours.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import { agreePlacement } from './agree-placement.ts'
import { correctPlacement } from './correct-placement.ts'
import type { Breach, RuleBroken } from './limits/breach.ts'
import type { AgreeRefusal } from './placement.ts'
import { placementConflict } from './placement-conflict.ts'
import { correctionInput, placementInput } from './placement-input.ts'
import { type FullPlacement, findPlacement } from './placement-queries.ts'
import { promisedAt } from './proposals/promised-at.ts'
import { findProposalToAnswer, listProposals, type Proposal, type ProposalId } from './proposals/proposal-queries.ts'
import { acceptProposal } from './proposals/propose.ts'
import { placementWords, showPlacement, showPlacements } from './show-placements.tsx'
import { texts } from './texts.ts'
import { NewPlacementPage } from './views/new-placement-page.tsx'
import { chooseWorkplace, type Known } from './workplace/choose-workplace.ts'
import { nameWithTown } from './workplace/workplace-names.ts'

/** A citizen's placements: listed, agreed, corrected. What happens to one after that is beside. */
export const placementRoutes = pages()

placementRoutes.get(
  paths.placements,
  { may: 'read-placements', audit: 'placements.viewed', example: { citizen: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showPlacements(request, file)
  },
)

placementRoutes.get(
  paths.newPlacement,
  { may: 'write-placements', audit: 'placement.begun', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, query, show } = request
    const file = await toChange(request)
    const asked = idFrom<'proposal'>(query.get('forslag') ?? undefined)
    const proposal = (await listProposals(db, file.citizen.id)).find(({ id }) => id === asked)
    const form = proposal ? filledFrom(proposal) : formOf({ kind: 'internship', startsOn: writeDate(today) })
    return show(<NewPlacementPage {...{ visit, actor, file, form }} breaches={[]} />)
  },
)

placementRoutes.post(
  paths.newPlacement,
  { may: 'write-placements', audit: 'placement.agreed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect } = request
    const file = await toChange(request)
    const again = (typed: Form, breaches: readonly Breach[] = []) =>
      show(<NewPlacementPage {...{ visit, actor, file, breaches }} form={typed} />, 422)
    const input = parseForm(placementInput, form, placementWords(visit.language))
    if (!input.ok) return again(input.form)

    const { overruleReason: reason, ...agreement } = input.value
    const citizenId = file.citizen.id
    const proposal = await proposalIn(request, citizenId)
    const chosen = await chooseWorkplace(db, agreement, today, proposal && knownFrom(proposal))
    if (!chosen.ok) return again(severalIn(request, chosen.names))
    const { workplace, contact, ...links } = chosen.value
    const draft = { ...agreement, workplace, contact, citizenId }
    const promised = proposal ?? (await promisedAt(db, citizenId, links.productionUnitId, draft, today))
    const agreed = await agreePlacement(db, actor, request, { draft, links, promised, reason }, file.citizen)
    if (!agreed.ok) return again(refusal(request, agreed.refusal), breachesIn(agreed))
    if (promised?.id) await acceptProposal(db, actor, today, citizenId, promised.id, agreed.value)
    return redirect(paths.placements({ citizen: file.citizen.id }), texts[visit.language].agreed)
  },
)

placementRoutes.get(
  paths.placement,
  { may: 'read-placements', audit: 'placement.viewed', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showPlacement(request, file, await findPlacement(request.db, file.citizen.id, request.id('placement')))
  },
)

placementRoutes.post(
  paths.placement,
  { may: 'write-placements', audit: 'placement.corrected', example: { citizen: 1, placement: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const file = await toChange(request)
    const placement = await findPlacement(db, file.citizen.id, request.id('placement'))
    const input = parseForm(correctionInput, form, placementWords(visit.language))
    if (!input.ok) return await showPlacement(request, file, placement, { agreement: input.form })

    const { version, overruleReason: reason, ...agreement } = input.value
    const chosen = await chooseWorkplace(db, agreement, today, { ...placement, typed: placement.workplace })
    if (!chosen.ok)
      return await showPlacement(request, file, placement, { agreement: severalIn(request, chosen.names) })
    const { workplace, contact, ...links } = chosen.value
    const seen = { citizenId: file.citizen.id, id: placement.id, version }
    const draft = { ...agreement, workplace, contact, citizenId: file.citizen.id }
    const corrected = await correctPlacement(db, actor, request, seen, { draft, links, reason }, file.citizen)
    if (corrected.ok) return redirect(pathOf(request), texts[visit.language].corrected)
    if (corrected.refusal === 'changed-meanwhile') throw await placementConflict(db, seen, visit.language, agreement)
    const forms = { agreement: refusal(request, corrected.refusal) }
    return await showPlacement(request, file, placement, forms, { agreement: breachesIn(corrected) })
  },
)

const toChange = (request: Request<'citizen'>) =>
  openCaseToChange(request.db, request.actor, request.id('citizen'), request)

const pathOf = ({ params }: Request<'citizen' | 'placement'>) =>
  paths.placement({ citizen: params.citizen, placement: params.placement })

/** The proposal that the form answers with a yes. @throws NotFoundError when it has been answered meanwhile */
async function proposalIn({ db, form }: Request, citizenId: FullPlacement['citizenId']): Promise<Proposal | null> {
  const id = idFrom<'proposal'>(typeof form.proposal === 'string' ? form.proposal : undefined)
  return id && (await findProposalToAnswer(db, citizenId, id as ProposalId))
}

const typedWorkplace = ({ workplace: name, city }: Proposal) => nameWithTown({ name, city })

const knownFrom = (proposal: Proposal): Known => {
  const { workplace, productionUnitId } = proposal
  return { typed: typedWorkplace(proposal), workplace, contact: '', productionUnitId, companyContactId: null }
}

const filledFrom = (proposal: Proposal): Form =>
  formOf({
    proposal: String(proposal.id),
    kind: proposal.kind,
    workplace: typedWorkplace(proposal),
    startsOn: writeDate(proposal.fromOn),
    endsOn: proposal.toOn ? writeDate(proposal.toOn) : '',
    weeklyQuarterHours: typedHours(proposal.weeklyQuarterHours),
  })

type Refusal = AgreeRefusal | RuleBroken['refusal'] | 'taken' | 'school-outside'
const fieldOf: Readonly<Record<Refusal, string>> = {
  'before-takeover': 'startsOn',
  'ends-before-start': 'endsOn',
  'end-missing': 'endsOn',
  'rule-broken': 'overruleReason',
  taken: 'startsOn',
  'school-outside': 'endsOn',
}

const refusal = ({ form, visit }: Request, code: Refusal): Form =>
  refusedForm(form, { [fieldOf[code]]: texts[visit.language].errors[code] ?? '' })

const severalIn = ({ form, visit }: Request, names: readonly string[]): Form =>
  refusedForm(form, { workplace: texts[visit.language].severalWorkplaces(names) })

/** What a refused agreement breaks. */
const breachesIn = (answer: RuleBroken | { readonly refusal: string }): readonly Breach[] =>
  'breaches' in answer ? answer.breaches : []
