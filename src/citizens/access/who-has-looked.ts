import { listAccesses } from '../../platform/audit/audit-queries.ts'
import { openForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { type Access, gatherLooks, type Look } from './access-log.ts'

/** Who has been in a case, newest first, with the reasons they gave. The caller has opened the case, or is the citizen. */
export async function listLooks(db: Db, citizenId: CitizenId): Promise<Look[]> {
  const log: Access[] = []
  for (const { staffName, detail, ...line } of await listAccesses(db, citizenId)) {
    const reason = detail && line.action === 'access-reason.given' ? await openForCitizen(db, citizenId, detail) : null
    log.push({ ...line, name: staffName, reason })
  }
  return gatherLooks(log)
}
