import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, StaffId, TeamId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { ReadCpr } from '../cpr.ts'
import { type Details, detailFields } from './details.ts'

/** All that is noted about a person. The caller shows each part only to whom `sees` it, and an address never by itself. */
export async function findDetails(db: Db, citizenId: CitizenId): Promise<Details> {
  return await db.selectFrom('citizen').select(detailFields).where('id', '=', citizenId).executeTakeFirstOrThrow()
}

/** The same, held still until the transaction ends, with the version it has. */
export async function lockDetails(db: Db, citizenId: CitizenId): Promise<Details & { readonly version: number }> {
  return await db
    .selectFrom('citizen')
    .select([...detailFields, 'version'])
    .where('id', '=', citizenId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function updateDetails(db: Db, citizenId: CitizenId, details: Details): Promise<void> {
  await db
    .updateTable('citizen')
    .set({ ...details, spokenLanguages: [...details.spokenLanguages], wishes: [...details.wishes] })
    .set((citizen) => ({ version: citizen('version', '+', 1) }))
    .where('id', '=', citizenId)
    .execute()
}

export async function insertCitizen(
  db: Db,
  actor: Actor,
  person: Details & Pick<ReadCpr, 'bornOn' | 'sex'> & { readonly teamId: TeamId; readonly createdOn: PlainDate },
): Promise<CitizenId> {
  const { id } = await db
    .insertInto('citizen')
    .values({
      municipalityId: actor.municipalityId,
      ...person,
      spokenLanguages: [...person.spokenLanguages],
      wishes: [...person.wishes],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function insertCaseworker(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  staffId: StaffId,
  fromOn: PlainDate,
): Promise<void> {
  await db
    .insertInto('attachment')
    .values({ municipalityId: actor.municipalityId, citizenId, staffId, part: 'caseworker', fromOn })
    .execute()
}
