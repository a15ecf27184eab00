import { sql } from 'kysely'
import type { Db } from '../db/scope.ts'
import type { CitizenId, MunicipalityId } from '../ids.ts'
import type { Action, AuditEntry, ChainedEntry } from './audit-entry.ts'

export async function appendAudit(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    listed: entry.listed.map(String),
    detail: entry.detail?.toString('hex') ?? null,
    evidence: entry.evidence?.toString('hex') ?? null,
  }))
  await sql`select append_audit(${JSON.stringify(rows)}::jsonb)`.execute(db)
}

/** Who has looked in a citizen's case, newest first. */
export async function listAccesses(db: Db, citizenId: CitizenId, limit = 200) {
  return await db
    .selectFrom('auditEntry')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'auditEntry.municipalityId').onRef('staff.id', '=', 'auditEntry.staffId'),
    )
    .select([
      'auditEntry.at',
      'auditEntry.role',
      'auditEntry.action',
      'auditEntry.outcome',
      'auditEntry.detail',
      'staff.name as staffName',
    ])
    .where('auditEntry.citizenId', '=', citizenId)
    .where('auditEntry.evidence', 'is', null)
    .orderBy('auditEntry.seq', 'desc')
    .limit(limit)
    .execute()
}

/** A stretch of the chain of the current municipality, in order. */
export async function listChain(db: Db, after: number, limit: number): Promise<ChainedEntry[]> {
  const rows = await db
    .selectFrom('auditEntry')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, action: row.action as Action, listed: row.listed as CitizenId[] }))
}

export async function findHead(db: Db): Promise<{ seq: number; hash: Buffer } | undefined> {
  return await db.selectFrom('auditHead').select(['seq', 'hash']).executeTakeFirst()
}

/** SHA-256 of the sealed events that a stretch of the chain witnesses, by event id. */
export async function listEventDigests(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('caseEvent')
    .select(['id', sql<string>`encode(sha256(detail), 'hex')`.as('digest')])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.digest]))
}

export async function listMunicipalityIds(db: Db): Promise<MunicipalityId[]> {
  const rows = await db.selectFrom('municipality').select('id').orderBy('id').execute()
  return rows.map((row) => row.id)
}
