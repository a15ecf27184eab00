export { listContacts } from './contact-queries.ts'
export { cvrFrom } from './cvr.ts'
export { kilometresBetween, type Point } from './distance.ts'
export { type FreeWanted, listFreePlaces } from './free-place-queries.ts'
export { type Freshness, freshnessOf } from './freshness.ts'
export { listLastContacts } from './log-queries.ts'
export { firstFreeDay, type Held, type Place, type ReserveRefusal } from './place.ts'
export { findPlace, listHeld, listPlacesOf, listReservationsOf } from './place-queries.ts'
export { keepPlace, releasePlace, reservePlace, type Wanted } from './reserve-place.ts'
export {
  type EmployeeInterval,
  type PlaceGroup,
  type Prospect,
  placeGroups,
  prospects,
  type Track,
  tracks,
  trackWords,
} from './track.ts'
export { type CentreSummary, type Contact, isClosed, type Unit, type UnitLine } from './unit.ts'
export { findUnit, listUnits, searchUnits } from './unit-queries.ts'
export { reindexUnits } from './word-queries.ts'
/** A text as words to look for, folded. */
export { wordsIn } from './words.ts'
