import type { Contact, Place, Unit } from '../companies/index.ts'
import { sendMessage } from '../messages/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { type Letter, textOf } from './letter.ts'
import type { Told } from './sharing.ts'
import { insertRequest } from './sharing-queries.ts'

/** Keeps what a company was told, and sends it where somebody is to get it by mail. The caller has opened the case to change it. */
export async function makeRequest(
  db: Db,
  actor: Actor,
  { today, now }: Moment,
  request: {
    readonly citizenId: CitizenId
    readonly place: Place
    readonly unit: Unit
    readonly letter: Letter
    readonly told: readonly Told[]
    readonly contact: Contact | null
  },
): Promise<void> {
  const { citizenId, place, unit, letter, told, contact } = request
  const words = textOf(letter)
  const sentBy = contact ? 'message' : 'print'
  const row = { citizenId, placeId: place.id, shared: told, words, sentBy, madeOn: today } as const
  const subject = await insertRequest(db, actor, row)
  if (contact) {
    const to = { name: contact.name, address: contact.email }
    await sendMessage(db, actor, now, { kind: 'company-request', citizenId, to, subject: letter.subject, text: words })
  }
  const detail = { unit: unit.name, fields: told.join(',') }
  await recordEvent(db, actor, { what: 'company-request.made', citizen: citizenId, on: today, subject, detail })
}
