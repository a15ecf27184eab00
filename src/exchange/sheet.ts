/** Why a cell holds nothing that can be read. */
type Unreadable = { readonly unreadable: 'error-value' | 'formula-without-value' }

/** A cell as text: days from serial numbers as `2026-02-01`, decimals with a point, an empty one as ''. */
export type Cell = string | Unreadable

/** A row by its number in the file, as a spreadsheet counts them: the heading is a row too. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** A file of rows under a heading. It can be read from the start as often as needed; no more than a piece of it is held at a time. */
export interface Sheet {
  readonly heads: readonly string[]
  /** Every row must be as long as the heading: a shorter one has lost something on the way. */
  readonly even: boolean
  /** The rows as they are read, many at a time. */
  pieces(): AsyncIterable<readonly SheetRow[]>
}

/** The rows one at a time, for those who want few. */
export async function* rowsOf(sheet: Sheet): AsyncGenerator<SheetRow> {
  for await (const piece of sheet.pieces()) yield* piece
}

/** Why a file cannot be read at all. */
export type SheetFault =
  | 'empty'
  | 'not-a-table'
  | 'too-large'
  | 'broken-file'
  | 'broken-quotes'
  | 'head-twice'
  | 'merged-cells'
  | 'locked'

/** The file cannot be read; `where` names cells, headings or a row's number, never what is in it. */
export class SheetError extends Error {
  readonly fault: SheetFault
  readonly where: readonly string[]

  constructor(fault: SheetFault, where: readonly string[] = []) {
    super(`unreadable file: ${fault}`)
    this.fault = fault
    this.where = where
  }
}

/** The most a file may be as sent, and the most it may unfold to: what 100,000 wide rows need, several times over. */
export const mostBytes = 32_000_000
export const mostUnfolded = 400_000_000
/** The most rows a file may have. */
export const mostRows = 250_000

/** Headings as they stand, each once. @throws SheetError */
export function headsFrom(cells: readonly Cell[]): string[] {
  const heads = cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : ''))
  while (heads.at(-1) === '') heads.pop()
  const twice = heads.filter((head, at) => head !== '' && heads.indexOf(head) !== at)
  if (twice.length > 0) throw new SheetError('head-twice', [...new Set(twice)])
  if (heads.length === 0) throw new SheetError('empty')
  return heads
}
