import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { recordSetting } from '../staff/index.ts'
import { insertAgreement, listAgreements, lockUnit, updateAgreement, updateEndedBefore } from './agreement-queries.ts'
import { type Agreement, type AgreementDraft, isClosed, type Unit } from './unit.ts'
import { reindexUnits } from './word-queries.ts'

export type AgreementRefusal = 'ends-before-start' | 'later-agreement' | 'company-closed' | 'changed-meanwhile'

/**
 * Agrees with a workplace from a day on. What ran until then ends the day before; what was agreed from the same day is replaced.
 * An agreement that begins before the newest one is refused: what was agreed later stands. `seen` is the token of the newest one
 * when the form was filled.
 */
export async function makeAgreement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  unit: Pick<Unit, 'id' | 'closedOn'>,
  seen: string,
  draft: AgreementDraft,
): Promise<Result<null, AgreementRefusal>> {
  if (draft.validTo !== null && draft.validTo < draft.validFrom) return refused('ends-before-start')
  if (isClosed(unit, today)) return refused('company-closed')
  await lockUnit(db, unit.id)
  const newest = (await listAgreements(db, unit.id))[0]
  if (tokenOf(newest) !== seen) return refused('changed-meanwhile')
  if (newest && newest.validFrom > draft.validFrom) return refused('later-agreement')
  if (newest && newest.validFrom === draft.validFrom) await updateAgreement(db, newest, draft)
  else {
    await updateEndedBefore(db, unit.id, draft.validFrom)
    await insertAgreement(db, actor, today, unit.id, draft)
  }
  await reindexUnits(db, actor.municipalityId, [unit.id], today)
  recordSetting(db, actor, 'centre-agreement.made', `centre:${unit.id}`)
  return done(null)
}

/** Which agreement is the newest, and in which version; empty where there is none. */
export const tokenOf = (newest: Pick<Agreement, 'id' | 'version'> | undefined) =>
  newest ? `${newest.id}.${newest.version}` : ''
