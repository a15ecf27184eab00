import { readCpr } from '../citizens/index.ts'
import { readCsvRows } from '../platform/csv-rows.ts'
import type { Cpr } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { readMonth, readMonthHours } from './hours.ts'

export type Column = 'cpr' | 'month' | 'hours'

/** Why a line of a file cannot be taken. `line` is its number in the file, the heading being 1. */
export interface Reject {
  readonly line: number
  readonly column: Column
  readonly why:
    | 'not-a-cpr'
    | 'not-a-month'
    | 'not-hours'
    | 'too-many-hours'
    | 'no-hours'
    | 'unknown-person'
    | 'other-team'
    | 'month-to-come'
    | 'before-takeover'
    | 'said-twice'
    | 'typed-differs'
}

/** A line that can be read; whose it is, is not asked yet. */
export interface HoursLine {
  readonly line: number
  readonly cpr: Cpr
  readonly month: PlainDate
  readonly quarterHours: number
}

export type HoursFile =
  | { readonly ok: true; readonly lines: readonly HoursLine[]; readonly rejects: readonly Reject[] }
  | { readonly ok: false; readonly why: 'empty' | 'no-such-column' | 'too-many-lines' | 'broken' }

const headings: Readonly<Record<Column, RegExp>> = {
  cpr: /^(cpr|cpr[- ]?n(umme)?r\.?|personnummer)$/i,
  month: /^(måned|maaned|periode|month)$/i,
  hours: /^(timer|løntimer|antal timer|betalte timer|hours)$/i,
}
const columns = ['cpr', 'month', 'hours'] as const
const mostLines = 20_000

/** Reads a CSV file with a heading: person, month and hours, in whatever order, beside other columns. */
export function readHoursFile(text: string): HoursFile {
  const table = readCsvRows(text, [';', '\t', ','])
  if (table === null) return { ok: false, why: 'broken' }
  const [heading, ...rows] = table
  if (!heading || rows.length === 0) return { ok: false, why: 'empty' }
  if (rows.length > mostLines) return { ok: false, why: 'too-many-lines' }
  const [cpr, month, hours] = columns.map((column) => heading.cells.findIndex((name) => headings[column].test(name)))
  if (cpr === undefined || month === undefined || hours === undefined || Math.min(cpr, month, hours) < 0)
    return { ok: false, why: 'no-such-column' }
  const read = rows.map(({ row, cells }) => lineOf(row, cells[cpr] ?? '', cells[month] ?? '', cells[hours] ?? ''))
  const lines = read.flatMap((each) => (Array.isArray(each) ? [] : [each]))
  return { ok: true, lines, rejects: [...read.flat().filter((each) => 'why' in each), ...saidTwice(lines)] }
}

function lineOf(line: number, cpr: string, month: string, hours: string): HoursLine | Reject[] {
  const [who, when, much] = [readCpr(whole(cpr)), readMonth(month), readMonthHours(hours)]
  const rejects: Reject[] = []
  if (!who) rejects.push({ line, column: 'cpr', why: 'not-a-cpr' })
  if (!when) rejects.push({ line, column: 'month', why: 'not-a-month' })
  if (much === null) rejects.push({ line, column: 'hours', why: 'no-hours' })
  if (typeof much === 'string') rejects.push({ line, column: 'hours', why: much })
  return who && when && typeof much === 'number' ? { line, cpr: who.cpr, month: when, quarterHours: much } : rejects
}

/** A spreadsheet takes a number's first zero away. */
const whole = (cpr: string) => (/^\d{9}$/.test(cpr) ? `0${cpr}` : cpr)

/** The same person and month with other hours: nobody can know which line is right. */
function saidTwice(lines: readonly HoursLine[]): Reject[] {
  const first = new Map<string, number>()
  return lines.flatMap(({ line, cpr, month, quarterHours }) => {
    const key = `${cpr} ${month}`
    const before = first.get(key)
    if (before === undefined) first.set(key, quarterHours)
    return before === undefined || before === quarterHours
      ? []
      : [{ line, column: 'hours', why: 'said-twice' } as const]
  })
}
