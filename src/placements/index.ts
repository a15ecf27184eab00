export type { AbsenceReason, AbsenceRefusal, Reporter } from './absence.ts'
export { absenceRoutes } from './absence-routes.tsx'
export { describePlacementEvent } from './describe-placement-event.ts'
export type { Gap } from './gaps.ts'
export type { Placement, PlacementDraft, PlacementKind } from './placement.ts'
export {
  listLastPlacementDays,
  listOpenAbsences,
  listRunningPlacements,
  listUnendedPlacements,
  type OpenAbsence,
  type RunningPlacement,
  type UnendedPlacement,
} from './placement-facts-queries.ts'
export type { PlacementLine } from './placement-queries.ts'
export { type AbsenceReport, reportAbsence } from './report-absence.ts'
export { placementRoutes } from './routes.tsx'
