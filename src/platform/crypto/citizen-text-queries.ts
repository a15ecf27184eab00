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
  return sealWith(key, text)
}

/** The words, or null when the citizen has been erased. */
export async function openForCitizen(db: Db, citizenId: CitizenId, sealed: Buffer): Promise<string | null> {
  const key = await citizenKey(db, citizenId)
  return key && openWith(key, sealed).toString()
}

/** Asked for once in a transaction, however many texts are opened side by side. */
async function citizenKey(db: Db, citizenId: CitizenId): Promise<Buffer | null> {
  const { citizenKeys } = workOf(db)
  const known = citizenKeys.get(citizenId)
  const key = known === undefined ? findCitizenKey(db, citizenId) : known
  citizenKeys.set(citizenId, key)
  return await key
}

async function findCitizenKey(db: Db, citizenId: CitizenId): Promise<Buffer | null> {
  const row = await db.selectFrom('citizenKey').select('wrapped').where('citizenId', '=', citizenId).executeTakeFirst()
  return row ? workOf(db).keys.open('citizen-key', row.wrapped) : null
}

/** Seals and opens words about citizens whose keys are at hand. */
export interface Boxes {
  seal(citizenId: CitizenId, text: string): Buffer
  /** Null when the citizen has been erased. */
  open(citizenId: CitizenId, sealed: Buffer): string | null
}

/** Asks for the keys of many citizens at once: what is said of each is then sealed and opened without waiting. */
export async function boxesOf(db: Db, citizens: readonly CitizenId[]): Promise<Boxes> {
  await loadCitizenKeys(db, citizens)
  const { citizenKeys } = workOf(db)
  const keyOf = (id: CitizenId) => (citizenKeys.get(id) ?? null) as Buffer | null
  return {
    seal: (id, text) => {
      const key = keyOf(id)
      if (!key) throw new Error('the citizen has been erased')
      return sealWith(key, text)
    },
    open: (id, sealed) => {
      const key = keyOf(id)
      return key && openWith(key, sealed).toString()
    },
  }
}

async function loadCitizenKeys(db: Db, citizens: readonly CitizenId[]): Promise<void> {
  const { keys, citizenKeys } = workOf(db)
  const missing = new Set<CitizenId>()
  for (const id of citizens) {
    const key = citizenKeys.get(id)
    if (key === undefined) missing.add(id)
    else if (key instanceof Promise) citizenKeys.set(id, await key)
  }
  if (missing.size === 0) return
  const rows = await db
    .selectFrom('citizenKey')
    .select(['citizenId', 'wrapped'])
    .where('citizenId', '=', sql<CitizenId>`any(${[...missing]})`)
    .execute()
  for (const id of missing) if (!citizenKeys.has(id)) citizenKeys.set(id, null)
  for (const { citizenId, wrapped } of rows) citizenKeys.set(citizenId, keys.open('citizen-key', wrapped))
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
    citizenKeys.set(citizenId, key)
    return { municipalityId, citizenId, wrapped: keys.seal('citizen-key', key) }
  })
  await insertRows(db, 'citizenKey', rows)
}

/** Forgets the keys of those whom nobody works on any more, so that work on very many citizens does not hold them all. */
export function forgetCitizenKeys(db: Db, citizens: readonly CitizenId[]): void {
  const { citizenKeys } = workOf(db)
  for (const id of citizens) citizenKeys.delete(id)
}
