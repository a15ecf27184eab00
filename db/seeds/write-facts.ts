import { appendAudit } from '../../src/platform/audit/audit-queries.ts'
import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import { sha256 } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId } from '../../src/platform/ids.ts'
import { insertRowsForIds } from './bulk.ts'
import { instantOf } from './calendar.ts'
import type { Fact } from './events.ts'
import type { Crew } from './story.ts'

/** Writes facts of cases that were told after the stories, each with its witness in the chain. */
export async function writeFacts(
  db: Db,
  crew: Crew,
  facts: readonly { readonly citizenId: CitizenId; readonly fact: Fact }[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = []
  for (const { citizenId, fact } of facts) {
    const detail = await sealForCitizen(db, citizenId, JSON.stringify(fact.detail ?? {}))
    rows.push({
      municipalityId: crew.municipalityId,
      citizenId,
      what: fact.what,
      happenedOn: fact.on,
      recordedAt: instantOf(fact.on, '14.00'),
      staffId: fact.by,
      subjectId: fact.subject ?? null,
      detail,
    })
  }
  const ids = await insertRowsForIds(db, 'caseEvent', rows)
  const roles = new Map<number | null, string>(crew.members.map(({ id, role }) => [id, role]))
  const entries = rows.map(({ what, staffId, citizenId, detail }, at) => ({
    staffId,
    actingCitizenId: staffId === null ? citizenId : null,
    role: roles.get(staffId) ?? 'citizen',
    action: what,
    outcome: 'done' as const,
    citizenId,
    subject: `event:${ids[at]}`,
    listed: [],
    detail: null,
    evidence: sha256(detail),
  }))
  for (let at = 0; at < entries.length; at += 2000) await appendAudit(db, entries.slice(at, at + 2000))
}
