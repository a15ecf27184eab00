import { accessRoutes } from './access/routes.tsx'
import { numberRoutes } from './number/routes.tsx'
import { personRoutes } from './person/person-routes.tsx'
import { detailsRoutes } from './person/routes.tsx'
import { searchRoutes } from './search/routes.tsx'
import { abilityRoutes } from './standing/ability-routes.tsx'
import { standingRoutes } from './standing/routes.tsx'
import { teamRoutes } from './team/routes.tsx'

export type { Look } from './access/access-log.ts'
export { listLooks } from './access/who-has-looked.ts'
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
export {
  listTeamAround,
  openableCitizens,
  openCases,
  openPart,
  type TeamMember,
  visibleCitizens,
} from './citizen-queries.ts'
/** Reading and writing a CPR number. */
export { formatCpr, type ReadCpr, readCpr } from './cpr.ts'
export { type ErasureRefusal, eraseCitizen } from './erasure/erase-citizen.ts'
export { describeCitizenEvent } from './events/describe-event.ts'
/** What every feature makes its lines of a case's facts with. */
export { dateIn, type EventDetail, type EventLine, lineFrom, type Sentences } from './events/event-line.ts'
/** Many cases at once: for what another system brings, and for taking out what one may see. */
export { type BroughtChange, type BroughtCitizen, bringInCitizens, correctCitizens } from './many/bring-in.ts'
export { type CitizenInFile, findByNumbers, type Known, listDetails, listForFile } from './many/many-queries.ts'
/** A citizen's CPR numbers, the newest first: for asking a register of the municipality's own, never for showing. */
export { listNumbers } from './number/number-queries.ts'
export { openCase, openCaseToChange, openClosedCase } from './open-case.ts'
/** One's own citizens, for a form that asks whom something is about. */
export { type CitizenChoice, listOwnCitizens } from './own-citizens-queries.ts'
export type { Details } from './person/details.ts'
export { findKnownDetails, type KnownDetails } from './person/known-details.ts'
/** The person search, for a form that asks who somebody is: what was typed belongs in no address. */
export { findCitizens, type SearchResult } from './search/find-citizens.ts'
export type { Ability } from './standing/ability-queries.ts'
/** Deeds of a case that other features' deeds carry along: a match group decided, a part in the team given. */
export { changeMatchGroup } from './standing/change-match-group.ts'
export { AbilityList } from './standing/views/ability-list.tsx'
/** The pages that close and reopen a case; the application says what ends with it. */
export { closureRoutes } from './team/closure-routes.tsx'
export type { CaseTransfer } from './team/transfer-case.ts'
export { changePart } from './team/transfer-case.ts'
export { transferRoutes } from './team/transfer-routes.tsx'
export { CasePage, type CaseTab } from './views/case-page.tsx'

/** Every page of this feature. `/borgere/ny` is among them: mount them before a page at `/borgere/:citizen`. */
export const citizenRoutes = {
  routes: [
    personRoutes,
    detailsRoutes,
    numberRoutes,
    standingRoutes,
    abilityRoutes,
    teamRoutes,
    accessRoutes,
    searchRoutes,
  ].flatMap((part) => part.routes),
}
