import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { citizenName } from './citizen.ts'
import { openCases, openPart } from './citizen-queries.ts'

/** A citizen as a form offers her. */
export interface CitizenChoice {
  readonly id: CitizenId
  readonly name: string
}

/** The citizens with an open case whom the actor has a part in, by name: for choosing one in a form. */
export async function listOwnCitizens(db: Db, actor: Actor): Promise<CitizenChoice[]> {
  const rows = await openCases(db, actor)
    .where((citizen) => citizen.exists(openPart(citizen, actor)))
    .select(['citizen.id', 'givenName', 'familyName'])
    .execute()
  return rows
    .map(({ id, ...name }) => ({ id, name: citizenName(name) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'da'))
}
