export type { Protected, Suppressed } from '../disclosure/index.ts'
export {
  answerGoalOne,
  answerOverTime,
  type GoalOneOverTime,
  type GoalOneQuestion,
  quartersOf,
} from './answer-goal-one.ts'
export { readCodeTable } from './code-table-input.ts'
export { describeRefusal, describeTableProblem } from './describe-refusal.ts'
export { describeWarning } from './describe-warning.ts'
export { settingNames, sexBaselineOf, withSetting } from './goal-one-settings.ts'
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
  MeanParts,
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
export { textOfGoal } from './plain-text.ts'
export { goalThreeResult, goalTwoResult, type PooledMaterial, type PooledOrigin } from './pooled-result.ts'
export { tellsSex } from './tells-sex.ts'
export { valuesOf } from './values.ts'
export { textOfWhy } from './why-text.ts'
