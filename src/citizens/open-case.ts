import { paths } from '../paths.ts'
import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import { ForbiddenError, NotFoundError } from '../platform/errors.ts'
import type { CitizenId, Cpr } from '../platform/ids.ts'
import type { CaseFile } from './case-file.ts'
import { caseHead } from './case-head.ts'
import { findHeadRow } from './case-head-queries.ts'
import { type ChangeRefusal, changeRefusal, readRefusal, type Standing } from './case-policy.ts'
import type { Citizen } from './citizen.ts'
import { type CaseRow, findCase } from './citizen-queries.ts'

/**
 * The only way to a citizen. @throws NotFoundError for another municipality's, an unknown and an erased one;
 * ForbiddenError `other-team` with the way to give a reason, `not-yours`, `only-own` or `role`.
 */
export const openCase = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, readRefusal)

/** The same, for changing. @throws ForbiddenError also `not-own-team` and `not-accepted`, and `case-closed` with the way to reopen it. */
export const openCaseToChange = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, changeRefusal)

/** For changing though it is closed: reopening, and putting right what was noted wrong. */
export const openClosedCase = (db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<CaseFile> =>
  open(db, actor, id, moment, (who, standing) => changeRefusal(who, { ...standing, closed: false }))

/** The citizen of another team whose case wants a reason first; null where this reader may open it without one. @throws as `openCase` */
export async function findBehindReason(db: Db, actor: Actor, id: CitizenId, moment: Moment): Promise<Citizen | null> {
  const { row, standing } = await findStanding(db, actor, id, moment)
  const refusal = readRefusal(actor, standing)
  if (refusal && refusal !== 'other-team') throw new ForbiddenError(refusal)
  return refusal && citizenOf(row)
}

type RefusalOf = (actor: Actor, standing: Standing) => ChangeRefusal | null

async function open(db: Db, actor: Actor, id: CitizenId, moment: Moment, refusalOf: RefusalOf): Promise<CaseFile> {
  const { row, standing } = await findStanding(db, actor, id, moment)
  const refusal = refusalOf(actor, standing)
  if (refusal) throw new ForbiddenError(refusal, wayOn(actor, refusal, id))
  const [citizen, newest] = [citizenOf(row), await findHeadRow(db, id)]
  const head = caseHead({ actor, citizen, row, newest, openNumber: numberOf(db), today: moment.today })
  return { citizen, head, refusal: changeRefusal(actor, standing) }
}

/** What this reader can do about a refusal: give a reason, or reopen the case. */
function wayOn(actor: Actor, refusal: ChangeRefusal, citizen: CitizenId): string | null {
  if (refusal === 'other-team') return paths.accessReason({ citizen })
  return refusal === 'case-closed' && may(actor, 'write-case') ? paths.closure({ citizen }) : null
}

async function findStanding(db: Db, actor: Actor, id: CitizenId, { now }: Moment) {
  const row = await findCase(db, actor, id, now)
  if (!row) throw new NotFoundError('citizen')
  const standing: Standing = {
    id: row.id,
    teamId: row.teamId,
    attached: row.attached === true,
    offered: row.offered === true,
    reasonGiven: row.reasonGiven === true,
    closed: row.closedOn !== null,
  }
  return { row, standing }
}

function citizenOf(row: CaseRow): Citizen {
  const { benefit, benefitSince, telephone, closedOn, closedReason, attached, offered, reasonGiven, ...citizen } = row
  return citizen
}

const numberOf = (db: Db) => (sealed: Buffer) => workOf(db).keys.open('cpr', sealed).toString() as Cpr
