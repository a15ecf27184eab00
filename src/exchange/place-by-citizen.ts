import type { Known } from '../citizens/index.ts'
import type { CitizenId, Cpr } from '../platform/ids.ts'
import type { ReadRow } from './read-rows.ts'
import type { Desk, Misplaced, Placed } from './record-kind.ts'
import { citizenIn } from './row-parts.ts'
import type { Values } from './value.ts'

/** The source's id of a record, or ours, marked so that the two are never taken for each other. */
export function keyOfRecord({ values }: ReadRow): string | null {
  const [own, record] = [String(values.ownId ?? ''), String(values.recordId ?? '')]
  if (own !== '') return `own:${own}`
  return record === '' ? null : record
}

const isId = (typed: string) => /^[1-9]\d{0,14}$/.test(typed)

/** Our own ids that rows name. */
export const ownIdsIn = (rows: readonly ReadRow[]): number[] =>
  rows.flatMap(({ values }) => (isId(String(values.ownId ?? '')) ? Number(values.ownId) : []))

/**
 * Places a row that is about something of a citizen's. A row with our own id must be about the record that has it, and that
 * record this citizen's: a file taken out in one municipality is not taken for another's.
 */
export function placeByCitizen(
  desk: Desk,
  row: ReadRow,
  known: ReadonlyMap<Cpr, Known>,
  holderOf: (ownId: number) => CitizenId | undefined,
  theirs: Values,
): Placed | Misplaced {
  const citizen = citizenIn(desk, row, known)
  if ('reason' in citizen) return citizen
  const own = String(row.values.ownId ?? '')
  if (own === '') return { row, key: keyOfRecord(row), citizenId: citizen.id, subjectId: null, known: citizen, theirs }
  const holder = isId(own) ? holderOf(Number(own)) : undefined
  if (holder === undefined) return { row, field: 'ownId', reason: 'unknown-id' }
  if (holder !== citizen.id) return { row, field: 'ownId', reason: 'of-another-citizen' }
  return { row, key: `own:${own}`, citizenId: citizen.id, subjectId: Number(own), known: citizen, theirs }
}
