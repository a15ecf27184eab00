import { openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { declineInput, proposalInput } from '../placement-input.ts'
import { showPlacements } from '../show-placements.tsx'
import { declineProposal, proposePlacement } from './propose.ts'
import { texts } from './texts.ts'

/** Reserved places offered to a citizen, and her no. Her yes is a placement agreed. */
export const proposalRoutes = pages()

const tab = (citizen: CitizenId) => paths.placements({ citizen })

proposalRoutes.post(
  paths.proposals,
  { may: 'write-placements', audit: 'placement.proposed', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const citizenId = file.citizen.id
    const input = parseForm(proposalInput, form, fieldWords[visit.language])
    if (!input.ok)
      return await showPlacements(request, file, { problem: Object.values(input.form.errors)[0] ?? '', status: 422 })
    const { reservation: reservationId, kind } = input.value
    const proposed = await proposePlacement(db, actor, today, { citizenId, reservationId, kind })
    if (!proposed.ok) return await showPlacements(request, file, { problem: t.alreadyProposed, status: 409 })
    return redirect(tab(citizenId), t.proposedNotice)
  },
)

proposalRoutes.post(
  paths.proposalDecline,
  { may: 'write-placements', audit: 'placement.declined', example: { citizen: 1, proposal: 1 } },
  async (request) => {
    const { db, actor, id, today, visit, form, redirect } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const citizenId = file.citizen.id
    const input = parseForm(declineInput, form, fieldWords[visit.language])
    if (!input.ok)
      return await showPlacements(request, file, { problem: Object.values(input.form.errors)[0] ?? '', status: 422 })
    await declineProposal(db, actor, today, { citizenId, id: id('proposal') }, input.value)
    return redirect(tab(citizenId), texts[visit.language].declinedNotice)
  },
)
