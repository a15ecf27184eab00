import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { citizenName } from './citizen.ts'
import { visibleCitizens } from './citizen-queries.ts'

/** A citizen as a form offers her. */
export interface CitizenChoice {
  readonly id: CitizenId
  readonly name: string
}

/** The citizens with an open case whom the actor has a part in, by name: for choosing one in a form. */
export async function listOwnCitizens(db: Db, actor: Actor): Promise<CitizenChoice[]> {
  const rows = await visibleCitizens(db, actor)
    .where((citizen) =>
      citizen.exists(
        citizen
          .selectFrom('attachment')
          .select('attachment.id')
          .whereRef('attachment.municipalityId', '=', 'citizen.municipalityId')
          .whereRef('attachment.citizenId', '=', 'citizen.id')
          .where('attachment.staffId', '=', actor.staffId)
          .where('attachment.toOn', 'is', null),
      ),
    )
    .where((citizen) =>
      citizen.not(
        citizen.exists(
          citizen
            .selectFrom('caseClosure')
            .select('caseClosure.id')
            .whereRef('caseClosure.municipalityId', '=', 'citizen.municipalityId')
            .whereRef('caseClosure.citizenId', '=', 'citizen.id')
            .where('reopenedOn', 'is', null),
        ),
      ),
    )
    .select(['citizen.id', 'givenName', 'familyName'])
    .execute()
  return rows
    .map(({ id, ...name }) => ({ id, name: citizenName(name) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'da'))
}
