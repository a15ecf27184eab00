import type { ColumnMap } from './column-map-input.ts'
import type { Kind } from './field.ts'
import { date } from './read-value.ts'
import { type Cell, rowsOf, type Sheet } from './sheet.ts'
import { addresses, hiddenWords } from './shown-text.ts'
import { isRefused } from './value.ts'

const MOST = 3

/**
 * The first rows of a file, for knowing its columns by. Of citizens neither whole numbers nor addresses: whether an address is
 * protected another column may say, or nobody.
 */
export async function firstRows(kind: Kind, sheet: Sheet, map: ColumnMap): Promise<readonly (readonly string[])[]> {
  const hidden = new Set([...addresses, 'place'].flatMap((field) => map[field]?.column ?? []))
  const rows: string[][] = []
  for await (const { cells } of rowsOf(sheet)) {
    rows.push(
      sheet.heads.map((head, at) => {
        const cell = shown(cells[at])
        if (kind === 'companies' || cell === '') return cell
        return hidden.has(head) || isLikeAddress(cell) ? hiddenWords : withoutNumber(cell)
      }),
    )
    if (rows.length === MOST) break
  }
  return rows
}

const shown = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.slice(0, 80) : cell ? '#' : '')

/** A number that reads as a CPR number keeps its last four digits to itself, also where a spreadsheet has lost the nought in front. */
const withoutNumber = (cell: string) => cell.replace(/^(\d{5,6})[- ]?\d{4}$/, '$1-••••')

/** A word and the number of a house, under a heading that nobody knows. */
const isLikeAddress = (cell: string) => /\p{L}{3,}\.?\s+\d{1,3}(\s?\p{L})?\b/u.test(cell) && isRefused(date(cell))
