import { workOf } from '../audit/work.ts'
import { type Actor, ownerOf } from '../auth/actor.ts'
import type { Db } from '../db/scope.ts'
import type { Typed } from './pages.ts'

export interface Draft {
  readonly values: Typed
  readonly savedAt: string
}

/** Saves what somebody is typing in a form, sealed; one draft a person and form. */
export async function saveDraft(
  db: Db,
  actor: Pick<Actor, 'municipalityId' | 'staffId' | 'citizenId'>,
  form: string,
  values: Typed,
  now: string,
): Promise<void> {
  const body = workOf(db).keys.seal('draft', JSON.stringify(values))
  await db
    .insertInto('draft')
    .values({ municipalityId: actor.municipalityId, owner: ownerOf(actor), form, body, savedAt: now })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'owner', 'form']).doUpdateSet({ body, savedAt: now }))
    .execute()
}

/** The draft of a form, to fill it with again. */
export async function findDraft(db: Db, actor: Actor, form: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('draft')
    .select(['body', 'savedAt'])
    .where('owner', '=', ownerOf(actor))
    .where('form', '=', form)
    .executeTakeFirst()
  return row ? { values: JSON.parse(workOf(db).keys.open('draft', row.body).toString()), savedAt: row.savedAt } : null
}

/** The form was sent; its draft has served. */
export async function deleteDraft(db: Db, actor: Actor, form: string): Promise<void> {
  await db.deleteFrom('draft').where('owner', '=', ownerOf(actor)).where('form', '=', form).execute()
}
