import type { Actor } from '../platform/auth/actor.ts'
import { csvFile, harmless } from '../platform/csv.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'
import { hoursText, shownText } from './shown-text.ts'
import { rowsToTakeOut } from './take-out.ts'
import type { Value } from './value.ts'

/** A file of records: headings, rows, and whom it is about. */
interface TakenOut {
  readonly heads: readonly string[]
  /** Text, or a number that a spreadsheet may count with. */
  readonly rows: readonly (readonly (string | number)[])[]
  readonly about: readonly CitizenId[]
}

const notTakenOut = ['recordId', 'municipality']

/** What the actor may take out of a kind, under the headings that are recognised when it comes back. */
export async function takeOut(db: Db, actor: Actor, kind: Kind, today: PlainDate): Promise<TakenOut> {
  const { rows, about } = await rowsToTakeOut(db, actor, kind, today)
  const fields = fieldsOf[kind].filter(({ name }) => !notTakenOut.includes(name))
  const cell = (name: string, meant: string, value: Value): string | number => {
    if (meant === 'hours' && typeof value === 'number') return value / 4
    return shownText(kind, name, value)
  }
  return {
    heads: fields.map(({ heads }) => heads[0] as string),
    rows: rows.map((row) => fields.map(({ name, kind: meant }) => cell(name, meant, row[name] ?? null))),
    about,
  }
}

/** Semicolons and decimal commas. No cell is a formula. */
export const asCsv = ({ heads, rows }: Pick<TakenOut, 'heads' | 'rows'>): string =>
  csvFile([
    heads,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? hoursText(cell * 4) : harmless(cell)))),
  ])

/** A workbook of one sheet. Cells are numbers or words; none is a formula. */
export async function asXlsx({ heads, rows }: TakenOut, sheet: string): Promise<Uint8Array<ArrayBuffer>> {
  // Dear to load, and wanted by few requests.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  page.addRow([...heads]).font = { bold: true }
  for (const row of rows) page.addRow(row.map((cell) => (typeof cell === 'number' ? cell : harmless(cell) || null)))
  for (const column of page.columns) column.width = 18
  return Uint8Array.from(Buffer.from(await book.xlsx.writeBuffer()))
}
