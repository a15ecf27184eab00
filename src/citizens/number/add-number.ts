import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { CaseFile } from '../case-file.ts'
import { maskedCpr, type ReadCpr } from '../cpr.ts'
import { findByNumber, insertNumber, lockNumber, updateBirthAndSex } from './number-queries.ts'
import { type NumberRefusal, refusalOf } from './number-refusal.ts'

export interface NewNumber {
  readonly cpr: ReadCpr
  readonly numberChecked: boolean
  readonly from: PlainDate
}

/** A person may get a new number: the history follows the person, and the old number still finds her. */
export async function addNumber(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { citizen, head }: CaseFile,
  number: NewNumber,
): Promise<Result<null, NumberRefusal | 'in-the-future'>> {
  await lockNumber(db, number.cpr.cpr)
  const refusal = refusalOf(number, await findByNumber(db, number.cpr.cpr), today)
  if (refusal) return refused(refusal)
  if (number.from > today) return refused('in-the-future')
  const { municipalityId, id: citizenId } = citizen
  await insertNumber(db, { municipalityId, citizenId, cpr: number.cpr.cpr, from: number.from })
  await updateBirthAndSex(db, citizenId, number.cpr)
  const detail = { from: head.maskedNumber, to: maskedCpr(number.cpr.cpr) }
  await recordEvent(db, actor, { what: 'number.added', citizen: citizenId, on: number.from, detail })
  return done(null)
}
