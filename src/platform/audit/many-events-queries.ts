import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { boxesOf } from '../crypto/citizen-text-queries.ts'
import { sha256 } from '../crypto/keys.ts'
import { insertRowsForIds } from '../db/many-rows.ts'
import type { Db } from '../db/scope.ts'
import type { Action, AuditEntry } from './audit-entry.ts'
import type { CaseFact } from './case-event-queries.ts'
import { workOf } from './work.ts'

/** The words before the first and the last event that one link of the chain witnesses together. */
const TOGETHER = 'events:'

/**
 * Writes many facts of one kind to their cases, and one witness to the chain for all of them: its evidence is the hash of
 * their hashes in the order of their ids. Nobody else may write this kind of fact in the municipality meanwhile, since the
 * witness speaks for all of the kind between its first and last id; the caller holds a lock.
 */
export async function recordEvents(
  db: Db,
  actor: Actor,
  what: Action,
  facts: readonly Omit<CaseFact, 'what'>[],
): Promise<void> {
  if (facts.length === 0) return
  const boxes = await boxesOf(
    db,
    facts.map(({ citizen }) => citizen),
  )
  const rows = facts.map(({ citizen, on, subject, detail }) => ({
    municipalityId: actor.municipalityId,
    citizenId: citizen,
    what,
    happenedOn: on,
    staffId: actor.staffId,
    subjectId: subject ?? null,
    detail: boxes.seal(citizen, JSON.stringify(detail ?? {})),
  }))
  const ids = await insertRowsForIds(db, 'caseEvent', rows)
  workOf(db).entries.push({
    staffId: actor.staffId,
    actingCitizenId: actor.citizenId,
    role: actor.role,
    action: what,
    outcome: 'done',
    citizenId: null,
    subject: `${TOGETHER}${ids[0]}-${ids.at(-1)}`,
    listed: [],
    detail: null,
    evidence: sha256(Buffer.concat(rows.map(({ detail }) => sha256(detail)))),
  })
}

/** Whether a link witnesses many events at once. */
export const isOfMany = ({ subject, evidence }: Pick<AuditEntry, 'subject' | 'evidence'>) =>
  evidence !== null && subject.startsWith(TOGETHER)

/** The hash of the hashes of the events that such a link speaks for, as they are now. */
export async function digestOfMany(
  db: Db,
  { subject, action }: Pick<AuditEntry, 'subject' | 'action'>,
): Promise<string> {
  const [first, last] = subject.slice(TOGETHER.length).split('-').map(Number)
  const row = await db
    .selectFrom('caseEvent')
    .select(sql<string | null>`encode(sha256(string_agg(sha256(detail), ''::bytea order by id)), 'hex')`.as('digest'))
    .where('what', '=', action)
    .where('id', '>=', first ?? 0)
    .where('id', '<=', last ?? 0)
    .executeTakeFirst()
  return row?.digest ?? ''
}
