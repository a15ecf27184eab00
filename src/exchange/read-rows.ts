import { unharmed } from '../platform/csv.ts'
import type { ColumnMap } from './column-map-input.ts'
import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'
import type { Reader } from './read-value.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'
import { isRefused, type Reject, type Value, type ValueKind } from './value.ts'

/** A row as it was read: the fields that the map names, by name, or why it cannot be taken in. */
export interface ReadRow {
  readonly row: number
  readonly values: Readonly<Record<string, Value>>
  readonly rejects: readonly Reject[]
}

/** The fields that must have a column and have none in this file, and columns the map names that the file has not. */
export function missingColumns(kind: Kind, sheet: Sheet, map: ColumnMap): readonly string[] {
  const gone = Object.values(map).flatMap(({ column }) => (sheet.heads.includes(column) ? [] : [column]))
  const unnamed = fieldsOf[kind]
    .filter(({ name, need }) => need !== 'never' && !map[name] && !(name === 'time' && map.date))
    .map(({ heads }) => heads[0] as string)
  const isNumbered = kind === 'citizens' || kind === 'companies' || map.recordId || map.ownId
  return [...gone, ...unnamed, ...(isNumbered ? [] : ['Id'])]
}

interface Read {
  readonly name: string
  readonly kind: ValueKind
  readonly at: number
  readonly column: string
  readonly always: boolean
  readonly read: Reader
}

/** Reads the rows of a file by a map, a piece at a time. */
export async function* readRows(kind: Kind, sheet: Sheet, map: ColumnMap): AsyncGenerator<readonly ReadRow[]> {
  const fields = fieldsOf[kind].flatMap((field): Read[] => {
    // A day and a time may stand in one column.
    const from = map[field.name] ?? (field.name === 'time' ? map.date : undefined)
    if (!from) return []
    const { name, kind: expected, need } = field
    const place = { at: sheet.heads.indexOf(from.column), column: from.column }
    return [{ name, kind: expected, ...place, always: need === 'always', read: field.reader(from.words) }]
  })
  for await (const piece of sheet.pieces()) yield piece.map((row) => readRow(row, sheet, fields))
}

function readRow({ number: row, cells }: SheetRow, { heads, even }: Sheet, fields: readonly Read[]): ReadRow {
  if (isBroken(cells, heads.length, even))
    return { row, values: {}, rejects: [{ row, column: '', kind: 'row', reason: 'broken-row' }] }
  const values: Record<string, Value> = {}
  const rejects: Reject[] = []
  for (const { name, kind, at, column, always, read } of fields) {
    const value = readCell(cells[at] ?? '', read)
    if (isRefused(value)) rejects.push({ row, column, kind, reason: value.refused })
    else if (always && (value === null || value === '')) rejects.push({ row, column, kind, reason: 'missing' })
    else values[name] = value
  }
  return { row, values, rejects }
}

const readCell = (cell: Cell, read: Reader) =>
  typeof cell === 'string' ? read(unharmed(cell)) : ({ refused: cell.unreadable } as const)

/** Cells beyond the heading, or fewer than it has. */
function isBroken(cells: readonly Cell[], width: number, even: boolean): boolean {
  if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) return even
  return even && cells.length < width
}
