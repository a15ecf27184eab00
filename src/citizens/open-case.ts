import { paths } from '../paths.ts'
import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { ForbiddenError, NotFoundError } from '../platform/errors.ts'
import type { CitizenId, Cpr } from '../platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { caseHead } from './case-head.ts'
import { findHeadRow } from './case-head-queries.ts'
import { type ChangeRefusal, changeRefusal, readRefusal } from './case-policy.ts'
import { findCase } from './citizen-queries.ts'

/**
 * The only way to a citizen. @throws NotFoundError for another municipality's, an unknown and an erased one;
 * ForbiddenError `other-team` with the way to give a reason, `not-yours`, `only-own` or `role`.
 */
export const openCase = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, readRefusal)

/** The same, for changing. @throws ForbiddenError also `not-own-team` and `case-closed`. */
export const openCaseToChange = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, changeRefusal)

/** For changing though it is closed: reopening, and putting right what was noted wrong. */
export const openClosedCase = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, (who, standing) => changeRefusal(who, { ...standing, closed: false }))

async function open(
  db: Db,
  actor: Actor,
  id: CitizenId,
  { now, today }: Moment,
  refusalOf: (actor: Actor, standing: Parameters<typeof readRefusal>[1]) => ChangeRefusal | null,
): Promise<CaseFile> {
  const row = await findCase(db, actor, id, now)
  if (!row) throw new NotFoundError('citizen')
  const standing = {
    id: row.id,
    teamId: row.teamId,
    attached: row.attached === true,
    reasonGiven: row.reasonGiven === true,
    closed: row.closedOn !== null,
  }
  const refusal = refusalOf(actor, standing)
  if (refusal) throw new ForbiddenError(refusal, refusal === 'other-team' ? paths.accessReason({ citizen: id }) : null)
  const { benefit, benefitSince, telephone, closedOn, closedReason, attached, reasonGiven, ...citizen } = row
  return {
    citizen,
    head: caseHead({ actor, citizen, row, newest: await findHeadRow(db, id), openNumber: numberOf(db), today }),
  }
}

const numberOf = (db: Db) => (sealed: Buffer) => workOf(db).keys.open('cpr', sealed).toString() as Cpr
