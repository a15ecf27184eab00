export type { AbsenceReason, AbsenceRefusal, Reporter } from './absence.ts'
export { absenceReasons } from './absence.ts'
export { absenceRoutes } from './absence-routes.tsx'
export { agreePlacement } from './agree-placement.ts'
export { describePlacementEvent } from './describe-placement-event.ts'
export { type Gap, gapsBetween } from './gaps.ts'
export { formatHours } from './hours.ts'
export { type Placement, type PlacementDraft, type PlacementKind, weekOfPlacement } from './placement.ts'
export {
  listLastPlacementDays,
  listOpenAbsences,
  listRunningPlacements,
  type OpenAbsence,
  type RunningPlacement,
} from './placement-facts-queries.ts'
export { placementNames } from './placement-names.ts'
export { listPlacements, type PlacementLine } from './placement-queries.ts'
export { type AbsenceReport, handleAbsence, reportAbsence } from './report-absence.ts'
export { placementRoutes } from './routes.tsx'
