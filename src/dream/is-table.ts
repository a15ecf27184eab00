import { openTable } from './table.ts'

/**
 * Whether a file is a table that an import reads: CSV, packed or not, or Parquet. Its name is not asked, what is in it is:
 * a first line of several columns without signs that no text has, or a whole Parquet file.
 */
export async function isTable(path: string): Promise<boolean> {
  const table = await openTable(path).catch(() => null)
  return table !== null && table.names.length > 1 && !table.names.some((name) => /[\p{Cc}\uFFFD]/u.test(name))
}
