import { type Conflict, listConflictsOf } from './conflict-queries.ts'
import { protectionsOf } from './kind-of-citizens.ts'
import { type Merged, merge } from './merge.ts'
import type { PreviewRow } from './outcome.ts'
import type { Desk, Misplaced, Placed, RecordKind } from './record-kind.ts'
import { type KnownRecord, listRecords, listSubjects, lockSubjects, type Origin } from './record-queries.ts'
import { shownText } from './shown-text.ts'
import type { Values } from './value.ts'

interface Shown {
  readonly placed: Placed
  /** Asked for by the few rows that are shown. */
  readonly shown: () => PreviewRow
}

interface OfKnown extends Shown {
  readonly subjectId: number
  readonly record: KnownRecord | null
  readonly ours: Values
  readonly next: Values
  readonly merged: Merged
  readonly open: readonly Conflict[]
}

/** What is to be done about a row. */
export type Considered =
  | (Shown & { readonly what: 'new'; readonly values: Values })
  | (OfKnown & { readonly what: 'changed' | 'conflict' | 'same' })
  | { readonly what: 'refused'; readonly placed: Placed; readonly field: string; readonly reason: Misplaced['reason'] }

/** Compares rows with what the source said before and with what stands here. Writes nothing. */
export async function consider(
  desk: Desk,
  kind: RecordKind,
  { sourceId }: Origin,
  rows: readonly Placed[],
): Promise<readonly Considered[]> {
  const keys = rows.flatMap(({ key }) => key ?? [])
  const records = await listRecords(desk.db, sourceId, keys)
  const placed = await withTwins(desk, kind, sourceId, rows, records)
  const open = await listConflictsOf(desk.db, sourceId, keys)
  const subjectOf = (each: Placed) => each.subjectId ?? recordOf(each, records)?.subjectId ?? null
  const subjects = placed.flatMap((each) => subjectOf(each) ?? [])
  const ours: ReadonlyMap<number, Values> = subjects.length === 0 ? new Map() : await kind.listOurs(desk, subjects)
  return placed.map((each) => {
    const subjectId = subjectOf(each)
    const here = subjectId === null ? undefined : ours.get(subjectId)
    const of = subjectId !== null && here ? { subjectId, ours: here } : null
    return considered(desk, kind, each, recordOf(each, records), of, open)
  })
}

/**
 * Holds what is about to be changed until the transaction ends, and compares it again: what a colleague has saved since it was read is
 * not written over.
 */
export async function hold(
  desk: Desk,
  kind: RecordKind,
  considered: readonly Considered[],
): Promise<readonly Considered[]> {
  const changes = considered.filter(isChange)
  if (changes.length === 0) return considered
  const subjects = changes.map(({ subjectId }) => subjectId)
  await lockSubjects(desk.db, kind.kind, subjects)
  const ours = await kind.listOurs(desk, subjects)
  return considered.map((each) => {
    if (!isChange(each)) return each
    const { placed, subjectId, record, open } = each
    return ofKnown(desk, kind, placed, { subjectId, record, open, ours: ours.get(subjectId) ?? each.ours })
  })
}

const isChange = (each: Considered): each is OfKnown & { readonly what: 'changed' | 'conflict' } =>
  (each.what === 'changed' || each.what === 'conflict') && each.merged.take.length > 0

/** Rows about what somebody here has written down already are about that, once for each source. */
async function withTwins(
  desk: Desk,
  kind: RecordKind,
  sourceId: number,
  rows: readonly Placed[],
  records: ReadonlyMap<string, KnownRecord>,
): Promise<readonly Placed[]> {
  const unknown = rows.filter((each) => each.subjectId === null && !recordOf(each, records))
  if (!kind.findTwins || unknown.length === 0) return rows
  const twins = await kind.findTwins(desk, unknown)
  const taken = await listSubjects(desk.db, sourceId, [...twins.values()])
  return rows.map((each) => {
    const twin = twins.get(each.row.row)
    if (twin === undefined || taken.has(twin)) return each
    taken.add(twin)
    return { ...each, subjectId: twin }
  })
}

const recordOf = ({ key }: Placed, records: ReadonlyMap<string, KnownRecord>) =>
  (key === null ? null : records.get(key)) ?? null

function considered(
  desk: Desk,
  kind: RecordKind,
  placed: Placed,
  record: KnownRecord | null,
  of: Pick<OfKnown, 'subjectId' | 'ours'> | null,
  open: readonly Conflict[],
): Considered {
  if (record && record.citizenId !== null && record.citizenId !== placed.citizenId)
    return { what: 'refused', placed, field: 'cpr', reason: 'of-another-citizen' }
  if (record && !of) return { what: 'refused', placed, field: 'recordId', reason: 'unknown-id' }
  if (!of) return ofNew(desk, kind, placed)
  return ofKnown(desk, kind, placed, { ...of, record, open: open.filter(({ key }) => key === placed.key) })
}

function ofNew(desk: Desk, kind: RecordKind, placed: Placed): Considered {
  const refusal = kind.refusal(desk, placed, placed.theirs, null)
  if (refusal) return { what: 'refused', placed, ...refusal }
  const shown = () => shownRow(desk, kind, placed, {}, Object.keys(placed.theirs).slice(0, 5))
  return { what: 'new', placed, values: placed.theirs, shown }
}

function ofKnown(
  desk: Desk,
  kind: RecordKind,
  placed: Placed,
  known: Pick<OfKnown, 'subjectId' | 'record' | 'ours' | 'open'>,
): Considered {
  const merged = merge(known.record?.said ?? null, known.ours, placed.theirs)
  const taken = merged.take.map((field) => [field, placed.theirs[field] ?? null] as const)
  const next = taken.length > 0 ? { ...known.ours, ...Object.fromEntries(taken) } : known.ours
  const refusal = taken.length > 0 ? kind.refusal(desk, placed, next, known.ours) : null
  if (refusal) return { what: 'refused', placed, ...refusal }
  const what = merged.conflicts.length > 0 ? 'conflict' : taken.length > 0 ? 'changed' : 'same'
  const fields = what === 'conflict' ? merged.conflicts : merged.take
  return { what, placed, ...known, merged, next, shown: () => shownRow(desk, kind, placed, known.ours, fields) }
}

function shownRow(
  { moment }: Desk,
  { kind }: RecordKind,
  { row, theirs, known }: Placed,
  ours: Values,
  fields: readonly string[],
): PreviewRow {
  const about = [ours, { ...ours, ...theirs }, ...(known ? [protectionsOf(known, moment.today)] : [])]
  return {
    row: row.row,
    fields: fields.map((field) => ({
      field,
      ours: shownText(kind, field, ours[field] ?? null, about),
      theirs: shownText(kind, field, theirs[field] ?? null, about),
    })),
  }
}
