export type { AbsenceReason, AbsenceRefusal, Reporter } from './absence.ts'
export { absenceRoutes } from './absence-routes.tsx'
export { describePlacementEvent } from './describe-placement-event.ts'
export { type Gap, gapsBetween, isOffer } from './gaps.ts'
export { formatHours, readHours, typedHours } from './hours.ts'
/** Many placements at once: for what another system brings, and for taking out what one may see. */
export {
  type BroughtPlacement,
  bringInPlacements,
  correctPlacements,
  listManyPlacements,
  listPlacementsForFile,
  type PlacementInFile,
} from './many-placements-queries.ts'
/** What the kinds of placement are, why one ends, and why one cannot be agreed. */
export {
  agreeRefusal,
  endReasons,
  lastDayOf,
  type Placement,
  type PlacementDraft,
  type PlacementKind,
  placementKinds,
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
export { placementRoutes } from './routes.tsx'
