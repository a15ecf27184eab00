import { openCase } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { pages } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { acceptReferral, returnReferral } from './answer-referral.ts'
import { listReferralRows } from './referral-list-queries.ts'
import { showVisitation, visitationWords } from './show-visitation.tsx'
import { texts } from './texts.ts'
import { ReferralsPage } from './views/referrals-page.tsx'
import { returnInput } from './visitation-input.ts'
import { waitingTime } from './waiting.ts'

/** What is referred to an adviser, and what she answers. */
export const referralRoutes = pages()

referralRoutes.get(
  paths.referrals,
  { may: 'read-visitation', audit: 'referrals.listed', example: {} },
  async ({ db, actor, today, visit, show, saw }) => {
    const rows = await listReferralRows(db, actor, today)
    saw([...new Set(rows.map(({ citizenId }) => citizenId))])
    return show(<ReferralsPage {...{ visit, actor, rows }} time={waitingTime(rows, today)} />)
  },
)

// Opened for reading only: an offer lets her read, and answering it is what makes her one of the team.
referralRoutes.post(
  paths.referralAccepted,
  { may: 'answer-referral', audit: 'referral.accepted', example: { citizen: 1, referral: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, redirect } = request
    const t = texts[visit.language]
    const file = await openCase(db, actor, id('citizen'), request)
    const accepted = await acceptReferral(db, actor, today, file.citizen, id('referral'))
    if (accepted.ok) return redirect(paths.visitation({ citizen: file.citizen.id }), t.accepted)
    return await showVisitation(request, file, { problem: t.alreadyAnswered, status: 409 })
  },
)

referralRoutes.post(
  paths.referralReturned,
  { may: 'answer-referral', audit: 'referral.returned', example: { citizen: 1, referral: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCase(db, actor, id('citizen'), request)
    const input = parseForm(returnInput, form, visitationWords(visit.language))
    if (!input.ok) return await showVisitation(request, file, { form: input.form, status: 422 })
    const returned = await returnReferral(db, actor, today, file.citizen, id('referral'), input.value)
    // She may no longer open the case: her list is where she goes on.
    if (returned.ok) return redirect(paths.referrals(), t.sentBack)
    return await showVisitation(request, file, { problem: t.alreadyAnswered, status: 409 })
  },
)
