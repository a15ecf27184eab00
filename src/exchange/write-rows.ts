import type { CitizenId } from '../platform/ids.ts'
import { sideBySide } from '../platform/side-by-side.ts'
import { decideConflicts, insertConflicts, type NewConflict, updateConflict } from './conflict-queries.ts'
import type { Considered } from './consider-rows.ts'
import type { Desk, Made, RecordKind } from './record-kind.ts'
import { insertRecords, type KnownRecord, markSeen, type Origin, updateRecords } from './record-queries.ts'

type OfNew = Extract<Considered, { what: 'new' }>
type OfKnown = Extract<Considered, { what: 'changed' | 'conflict' | 'same' }>

const isNew = (each: Considered): each is OfNew => each.what === 'new'
const isKnown = (each: Considered): each is OfKnown => each.what !== 'new' && each.what !== 'refused'

/** Writes what was considered: new records, changes, conflicts, and what the source has now said. @returns the new citizens. */
export async function writeRows(
  desk: Desk,
  kind: RecordKind,
  origin: Origin,
  considered: readonly Considered[],
): Promise<readonly CitizenId[]> {
  const made = await writeNew(desk, kind, origin, considered.filter(isNew))
  const known = considered.filter(isKnown)
  const changed = known
    .filter(({ merged }) => merged.take.length > 0)
    .map(({ subjectId, placed, ours, next }) => ({ subjectId, citizenId: placed.citizenId, ours, next }))
  await sideBySide([() => kind.change(desk, changed), () => writeSaid(desk, origin, known)])
  await writeConflicts(desk, origin, known)
  return made.flatMap(({ citizenId }) => citizenId ?? [])
}

async function writeNew(
  desk: Desk,
  kind: RecordKind,
  origin: Origin,
  rows: readonly OfNew[],
): Promise<readonly Made[]> {
  let all: readonly Made[] = []
  if (rows.length === 0) return all
  await kind.create(desk, rows, (made) => {
    all = made
    const records = rows.map(({ placed, values }, at): KnownRecord => {
      const { subjectId, citizenId } = made[at] as (typeof made)[number]
      return { key: placed.key ?? String(subjectId), subjectId, citizenId, said: values }
    })
    return insertRecords(desk.db, desk.actor, origin, records)
  })
  return all
}

async function writeSaid({ db, actor }: Desk, origin: Origin, rows: readonly OfKnown[]): Promise<void> {
  const asRecord = ({ placed, subjectId, merged }: OfKnown): KnownRecord => ({
    key: keyOf(placed),
    subjectId,
    citizenId: placed.citizenId,
    said: merged.said,
  })
  const had = rows.filter(({ record }) => record !== null)
  await insertRecords(db, actor, origin, rows.filter(({ record }) => record === null).map(asRecord))
  await updateRecords(db, origin, had.filter(({ merged }) => merged.isNews).map(asRecord))
  await markSeen(
    db,
    origin,
    had.filter(({ merged }) => !merged.isNews).map(({ placed }) => keyOf(placed)),
  )
}

async function writeConflicts({ db, actor, moment }: Desk, origin: Origin, rows: readonly OfKnown[]): Promise<void> {
  const over = rows.flatMap(({ open, merged }) =>
    open.filter(({ field }) => merged.settled.includes(field) || merged.take.includes(field)),
  )
  await decideConflicts(
    db,
    over.map(({ id }) => id),
    'withdrawn',
    actor,
    moment.now,
  )
  const found: NewConflict[] = []
  for (const { placed, merged, open } of rows) {
    for (const field of merged.conflicts) {
      const conflict = { key: keyOf(placed), citizenId: placed.citizenId, field, said: placed.theirs[field] ?? null }
      const before = open.find((each) => each.field === field)
      if (!before) found.push(conflict)
      else if (before.said !== conflict.said) await updateConflict(db, before.id, origin, conflict)
    }
  }
  await insertConflicts(db, actor, origin, found, moment.now)
}

const keyOf = ({ key, subjectId }: OfKnown['placed']) => key ?? String(subjectId)
