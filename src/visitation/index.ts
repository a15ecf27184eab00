import { ladderRoutes } from './ladder-routes.tsx'
import { referralRoutes } from './referral-routes.tsx'
import { formRoutes } from './routes.tsx'

export { describeVisitationEvent } from './describe-visitation-event.ts'
export { countNewReferrals } from './referral-list-queries.ts'
/** The wishes of a citizen's newest visitation, and since when she has waited for an offer. */
export { listStandings, type Standing } from './standing-queries.ts'
export { tracksIn } from './track-of-words.ts'
export { withdrawReferral } from './withdraw-referral.ts'

/** Every page of this feature. */
export const visitationRoutes = {
  routes: [formRoutes, referralRoutes, ladderRoutes].flatMap((part) => part.routes),
}
