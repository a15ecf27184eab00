import type { Db } from '../db/scope.ts'
import { setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { type ChainedEntry, firstHash, hashOf } from './audit-entry.ts'
import { findHead, listChain, listEventDigests, listMunicipalityIds } from './audit-queries.ts'

/** A chain's newest link, to be kept outside the database. Hash in hexadecimal. */
export interface Anchor {
  readonly municipality: number
  readonly seq: number
  readonly hash: string
}

export interface Verdict extends Anchor {
  /** Null where the chain holds; else the first row that does not, and why. */
  readonly broken: {
    readonly seq: number
    readonly why: 'changed' | 'missing' | 'event-changed' | 'head-differs' | 'cut-off'
  } | null
}

const STRETCH = 2000

/** The newest link of every chain. */
export async function auditHeads(db: Db): Promise<Anchor[]> {
  const heads: Anchor[] = []
  for (const municipality of await listMunicipalityIds(db)) {
    await setScope(db, { municipality })
    const head = await findHead(db)
    if (head) heads.push({ municipality, seq: head.seq, hash: head.hash.toString('hex') })
  }
  return heads
}

/**
 * Recomputes every chain from its first row, compares with the head, the events it witnesses, and anchors kept outside.
 * Without an anchor, cutting off the newest rows together with the head cannot be seen.
 */
export async function verifyAudit(db: Db, anchors: readonly Anchor[] = []): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const municipality of await listMunicipalityIds(db)) {
    await setScope(db, { municipality })
    verdicts.push(
      await verifyChain(
        db,
        municipality,
        anchors.find((anchor) => anchor.municipality === municipality),
      ),
    )
  }
  return verdicts
}

async function verifyChain(db: Db, municipality: MunicipalityId, anchor: Anchor | undefined): Promise<Verdict> {
  let seq = 0
  let hash: Buffer = firstHash
  let anchored = anchor === undefined || anchor.seq === 0
  const verdict = (broken: Verdict['broken']): Verdict => ({ municipality, seq, hash: hash.toString('hex'), broken })
  for (;;) {
    const stretch = await listChain(db, seq, STRETCH)
    const events = await listEventDigests(db, stretch.flatMap(eventOf))
    for (const entry of stretch) {
      if (entry.seq !== seq + 1) return verdict({ seq: seq + 1, why: 'missing' })
      if (!hashOf(hash, entry).equals(entry.hash)) return verdict({ seq: entry.seq, why: 'changed' })
      if (!witnesses(entry, events)) return verdict({ seq: entry.seq, why: 'event-changed' })
      seq = entry.seq
      hash = entry.hash
      if (anchor?.seq === seq) anchored = anchor.hash === hash.toString('hex')
    }
    if (stretch.length < STRETCH) break
  }
  const head = await findHead(db)
  if (head && (head.seq !== seq || !head.hash.equals(hash))) return verdict({ seq, why: 'head-differs' })
  return verdict(anchored ? null : { seq, why: 'cut-off' })
}

const eventOf = (entry: ChainedEntry) => (entry.evidence ? [Number(entry.subject.replace('event:', ''))] : [])

function witnesses(entry: ChainedEntry, events: ReadonlyMap<number, string>): boolean {
  return eventOf(entry).every((id) => events.get(id) === entry.evidence?.toString('hex'))
}
