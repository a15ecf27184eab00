export type { Change, Changes, Comparison, ItemChange, ThemeChange } from './change.ts'

export type { Due } from './due.ts'

export type { Finding } from './finding.ts'
export type { Gap, ItemGap } from './gap.ts'
export type {
  Distribution,
  GapReflection,
  ItemReflection,
  Movers,
  RaterReflection,
  ReflectionCase,
} from './reflection.ts'
export { reflectionRoutes } from './reflection-page/routes.tsx'
export { describeStepEvent } from './result/describe-step-event.ts'
export { measurementRoutes } from './result/measurement-routes.tsx'
export { resultRoutes } from './result/routes.tsx'
export { wayRoutes } from './result/way-routes.tsx'
export { starThemes } from './star.ts'
export type { ThemeScore } from './theme-scores.ts'
export type { Visibility } from './visibility.ts'
export { describeWaveEvent } from './wave/describe-wave-event.ts'
export { deviceRoutes } from './wave/device-routes.tsx'
export { waveRoutes } from './wave/routes.tsx'
export { type Wave, wavesOf } from './waves.ts'
