import type { Kind } from './field.ts'
import { kindOfCitizens } from './kind-of-citizens.ts'
import { kindOfCompanies } from './kind-of-companies.ts'
import { kindOfPlacements } from './kind-of-placements.ts'
import { kindOfTalks } from './kind-of-talks.ts'
import type { RecordKind } from './record-kind.ts'

/** How each kind of record is found, compared and written. */
export const recordKinds: Readonly<Record<Kind, RecordKind>> = {
  citizens: kindOfCitizens,
  talks: kindOfTalks,
  placements: kindOfPlacements,
  companies: kindOfCompanies,
}
