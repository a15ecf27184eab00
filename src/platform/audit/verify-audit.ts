import type { Db } from '../db/scope.ts'
import { setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { type ChainedEntry, firstHash, hashOf } from './audit-entry.ts'
import { findHead, listChain, listEventDigests, listMunicipalityIds } from './audit-queries.ts'
import { digestOfMany, isOfMany } from './many-events-queries.ts'

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

type Link = Pick<ChainedEntry, 'seq' | 'hash'>
type Why = NonNullable<Verdict['broken']>['why']

async function verifyChain(db: Db, municipality: MunicipalityId, anchor: Anchor | undefined): Promise<Verdict> {
  let link: Link = { seq: 0, hash: firstHash }
  let anchored = anchor === undefined || anchor.seq === 0
  const verdict = (seq: number, why: Why | null): Verdict => ({
    municipality,
    seq: link.seq,
    hash: link.hash.toString('hex'),
    broken: why && { seq, why },
  })
  for await (const { entry, events } of chainOf(db)) {
    const why = faultIn(entry, link, events)
    if (why) return verdict(link.seq + 1, why)
    link = entry
    if (anchor?.seq === link.seq) anchored = anchor.hash === link.hash.toString('hex')
  }
  const head = await findHead(db)
  if (head && (head.seq !== link.seq || !head.hash.equals(link.hash))) return verdict(link.seq, 'head-differs')
  return verdict(link.seq, anchored ? null : 'cut-off')
}

type Digests = ReadonlyMap<number, string>

async function* chainOf(db: Db): AsyncGenerator<{ entry: ChainedEntry; events: Digests }> {
  for (let after = 0; ; ) {
    const stretch = await listChain(db, after, STRETCH)
    const events = await listEventDigests(db, stretch.flatMap(eventOf))
    for (const entry of stretch) {
      if (isOfMany(entry)) events.set(-entry.seq, await digestOfMany(db, entry))
      yield { entry, events }
    }
    if (stretch.length < STRETCH) return
    after = stretch.at(-1)?.seq ?? after
  }
}

function faultIn(entry: ChainedEntry, before: Link, events: Digests): Why | null {
  if (entry.seq !== before.seq + 1) return 'missing'
  if (!hashOf(before.hash, entry).equals(entry.hash)) return 'changed'
  return witnesses(entry, events) ? null : 'event-changed'
}

/** The event a link witnesses; a link for many has a place of its own below nought, where no event's id is. */
function eventOf(entry: ChainedEntry): number[] {
  if (!entry.evidence) return []
  return [isOfMany(entry) ? -entry.seq : Number(entry.subject.replace('event:', ''))]
}

function witnesses(entry: ChainedEntry, events: Digests): boolean {
  return eventOf(entry).every((id) => events.get(id) === entry.evidence?.toString('hex'))
}
