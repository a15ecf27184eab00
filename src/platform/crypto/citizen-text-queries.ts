import { randomBytes } from 'node:crypto'
import { workOf } from '../audit/work.ts'
import type { Db } from '../db/scope.ts'
import type { CitizenId, MunicipalityId } from '../ids.ts'
import { openWith, sealWith } from './keys.ts'

/** Gives a new citizen a key of her own. Text sealed under it is erased by destroying the key. */
export async function insertCitizenKey(db: Db, municipalityId: MunicipalityId, citizenId: CitizenId): Promise<void> {
  const wrapped = workOf(db).keys.seal('citizen-key', randomBytes(32))
  await db.insertInto('citizenKey').values({ municipalityId, citizenId, wrapped }).execute()
}

/** Seals words about a citizen under her own key. */
export async function sealForCitizen(db: Db, citizenId: CitizenId, text: string): Promise<Buffer> {
  const key = await citizenKey(db, citizenId)
  if (!key) throw new Error('the citizen has been erased')
  return sealWith(key, Buffer.from(text))
}

/** The words, or null when the citizen has been erased. */
export async function openForCitizen(db: Db, citizenId: CitizenId, sealed: Buffer): Promise<string | null> {
  const key = await citizenKey(db, citizenId)
  return key && openWith(key, sealed).toString()
}

async function citizenKey(db: Db, citizenId: CitizenId): Promise<Buffer | null> {
  const { keys, citizenKeys } = workOf(db)
  const known = citizenKeys.get(citizenId)
  if (known) return known
  const row = await db.selectFrom('citizenKey').select('wrapped').where('citizenId', '=', citizenId).executeTakeFirst()
  if (!row) return null
  const key = keys.open('citizen-key', row.wrapped)
  citizenKeys.set(citizenId, key)
  return key
}
