import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { FullPlacement } from '../placement-queries.ts'
import type { AgreementDraft, Party, WorkAgreement } from './agreement.ts'
import { insertAgreement, insertConfirmation } from './agreement-queries.ts'

/** Writes a work agreement, with whoever has said yes to it already. The caller has opened the case to change it. */
export async function writeAgreement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { id: placementId, citizenId, workplace }: FullPlacement,
  draft: AgreementDraft,
  confirmed: readonly Party[],
): Promise<void> {
  const { municipalityId } = actor
  const written = { municipalityId, placementId, citizenId, writtenBy: staffOf(actor), writtenOn: today }
  const agreementId = await insertAgreement(db, written, draft)
  for (const party of confirmed) await confirm(db, actor, today, agreementId, party)
  const detail = { workplace, confirmed: confirmed.join(',') }
  const about = { citizen: citizenId, subject: placementId, on: today, detail }
  await recordEvent(db, actor, { what: 'placement.agreement-written', ...about })
}

/** Somebody has said yes to the wording in force. */
export async function confirmAgreement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { citizenId, workplace }: FullPlacement,
  agreement: WorkAgreement,
  party: Party,
): Promise<void> {
  if (!(await confirm(db, actor, today, agreement.id, party))) return
  const about = { citizen: citizenId, subject: agreement.placementId, on: today, detail: { workplace, party } }
  await recordEvent(db, actor, { what: 'placement.agreement-confirmed', ...about })
}

const confirm = (db: Db, actor: Actor, confirmedOn: PlainDate, agreementId: number, party: Party) =>
  insertConfirmation(db, {
    municipalityId: actor.municipalityId,
    agreementId,
    party,
    confirmedOn,
    notedBy: staffOf(actor),
  })
