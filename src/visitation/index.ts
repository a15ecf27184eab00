import { ladderRoutes } from './ladder-routes.tsx'
import { referralRoutes } from './referral-routes.tsx'
import { formRoutes } from './routes.tsx'

export { describeVisitationEvent } from './describe-visitation-event.ts'
export { countNewReferrals } from './referral-list-queries.ts'
export { tracksIn } from './track-of-words.ts'

/** Every page of this feature. */
export const visitationRoutes = {
  routes: [formRoutes, referralRoutes, ladderRoutes].flatMap((part) => part.routes),
}
