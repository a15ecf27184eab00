export {
  type Estimate,
  type EstimateRefusal,
  estimateByAlpha,
  estimateByRetest,
  smallestSample,
  type ThemeRow,
} from './estimate-parameters.ts'
export { falseNaiveProgressAt, falseProgressAt, falseProgressRate, type WholeScale } from './false-progress.ts'
export {
  atRiskAt,
  type Curve,
  type Followed,
  kaplanMeier,
  medianTime,
  type Step,
  shareAt,
} from './kaplan-meier.ts'
export { type LogRank, logRank } from './log-rank.ts'
export { assumedParameters, type ErrorParameters, type ParameterSource } from './parameters.ts'
export {
  type NaiveVerdict,
  naiveVerdictOf,
  neededChange,
  reliableChangeIndex,
  standardErrorOfDifference,
  standardErrorOfMeasurement,
  threshold,
  type Verdict,
  verdictOf,
} from './reliable-change.ts'
export { type Interval, wilsonInterval } from './wilson.ts'
