import { workOf } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { callErase, findErasable } from './erasure-queries.ts'

export type ErasureRefusal = 'unknown' | 'already-erased' | 'still-open'

/**
 * Erases a citizen of the municipality at hand, for good: her key is destroyed, names, numbers and words in the open are cleared, drafts
 * about her thrown away. Rows, dates and codes stay for the figures, and the audit chain still verifies. Only a closed case can be erased.
 */
export async function eraseCitizen(
  db: Db,
  citizen: CitizenId,
  today: PlainDate,
): Promise<Result<null, ErasureRefusal>> {
  const found = await findErasable(db, citizen)
  if (!found) return refused('unknown')
  if (found.erasedOn !== null) return refused('already-erased')
  if (found.closedOn === null) return refused('still-open')
  await callErase(db, citizen, today)
  workOf(db).entries.push({
    staffId: null,
    actingCitizenId: null,
    role: 'operator',
    action: 'citizen.erased',
    outcome: 'done',
    citizenId: citizen,
    subject: '',
    listed: [],
    detail: null,
    evidence: null,
  })
  return done(null)
}
