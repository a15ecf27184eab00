export { listOpenAbsences, listRunningPlacements, type OpenAbsence, type RunningPlacement } from './placement-facts-queries.ts'
export { weekOfPlacement } from './placement.ts'
