import type { Sheet } from './sheet.ts'

/** The first rows of a file as they stand in it. */
export async function firstRows(sheet: Sheet, most: number): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = []
  for await (const { cells } of sheet.rows()) {
    rows.push(sheet.heads.map((_, at) => shown(cells[at])))
    if (rows.length === most) break
  }
  return rows
}

/** A number that reads as a CPR number keeps its last four digits to itself, as everywhere. */
function shown(cell: unknown): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? cell.slice(0, 80).replace(/^(\d{6})[- ]?\d{4}$/, '$1-••••') : '#'
}
