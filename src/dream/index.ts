export { builtInCodes } from './built-in-codes.ts'
export type { CodeClass, CodeLine, CodeTable } from './code-table.ts'
export { readColumnMap } from './column-map-input.ts'
export { countGoalOne } from './count-goal-one.ts'
export { type CitizenWhyRefusal, explainCitizen } from './explain-citizen.ts'
export { explainPerson } from './explain-person.ts'
export {
  type Answer,
  type CountRefusal,
  type DecidingRule,
  defaultParameters,
  type Exclusion,
  exclusions,
  type GoalOneCell,
  type GoalOneCounts,
  type GoalOneParameters,
  type PersonWeek,
  type PersonWhy,
  type Sex,
  type UnknownCode,
  type Warning,
  type WhyRefusal,
} from './goal-one.ts'
export type { ImportProgress, ImportRefusal, ImportRequest } from './import-register.ts'
export { isTable } from './is-table.ts'
export { type FilePreview, previewFile } from './preview-file.ts'
export { openStore, type RegisterStore } from './register-store.ts'
export type { ColumnMap, Manifest, Reject, Snapshot } from './snapshot.ts'
