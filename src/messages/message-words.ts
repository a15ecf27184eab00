import { workOf } from '../platform/audit/work.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Letter } from '../platform/mail/mailer.ts'

/** Recipient, subject and body as one sealed text: under the citizen's key where it is about one, else under the outbox's. */
export async function sealLetter(db: Db, citizenId: CitizenId | null, { to, subject, text }: Letter): Promise<Buffer> {
  const words = JSON.stringify({ to, subject, text })
  return citizenId === null ? workOf(db).keys.seal('message', words) : await sealForCitizen(db, citizenId, words)
}

/** The letter again; null when its words are gone, or the citizen has been erased. */
export async function openLetter(
  db: Db,
  { citizenId, sealed }: { readonly citizenId: CitizenId | null; readonly sealed: Buffer | null },
): Promise<Letter | null> {
  if (sealed === null) return null
  const words =
    citizenId === null
      ? workOf(db).keys.open('message', sealed).toString()
      : await openForCitizen(db, citizenId, sealed)
  return words === null ? null : (JSON.parse(words) as Letter)
}
