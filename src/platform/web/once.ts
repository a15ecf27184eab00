import type { Actor } from '../auth/actor.ts'
import { sha256 } from '../crypto/keys.ts'
import type { Db } from '../db/scope.ts'
import type { Typed } from './pages.ts'
import type { Reply } from './reply.ts'
import { claimSubmission, deleteSubmission, updateSubmission } from './submission-queries.ts'

/**
 * A form's second arrival answers like the first and does nothing. The same form with something else typed in it is another
 * one: whoever goes back, corrects and sends again must not be told "saved" about what was not.
 */
export async function once(
  db: Db,
  actor: Actor | null,
  path: string,
  form: Typed,
  run: () => Promise<Reply> | Reply,
): Promise<Reply> {
  if (!actor || typeof form._once !== 'string' || form._once === '') return await run()
  const token = sha256(JSON.stringify([path, form])).toString('base64url')
  const made = await claimSubmission(db, actor, token)
  if (made) return { kind: 'redirect', to: made.location, notice: made.notice }
  const reply = await run()
  if (reply.kind === 'redirect') await updateSubmission(db, actor, token, { location: reply.to, notice: reply.notice })
  else await deleteSubmission(db, actor, token)
  return reply
}
