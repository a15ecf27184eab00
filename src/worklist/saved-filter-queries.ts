import type { Actor } from '../platform/auth/actor.ts'
import { staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'

export interface SavedFilter {
  readonly id: number
  readonly name: string
  /** The address's query, as `writeListQuery` wrote it. */
  readonly query: string
}

/** The actor's own, by name. */
export async function listSavedFilters(db: Db, actor: Actor): Promise<SavedFilter[]> {
  return await db
    .selectFrom('savedFilter')
    .select(['id', 'name', 'query'])
    .where('staffId', '=', staffOf(actor))
    .orderBy('name')
    .execute()
}

/** Saves a filter under a name; the same name again replaces it. */
export async function saveFilter(db: Db, actor: Actor, name: string, query: string): Promise<void> {
  const staffId = staffOf(actor)
  await db.deleteFrom('savedFilter').where('staffId', '=', staffId).where('name', '=', name).execute()
  await db.insertInto('savedFilter').values({ municipalityId: actor.municipalityId, staffId, name, query }).execute()
}

export async function deleteFilter(db: Db, actor: Actor, id: number): Promise<void> {
  await db.deleteFrom('savedFilter').where('staffId', '=', staffOf(actor)).where('id', '=', id).execute()
}
