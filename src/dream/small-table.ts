import { type ReadLine, type Roles, textRole } from './csv-lines.ts'
import { openTable } from './table.ts'

/** A line of a file of texts, by the names asked for; a column that the file lacks is undefined. */
export interface TextLine {
  readonly row: number
  readonly broken: boolean
  readonly texts: readonly (string | undefined)[]
}

/** Reads columns of text from a file of any format. @returns null and what is missing when a needed column is. */
export async function* textLines(path: string, columns: readonly string[]): AsyncGenerator<TextLine> {
  const table = await openTable(path)
  const roles: Roles = new Int32Array(table.names.length).fill(-1)
  columns.forEach((column, slot) => {
    const at = table.names.indexOf(column)
    if (at >= 0) roles[at] = textRole(slot)
  })
  for await (const lines of table.lines(roles, new Uint16Array(0))) yield* lines as Iterable<ReadLine>
}

/** Which of the columns a file has. */
export async function columnsIn(path: string): Promise<ReadonlySet<string>> {
  return new Set((await openTable(path)).names)
}
