import { readCsvRows } from '../../platform/csv-rows.ts'
import type { PostalPoint } from '../postal-queries.ts'

/** A row that cannot be used. */
export interface PointReject {
  readonly row: number
  readonly column: PointColumn
  readonly reason: 'not-a-postal-code' | 'not-a-latitude' | 'not-a-longitude' | 'twice'
}
export type PointFault = 'not-csv' | 'no-columns' | 'no-rows'
type PointColumn = keyof typeof headings

export interface ReadPoints {
  readonly points: readonly PostalPoint[]
  readonly rejects: readonly PointReject[]
}

// Also as Danmarks Adresser names them in its file of postal codes.
const headings = {
  code: ['postnr', 'postnummer', 'nr', 'code', 'postal code'],
  name: ['navn', 'by', 'bynavn', 'name'],
  latitude: ['latitude', 'lat', 'bredde', 'breddegrad', 'visueltcenter_y'],
  longitude: ['longitude', 'lon', 'lng', 'længde', 'længdegrad', 'visueltcenter_x'],
} as const

/** Reads a file of postal codes: separated by comma or semicolon, UTF-8 or Windows-1252, decimals with point or comma. */
export function readPoints(bytes: Uint8Array): ReadPoints | PointFault {
  const rows = readCsvRows(decoded(bytes), [';', ','])
  if (rows === null) return 'not-csv'
  const [head, ...body] = rows
  const at = columnsIn(head?.cells ?? [])
  if (at === null) return 'no-columns'
  if (body.length === 0) return 'no-rows'
  const points = new Map<string, PostalPoint>()
  const rejects: PointReject[] = []
  for (const { row, cells } of body) {
    const judged = judge((column) => cells[at[column]] ?? '')
    if ('reason' in judged) rejects.push({ row, ...judged })
    else if (points.has(judged.code)) rejects.push({ row, column: 'code', reason: 'twice' })
    else points.set(judged.code, judged)
  }
  return { points: [...points.values()], rejects }
}

function judge(cell: (column: PointColumn) => string): PostalPoint | Omit<PointReject, 'row'> {
  const code = cell('code').padStart(4, '0')
  const [latitude, longitude] = [degrees(cell('latitude')), degrees(cell('longitude'))]
  if (!/^\d{4}$/.test(code)) return { column: 'code', reason: 'not-a-postal-code' }
  if (!(Math.abs(latitude) <= 90)) return { column: 'latitude', reason: 'not-a-latitude' }
  if (!(Math.abs(longitude) <= 180)) return { column: 'longitude', reason: 'not-a-longitude' }
  return { code, name: cell('name'), latitude, longitude }
}

const degrees = (typed: string) => (/^-?\d{1,3}([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN)

function columnsIn(head: readonly string[]): Record<PointColumn, number> | null {
  const names = head.map((name) => name.trim().toLowerCase())
  const find = (column: PointColumn) =>
    names.findIndex((name) => (headings[column] as readonly string[]).includes(name))
  const at = { code: find('code'), name: find('name'), latitude: find('latitude'), longitude: find('longitude') }
  return at.code < 0 || at.latitude < 0 || at.longitude < 0 ? null : at
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
