import { type Known, type ReadCpr, readCpr } from '../citizens/index.ts'
import type { Cpr } from '../platform/ids.ts'
import { headKey } from './field.ts'
import type { ReadRow } from './read-rows.ts'
import type { Desk, Misplaced } from './record-kind.ts'

const numbers = new WeakMap<ReadRow, ReadCpr | null>()

/** The CPR number in a row. A spreadsheet that took it for a number has lost the nought in front of it. */
export function cprIn(row: ReadRow): ReadCpr | null {
  const known = numbers.get(row)
  if (known !== undefined) return known
  const typed = String(row.values.cpr ?? '')
  const read = readCpr(/^\d{9}$/.test(typed) ? `0${typed}` : typed)
  numbers.set(row, read)
  return read
}

/** The numbers that rows are about. */
export const numbersIn = (rows: readonly ReadRow[]): ReadCpr[] => rows.flatMap((row) => cprIn(row) ?? [])

/** Whether the row says, by number or name, that it is another municipality's. */
export function isOfAnother({ actor, municipalityName }: Desk, { values }: ReadRow): boolean {
  const said = headKey(String(values.municipality ?? ''))
  if (said === '') return false
  if (/^\d+$/.test(said)) return Number(said) !== actor.municipalityId
  return said.replace(/ kommune$/, '') !== headKey(municipalityName).replace(/ kommune$/, '')
}

/** Whom a row is about, among those found; or why it cannot be placed. */
export function citizenIn(desk: Desk, row: ReadRow, known: ReadonlyMap<Cpr, Known>): Known | Misplaced {
  if (isOfAnother(desk, row)) return { row, field: 'municipality', reason: 'other-municipality' }
  const read = cprIn(row)
  if (!read) return { row, field: 'cpr', reason: 'not-a-cpr' }
  return known.get(read.cpr) ?? { row, field: 'cpr', reason: 'unknown-citizen' }
}
