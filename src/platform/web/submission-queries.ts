import { type Actor, ownerOf } from '../auth/actor.ts'
import type { Db } from '../db/scope.ts'

export interface Submission {
  readonly location: string
  readonly notice: string
}

/** Claims what a form was sent with. Null: this is its first arrival. Else where the first arrival led. Waits for one under way. */
export async function claimSubmission(db: Db, actor: Actor, token: string): Promise<Submission | null> {
  const owner = ownerOf(actor)
  const claimed = await db
    .insertInto('submission')
    .values({ municipalityId: actor.municipalityId, token, actor: owner })
    .onConflict((conflict) => conflict.doNothing())
    .returning('token')
    .executeTakeFirst()
  if (claimed) return null
  return await db
    .selectFrom('submission')
    .select(['location', 'notice'])
    .where('token', '=', token)
    .where('actor', '=', owner)
    .executeTakeFirstOrThrow()
}

export async function updateSubmission(db: Db, actor: Actor, token: string, made: Submission): Promise<void> {
  await db.updateTable('submission').set(made).where('token', '=', token).where('actor', '=', ownerOf(actor)).execute()
}

/** A refused form may come again with the same token. */
export async function deleteSubmission(db: Db, actor: Actor, token: string): Promise<void> {
  await db.deleteFrom('submission').where('token', '=', token).where('actor', '=', ownerOf(actor)).execute()
}
