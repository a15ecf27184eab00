import { mondayOf, type Week } from '../platform/period.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { CodeLine, CodeTable } from './code-table.ts'
import { ABSENT, BLANK, CODES } from './runs.ts'

/** Starts the clock of 36 months. */
export const RECEIPT = 1
export const DEAD = 2
export const AWAY = 4
/** Not in the table. */
export const UNKNOWN = 8
/** Valid in some weeks only: ask week by week. Stands beside what the code is in any of them. */
export const DATED = 16

/** What a week of a code counts as, where the rule looks at the code alone. */
export const [NOTHING, SELF_SUPPORTING, EDUCATION] = [0, 1, 2]

/** A code table made ready for a register, whose codes and weeks are numbers. */
export interface ClassedCodes {
  /** For each code what sets it apart, as bits: 0 is a plain, known code. */
  readonly marks: Uint8Array
  /** For each code that is not dated, what a week of it counts as. */
  readonly counts: Uint8Array
  /** Null: the table does not know the code in that week. */
  lineAt(code: number, week: number): CodeLine | null
}

export function classedCodes({ codes }: CodeTable, calendar: readonly Week[]): ClassedCodes {
  const lines = new Map<number, CodeLine[]>()
  for (const line of codes) {
    const code = line.code === '' ? BLANK : Number(line.code)
    lines.set(code, [...(lines.get(code) ?? []), line])
  }
  const isValid = ({ validFrom, validTo }: CodeLine, monday: string) =>
    (validFrom === null || validFrom <= monday) && (validTo === null || monday <= validTo)
  const marks = Uint8Array.from({ length: CODES }, (_, code) => (code === ABSENT ? 0 : marksOf(lines.get(code) ?? [])))
  const only = Array.from({ length: CODES }, (_, code) => lines.get(code)?.[0] ?? null)
  const mondays: PlainDate[] = []
  return {
    marks,
    counts: Uint8Array.from(only, (line) => countOf(line)),
    lineAt: (code, week) => {
      if (!((marks[code] as number) & DATED)) return only[code] as CodeLine | null
      mondays[week] ??= mondayOf(calendar[week] as Week)
      return lines.get(code)?.find((line) => isValid(line, mondays[week] as PlainDate)) ?? null
    },
  }
}

function countOf(line: CodeLine | null): number {
  if (line?.class === 'benefit-free') return SELF_SUPPORTING
  return line?.class === 'education' ? EDUCATION : NOTHING
}

function marksOf(lines: readonly CodeLine[]): number {
  if (lines.length === 0) return UNKNOWN
  const isDated = lines.some(({ validFrom, validTo }) => validFrom !== null || validTo !== null)
  return lines.reduce((marks, line) => marks | markOf(line), isDated ? DATED | UNKNOWN : 0)
}

function markOf(line: CodeLine): number {
  if (line.class === 'dead') return DEAD
  if (line.class === 'not-resident') return AWAY
  return line.firstReceipt ? RECEIPT : 0
}

/** What one line makes of a code in a week in which it holds. */
export const markIn = (line: CodeLine | null) => (line === null ? UNKNOWN : markOf(line))
