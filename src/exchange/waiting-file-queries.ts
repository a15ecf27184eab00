import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'

const CHUNK = 1 << 20

/** Keeps the file in sealed pieces until the import has ended. */
export async function insertChunks(db: Db, actor: Actor, importId: number, bytes: Uint8Array): Promise<void> {
  const { keys } = workOf(db)
  for (let at = 0, place = 0; at < bytes.length; at += CHUNK, place++) {
    const piece = keys.seal('exchange', Buffer.from(bytes.subarray(at, at + CHUNK)))
    await db
      .insertInto('exchangeChunk')
      .values({ municipalityId: actor.municipalityId, importId, place, sealed: piece })
      .execute()
  }
}

/** The file again; null when it is kept no longer. */
export async function findFile(db: Db, importId: number): Promise<Buffer | null> {
  const places = await db
    .selectFrom('exchangeChunk')
    .select('place')
    .where('importId', '=', importId)
    .orderBy('place')
    .execute()
  const pieces: Buffer[] = []
  for (const { place } of places) {
    const { sealed: piece } = await db
      .selectFrom('exchangeChunk')
      .select('sealed')
      .where('importId', '=', importId)
      .where('place', '=', place)
      .executeTakeFirstOrThrow()
    pieces.push(workOf(db).keys.open('exchange', piece))
  }
  return pieces.length === 0 ? null : Buffer.concat(pieces)
}

/** Forgets files that nobody has taken in since then, and what was seen of them. */
export async function forgetBroughtBefore(db: Db, instant: string): Promise<void> {
  await db
    .deleteFrom('exchangeChunk')
    .where('importId', 'in', (old) => old.selectFrom('exchangeImport').select('id').where('broughtAt', '<', instant))
    .execute()
  await db
    .updateTable('exchangeImport')
    .set({ preview: null })
    .where('broughtAt', '<', instant)
    .where('preview', 'is not', null)
    .execute()
}

export async function deleteChunks(db: Db, importId: number): Promise<void> {
  await db.deleteFrom('exchangeChunk').where('importId', '=', importId).execute()
}
