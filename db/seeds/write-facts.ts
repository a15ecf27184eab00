import type { AuditEntry } from '../../src/platform/audit/audit-entry.ts'
import { appendAudit } from '../../src/platform/audit/audit-queries.ts'
import { sealForCitizen } from '../../src/platform/crypto/citizen-text-queries.ts'
import { sha256 } from '../../src/platform/crypto/keys.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { CitizenId, StaffId } from '../../src/platform/ids.ts'
import { insertRowsForIds } from './bulk.ts'
import { instantOf } from './calendar.ts'
import type { Fact } from './events.ts'
import type { Crew } from './story.ts'

export interface FactOfCitizen {
  readonly citizenId: CitizenId
  readonly fact: Fact
}

/** A fact whose details have been sealed with the citizen's key. */
export type SealedFact = FactOfCitizen & { readonly detail: Buffer }

/** What of a fact is sealed. */
export const wordsOf = (fact: Fact): string => JSON.stringify(fact.detail ?? {})

/** Writes facts of cases that were told after the stories, each with its witness in the chain. */
export async function writeFacts(db: Db, crew: Crew, facts: readonly FactOfCitizen[]): Promise<void> {
  if (facts.length === 0) return
  const sealed: SealedFact[] = []
  for (const { citizenId, fact } of facts)
    sealed.push({ citizenId, fact, detail: await sealForCitizen(db, citizenId, wordsOf(fact)) })
  await writeSealedFacts(db, crew, sealed)
}

/** Writes sealed facts, each with its witness in the chain. */
export async function writeSealedFacts(db: Db, crew: Crew, facts: readonly SealedFact[]): Promise<void> {
  const rows = facts.map(({ citizenId, fact, detail }) => ({
    municipalityId: crew.municipalityId,
    citizenId,
    what: fact.what,
    happenedOn: fact.on,
    recordedAt: instantOf(fact.on, '14.00'),
    staffId: fact.by,
    subjectId: fact.subject ?? null,
    detail,
  }))
  const ids = await insertRowsForIds(db, 'caseEvent', rows)
  const roles = new Map<StaffId | null, string>(crew.members.map(({ id, role }) => [id, role]))
  const entries = facts.map((each, at) => witness(each, roles.get(each.fact.by) ?? 'citizen', ids[at] as number))
  // Now and in parts, not at the transaction's end: it may go on in another municipality, and a statement has its time limit.
  for (let at = 0; at < entries.length; at += 2000) await appendAudit(db, entries.slice(at, at + 2000))
}

const witness = ({ citizenId, fact, detail }: SealedFact, role: string, event: number): AuditEntry => ({
  staffId: fact.by,
  actingCitizenId: fact.by === null ? citizenId : null,
  role,
  action: fact.what,
  outcome: 'done',
  citizenId,
  subject: `event:${event}`,
  listed: [],
  detail: null,
  evidence: sha256(detail),
})
