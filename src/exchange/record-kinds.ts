import type { Kind } from './field.ts'
import { kindOfCitizens } from './kind-of-citizens.ts'
import { kindOfPlacements } from './kind-of-placements.ts'
import { kindOfTalks } from './kind-of-talks.ts'
import type { RecordKind } from './record-kind.ts'

/** How each kind of record is found, compared and written. */
export const recordKinds: Readonly<Partial<Record<Kind, RecordKind>>> = {
  citizens: kindOfCitizens,
  talks: kindOfTalks,
  placements: kindOfPlacements,
}
