import { randomUUID } from 'node:crypto'
import { workOf } from '../../platform/audit/work.ts'
import { type Actor, ownerOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'

const keptFor = 24 * 60 * 60 * 1000

/** Keeps what was typed, sealed, and answers the opaque id that leads back to it. Trails older than a day are swept away. */
export async function insertTrail(db: Db, actor: Actor, typed: string, now: string): Promise<string> {
  const id = randomUUID()
  const owner = ownerOf(actor)
  const sealed = workOf(db).keys.seal('search', typed)
  const swept = new Date(Date.parse(now) - keptFor).toISOString()
  await db.deleteFrom('searchTrail').where('owner', '=', owner).where('madeAt', '<', swept).execute()
  await db
    .insertInto('searchTrail')
    .values({ municipalityId: actor.municipalityId, id, owner, sealed, madeAt: now })
    .execute()
  return id
}

/** What was typed behind an id; null for another person's, an old one and one that is none. */
export async function findTrail(db: Db, actor: Actor, id: string | null): Promise<string | null> {
  if (!id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const row = await db
    .selectFrom('searchTrail')
    .select('sealed')
    .where('id', '=', id)
    .where('owner', '=', ownerOf(actor))
    .executeTakeFirst()
  return row ? workOf(db).keys.open('search', row.sealed).toString() : null
}
