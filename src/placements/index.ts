export type { AbsenceReason, AbsenceRefusal, Reporter } from './absence.ts'
export { absenceRoutes } from './absence-routes.tsx'

import { agreementRoutes } from './agreement/routes.tsx'
import { deedRoutes } from './deed-routes.tsx'
import { proposalRoutes } from './proposals/routes.tsx'
import { placementRoutes as ownRoutes } from './routes.tsx'
import { schoolRoutes } from './school/routes.tsx'
import { workplaceRoutes } from './workplace/routes.tsx'

export { formatHours, readHours, typedHours } from '../platform/quarter-hours.ts'
export { describePlacementEvent } from './describe-placement-event.ts'
export { type Gap, gapsBetween, isOffer } from './gaps.ts'
/** Hours a week as a field of a form. */
export { hours, optionalHours } from './hours-input.ts'
/** Many placements at once: for what another system brings, and for taking out what one may see. */
export {
  type BroughtPlacement,
  bringInPlacements,
  correctPlacements,
  listManyPlacements,
  listPlacementsForFile,
  listPlacementsFrom,
  type PlacementInFile,
} from './many-placements-queries.ts'
/** What a placement is, and why one cannot be agreed. */
export {
  agreeRefusal,
  lastDayOf,
  type Placement,
  type PlacementDraft,
  type PlacementKind,
} from './placement.ts'
export {
  listLastPlacementDays,
  listOpenAbsences,
  listRunningPlacements,
  listUnendedPlacements,
  type OpenAbsence,
  type RunningPlacement,
  type UnendedPlacement,
} from './placement-facts-queries.ts'
/** The placements of a citizen whom the caller has opened, newest first. */
export { listPlacements, type PlacementLine } from './placement-queries.ts'
/** What a kind of placement is called. */
export { placementWord } from './placement-word.ts'
export { type AbsenceReport, reportAbsence } from './report-absence.ts'
/** Every page of a citizen's placements; absence is beside. */
export const placementRoutes = {
  routes: [ownRoutes, deedRoutes, agreementRoutes, schoolRoutes, proposalRoutes, workplaceRoutes].flatMap(
    (part) => part.routes,
  ),
}
