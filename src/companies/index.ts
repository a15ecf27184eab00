import { agreementRoutes } from './agreement-routes.tsx'
import { courseRoutes } from './courses/routes.tsx'
import { findPlaceRoutes } from './find-place-routes.tsx'
import { logRoutes } from './log-routes.tsx'
import { placeRoutes } from './place-routes.tsx'
import { postalRoutes } from './postal/routes.tsx'
import { registerRoutes } from './register/routes.tsx'
import { catalogueRoutes } from './routes.tsx'
import { unitRoutes } from './unit-routes.tsx'

export { countToCall } from './call-list.ts'
export { listContacts } from './contact-queries.ts'
export { cvrFrom, cvrProblem, isPNumber, readCvr } from './cvr.ts'
export { describeCompanyEvent } from './describe-company-event.ts'
/** From next Monday, for as many weeks as usual. */
export { usualDays } from './find-places.ts'
/** What makes a place one to offer for some days, as conditions on rows of `place`. */
export { type AskedDays, isAmongTaken, isOffered, isTakenOn } from './free-place-queries.ts'
export { listLastContacts } from './log-queries.ts'
/** Many workplaces at once: for what another system brings, and for taking them out. */
export {
  type BroughtUnit,
  bringInUnits,
  correctUnits,
  findUnitsByNumber,
  listManyUnits,
  listUnitsForFile,
} from './many-units-queries.ts'
export { dropHold, type Hold, isTaken, moveHold, shortenHold } from './move-hold.ts'
export { type Held, overlaps, type Place, type ReserveRefusal } from './place.ts'
export { findPlace, listHeld, listReservationsOf } from './place-queries.ts'
/** Kilometres in a straight line by postal code. */
export { distancesFrom } from './postal-queries.ts'
export { releasePlace, reservePlace, type Wanted } from './reserve-place.ts'
/** The words for tracks and prospects, as every page says them. */
export { texts as companyTexts } from './texts.ts'
export {
  type EmployeeInterval,
  type PlaceGroup,
  type Prospect,
  type Track,
  tracks,
  trackWords,
} from './track.ts'
export type { CentreSummary, Contact, Unit, UnitLine } from './unit.ts'
export { findUnit, listUnitsCalled, searchUnits } from './unit-queries.ts'
export { reindexUnits } from './word-queries.ts'
/** A text as words to look for, folded. */
export { wordsIn } from './words.ts'

/** Every page of this feature. `/virksomheder/ny` and its like are among them: mount them before a page at `/virksomheder/:unit`. */
export const companyRoutes = {
  routes: [
    catalogueRoutes,
    registerRoutes,
    postalRoutes,
    courseRoutes,
    unitRoutes,
    logRoutes,
    agreementRoutes,
    placeRoutes,
    findPlaceRoutes,
  ].flatMap((part) => part.routes),
}
