import { readCsv } from './read-csv.ts'
import type { Table } from './table.ts'

/**
 * Reads an answer of Jobindsats: v2's array form, v3's columns and rows, or CSV. The same answers lie in files for those without a
 * token. @param bytes UTF-8, with or without a byte order mark, or Windows-1252. Null: none of these.
 */
export function readAnswer(bytes: Uint8Array): Table | null {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (!/^\s*[[{]/.test(text)) return readCsv(text)
  try {
    return tableIn(JSON.parse(text))
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    // Without `stream` Node 20 reads the bytes 80-9F as control characters.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true })
  }
}

/** @param answer what JSON held. Null: not a table in either form. */
export function tableIn(answer: unknown): Table | null {
  const [first] = Array.isArray(answer) ? answer : [answer]
  if (!isRecord(first)) return null
  const columns = first.Variables ?? first.columns
  const rows = first.Data ?? first.rows
  if (!Array.isArray(columns) || !Array.isArray(rows) || !rows.every(Array.isArray)) return null
  return {
    columns: columns.map(namesOf),
    rows: rows.map((row: unknown[]) => row.map((value) => (value === null ? '' : String(value)))),
  }
}

function namesOf(column: unknown): string[] {
  if (!isRecord(column)) return [String(column)]
  const { Name, Label, name, label, id } = column
  return [Name, Label, name, label, id].filter((one): one is string => typeof one === 'string')
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
