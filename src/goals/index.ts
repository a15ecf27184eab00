export type { Protected, Suppressed } from '../disclosure/index.ts'
export type { GoalOneMaterial } from './goal-one-period.ts'
export { type GoalOneOrigin, goalOneResult } from './goal-one-result.ts'
export type {
  BaselineBySex,
  Difference,
  GoalOneBaseline,
  GoalOneMunicipality,
  GoalOneResult,
  GoalResult,
  GoalThreeResult,
  GoalTwoResult,
  Group,
  Pooled,
  PooledBaseline,
  PooledMean,
  PooledMunicipality,
  Provenance,
  Reach,
  ResultWarning,
  Share,
  UnweightedMean,
} from './goal-result.ts'
export { goalThreeResult, goalTwoResult, type PooledMaterial, type PooledOrigin } from './pooled-result.ts'
