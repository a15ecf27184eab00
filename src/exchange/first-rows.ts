import type { Sheet } from './sheet.ts'

/** The first rows of a file as they stand in it; `about` citizens, with what is secret of a number left out. */
export async function firstRows(
  sheet: Sheet,
  most: number,
  about: 'citizens' | 'companies',
): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = []
  for await (const { cells } of sheet.rows()) {
    rows.push(sheet.heads.map((_, at) => shown(cells[at], about)))
    if (rows.length === most) break
  }
  return rows
}

/** A number that reads as a CPR number keeps its last four digits to itself, as everywhere. */
function shown(cell: unknown, about: 'citizens' | 'companies'): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return '#'
  return about === 'citizens' ? cell.replace(/^(\d{6})[- ]?\d{4}$/, '$1-••••').slice(0, 80) : cell.slice(0, 80)
}
