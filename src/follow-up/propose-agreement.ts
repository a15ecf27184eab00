import { listContacts } from '../companies/index.ts'
import type { PlacementLine } from '../placements/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { findFollowUp, findWorkplaceOf } from './follow-up-queries.ts'

/** What the form begins with: what is agreed, else what the catalogue knows of the workplace and its contact. */
export async function proposeAgreement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  placement: PlacementLine,
): Promise<Record<string, string>> {
  const agreed = await findFollowUp(db, placement.id)
  if (agreed) {
    const { track, contactName, contactEmail, language, staffId, version, stoppedOn } = agreed
    const stopped: Record<string, string> = stoppedOn === null ? {} : { stopped: 'ja' }
    return {
      track,
      contactName,
      contactEmail,
      language,
      staffId: String(staffId),
      version: String(version),
      ...stopped,
    }
  }
  const workplace = await findWorkplaceOf(db, placement.id)
  const contacts = workplace ? await listContacts(db, workplace.id, today) : []
  const contact = contacts.find(({ id }) => id === workplace?.contactId) ?? contacts[0]
  return {
    version: '0',
    track: workplace?.track ?? 'other',
    contactName: contact?.name ?? placement.contact,
    contactEmail: contact?.email ?? '',
    language: 'da',
    staffId: String(actor.staffId ?? ''),
  }
}
