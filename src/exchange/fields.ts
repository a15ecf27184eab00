import type { Field, Kind } from './field.ts'
import { citizenFields } from './fields-of-citizens.ts'
import { companyFields } from './fields-of-companies.ts'
import { placementFields } from './fields-of-placements.ts'
import { talkFields } from './fields-of-talks.ts'

/** What a file of each kind may hold, in the order it is written out. */
export const fieldsOf: Readonly<Record<Kind, readonly Field[]>> = {
  citizens: citizenFields,
  talks: talkFields,
  placements: placementFields,
  companies: companyFields,
}

export const fieldNamed = (kind: Kind, name: string): Field | undefined =>
  fieldsOf[kind].find((field) => field.name === name)
