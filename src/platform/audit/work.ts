import type { Keys } from '../crypto/keys.ts'
import { type Db, type Scope, setScope } from '../db/scope.ts'
import { unqueued } from '../db/unqueued.ts'
import type { CitizenId } from '../ids.ts'
import type { AuditEntry } from './audit-entry.ts'
import { appendAudit } from './audit-queries.ts'

/** What belongs to one transaction besides its rows: the keys it seals with and the audit lines it will end with. */
export interface Work {
  readonly keys: Keys
  readonly entries: AuditEntry[]
  /** Null: she has been erased. A promise while it is asked for. */
  readonly citizenKeys: Map<CitizenId, Buffer | null | Promise<Buffer | null>>
}

const works = new WeakMap<Db, Work>()

/** The work a transaction belongs to. */
export function workOf(db: Db): Work {
  const work = works.get(db)
  if (!work) throw new TypeError('this needs a transaction opened by inWork')
  return work
}

/** The same work on the same transaction, whose statements do not wait for each other's answers. */
export async function alongside(db: Db): Promise<Db> {
  const trx = await unqueued(db)
  works.set(trx, workOf(db))
  return trx
}

/**
 * Runs in one transaction, and ends it with its audit lines: change, event and audit are written together or not at all.
 * The chain's head is locked last, so writers of a municipality queue only for the length of a commit.
 */
export function inWork<T>(db: Db, keys: Keys, scope: Scope, run: (trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const work: Work = { keys, entries: [], citizenKeys: new Map() }
    works.set(trx, work)
    await setScope(trx, scope)
    const result = await run(trx)
    if (work.entries.length > 0) await appendAudit(trx, work.entries)
    return result
  })
}
