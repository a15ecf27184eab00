import { textLines } from './small-table.ts'
import { openTable } from './table.ts'

/** The head of a file before anything is read from it for good. */
export interface FilePreview {
  readonly names: readonly string[]
  /** The first columns' names, and their values in the first rows. */
  readonly shown: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads a file's column names, and its first rows in its first columns. Nothing is stored. */
export async function previewFile(
  path: string,
  { rows, columns }: { rows: number; columns: number },
): Promise<FilePreview> {
  const { names } = await openTable(path)
  const shown = names.slice(0, columns)
  const read: string[][] = []
  for await (const { texts } of textLines(path, shown)) {
    read.push(shown.map((_, at) => texts[at] ?? ''))
    if (read.length === rows) break
  }
  return { names, shown, rows: read }
}
