import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MessageId } from '../platform/ids.ts'
import type { MessageDraft } from './message.ts'
import { insertMessage, updateWithdrawn } from './message-queries.ts'
import { sealLetter } from './message-words.ts'

/** Whoever sends: a colleague, or with `staffId` null the application itself. */
type Sender = Pick<Actor, 'municipalityId' | 'staffId'>

/**
 * Lays a message in the outbox, in the caller's transaction: with the deed it goes out, without it it never was. Delivered by
 * mail within a minute where a mail server is configured; in a trial it stays and is shown. One recipient, plain text.
 */
export async function sendMessage(
  db: Db,
  { municipalityId, staffId }: Sender,
  now: string,
  draft: MessageDraft,
): Promise<MessageId> {
  const sealed = await sealLetter(db, draft.citizenId, draft)
  const { kind, citizenId } = draft
  return await insertMessage(db, {
    municipalityId,
    citizenId,
    kind,
    sealed,
    createdBy: staffId,
    createdAt: now,
    nextTryAt: now,
  })
}

/** Takes a message back that has not gone out, and destroys its words. One that has is out of our hands. */
export const withdrawMessage = (db: Db, id: MessageId, now: string): Promise<void> => updateWithdrawn(db, id, now)
