import { ladderRoutes } from './ladder-routes.tsx'
import { referralRoutes } from './referral-routes.tsx'
import { formRoutes } from './routes.tsx'

export { describeVisitationEvent } from './describe-visitation-event.ts'
export { countNewReferrals, listWaitingSince } from './referral-list-queries.ts'
/** The words for tracks and match groups, as the pages of this feature say them. */
export { texts as visitationTexts } from './texts.ts'
export { tracksIn } from './track-of-words.ts'
export type { Visitation } from './visitation.ts'
export { listVisitations, type VisitationLine } from './visitation-queries.ts'

/** Every page of this feature. */
export const visitationRoutes = {
  routes: [formRoutes, referralRoutes, ladderRoutes].flatMap((part) => part.routes),
}
