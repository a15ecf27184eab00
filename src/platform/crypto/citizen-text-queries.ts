import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { workOf } from '../audit/work.ts'
import { insertRows } from '../db/many-rows.ts'
import type { Db } from '../db/scope.ts'
import type { CitizenId, MunicipalityId } from '../ids.ts'
import { openWith, sealWith, unguessable } from './keys.ts'

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

/** Asked for once in a transaction, however many texts are opened side by side. */
function citizenKey(db: Db, citizenId: CitizenId): Promise<Buffer | null> {
  const { citizenKeys } = workOf(db)
  const key = citizenKeys.get(citizenId) ?? findCitizenKey(db, citizenId)
  citizenKeys.set(citizenId, key)
  return key
}

async function findCitizenKey(db: Db, citizenId: CitizenId): Promise<Buffer | null> {
  const row = await db.selectFrom('citizenKey').select('wrapped').where('citizenId', '=', citizenId).executeTakeFirst()
  return row ? workOf(db).keys.open('citizen-key', row.wrapped) : null
}

/** Asks for the keys of many citizens at once, so that sealing for each of them asks for nothing. */
export async function loadCitizenKeys(db: Db, citizens: readonly CitizenId[]): Promise<void> {
  const { keys, citizenKeys } = workOf(db)
  const missing = [...new Set(citizens)].filter((id) => !citizenKeys.has(id))
  if (missing.length === 0) return
  const rows = await db
    .selectFrom('citizenKey')
    .select(['citizenId', 'wrapped'])
    .where('citizenId', '=', sql<CitizenId>`any(${missing})`)
    .execute()
  for (const { citizenId, wrapped } of rows)
    citizenKeys.set(citizenId, Promise.resolve(keys.open('citizen-key', wrapped)))
}

/** Gives many new citizens keys of their own. */
export async function insertCitizenKeys(
  db: Db,
  municipalityId: MunicipalityId,
  citizens: readonly CitizenId[],
): Promise<void> {
  const { keys, citizenKeys } = workOf(db)
  const rows = citizens.map((citizenId) => {
    const key = unguessable(32)
    citizenKeys.set(citizenId, Promise.resolve(key))
    return { municipalityId, citizenId, wrapped: keys.seal('citizen-key', key) }
  })
  await insertRows(db, 'citizenKey', rows)
}

/** Forgets the keys asked for, so that work on very many citizens does not hold them all. */
export const forgetCitizenKeys = (db: Db) => workOf(db).citizenKeys.clear()
