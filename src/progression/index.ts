export {
  type Change,
  type Changes,
  type Comparison,
  changesBetween,
  changesSince,
  type ItemChange,
  noBridge,
  type ThemeChange,
} from './change.ts'
export { itemRows, themeRows } from './change-rows.ts'
export { type Due, dueOf } from './due.ts'
export { errorParametersOn } from './error-parameters.ts'
export { type Finding, findingOf } from './finding.ts'
export { clearDifference, clearDifferences, type Gap, gapBetween, gapsIn, type ItemGap } from './gap.ts'
export {
  type Distribution,
  type GapReflection,
  type ItemReflection,
  type Movers,
  type RaterReflection,
  type ReflectionCase,
  reflect,
} from './reflection.ts'
export { reflectionRoutes } from './reflection-page/routes.tsx'
export { describeStepEvent } from './result/describe-step-event.ts'
export { measurementRoutes } from './result/measurement-routes.tsx'
export { resultRoutes } from './result/routes.tsx'
export { wayRoutes } from './result/way-routes.tsx'
export { starThemes } from './star.ts'
export { asScore, type ThemeScore, themeScore } from './theme-scores.ts'
export { showsEarlier, type Visibility, visibilityOf } from './visibility.ts'
export { describeWaveEvent } from './wave/describe-wave-event.ts'
export { deviceRoutes } from './wave/device-routes.tsx'
export { waveRoutes } from './wave/routes.tsx'
export { countedWaves, numberIn, type Wave, waveOf, wavesOf } from './waves.ts'
