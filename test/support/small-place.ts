import { inWork } from '../../src/platform/audit/work.ts'
import type { Actor } from '../../src/platform/auth/actor.ts'
import { insertCitizenKey } from '../../src/platform/crypto/citizen-text-queries.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, MunicipalityId, TeamId } from '../../src/platform/ids.ts'
import { day } from '../../src/platform/plain-date.ts'

/** An empty database with one municipality, one team and one citizen: where the whole demo would only be slow. */
export const smallPlace = 910 as MunicipalityId
export const onlyCitizen = 1 as CitizenId

/** The only citizen as an actor of her own. */
export const herself: Actor = {
  role: 'citizen',
  municipalityId: smallPlace,
  staffId: null,
  citizenId: onlyCitizen,
  teamId: null,
  name: 'Nadia Petrenko',
  unit: 'Lilleby',
}

export async function settleSmallPlace(db: Db, keys: Keys): Promise<void> {
  const municipalityId = smallPlace
  await inWork(db, keys, { municipality: municipalityId }, async (trx) => {
    await trx.insertInto('municipality').values({ id: municipalityId, name: 'Lilleby' }).execute()
    await trx.insertInto('department').values({ municipalityId, id: 1, name: 'Integration' }).execute()
    await trx
      .insertInto('team')
      .values({ municipalityId, id: 1 as TeamId, departmentId: 1, name: 'Teamet' })
      .execute()
    await insertCitizen(trx, onlyCitizen)
  })
}

/** Another citizen of the small place, with a key of her own. */
export async function insertCitizen(trx: Db, id: CitizenId): Promise<void> {
  await trx
    .insertInto('citizen')
    .values({
      municipalityId: smallPlace,
      id,
      givenName: 'Nadia',
      familyName: 'Petrenko',
      sex: 'female',
      bornOn: day('1990-01-01'),
      teamId: 1 as TeamId,
      targetGroup: 'displaced-ukrainian',
      takenOverOn: day('2026-01-01'),
      createdOn: day('2026-01-01'),
    })
    .execute()
  await insertCitizenKey(trx, smallPlace, id)
}
