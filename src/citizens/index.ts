export type { CaseFile, CaseHead } from './case-file.ts'
export { type Field, sees } from './case-policy.ts'
export {
  type Citizen,
  type ClosureReason,
  citizenName,
  type DanishEducation,
  type DigitalLevel,
  type DigitalService,
  isProtected,
  type MatchGroup,
  type Part,
  type TargetGroup,
} from './citizen.ts'
export { listTeamAround, type TeamMember, visibleCitizens } from './citizen-queries.ts'
export { formatCpr, maskedCpr, type ReadCpr, readCpr } from './cpr.ts'
export { openCase, openCaseToChange } from './open-case.ts'
export { CasePage, type CaseTab } from './views/case-page.tsx'
