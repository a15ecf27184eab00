import type { Table } from './table.ts'

/** Reads CSV with semicolon, comma or tab, whichever the first line has most of. Null: no line, or a line longer than the first. */
export function readCsv(text: string): Table | null {
  const [header, ...rows] = recordsIn(text, separatorOf(text.split('\n', 1)[0] ?? ''))
  if (!header || rows.some((row) => row.length > header.length)) return null
  return { columns: header.map((name) => [name.trim()]), rows }
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length
  return [';', ',', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most))
}

/** A field in quotes may hold the separator, a line break, and quotes written twice. */
function recordsIn(text: string, separator: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y')
  const records: string[][] = []
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    if (!match) return []
    const [, quoted, bare = '', end] = match
    record.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === separator) continue
    if (record.some((value) => value !== '')) records.push(record)
    record = []
  }
  return records
}
