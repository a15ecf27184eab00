import { loadCitizenKeys, openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Value, Values } from './value.ts'

/** Words about a citizen lie under her own key; of a workplace there is nothing to hide that its table does not show. */
export async function seal(db: Db, citizenId: CitizenId | null, value: Values | Value): Promise<Buffer> {
  const text = JSON.stringify(value)
  return citizenId === null ? Buffer.from(text) : await sealForCitizen(db, citizenId, text)
}

/** What was sealed; `otherwise` where the citizen has been erased. */
export async function open<T>(db: Db, citizenId: CitizenId | null, sealed: Buffer, otherwise: T): Promise<T> {
  const text = citizenId === null ? sealed.toString() : await openForCitizen(db, citizenId, sealed)
  return text === null ? otherwise : (JSON.parse(text) as T)
}

/** Asks for the keys of all at once. */
export const loadKeys = (db: Db, of: readonly { readonly citizenId: CitizenId | null }[]) =>
  loadCitizenKeys(
    db,
    of.flatMap(({ citizenId }) => citizenId ?? []),
  )
