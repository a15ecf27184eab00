import { mondayOf, type Week } from '../platform/period.ts'
import type { CodeClass, CodeLine, CodeTable } from './code-table.ts'
import { BLANK } from './runs.ts'

/** A code table made ready for a register: what a code is in a week, both as numbers. */
export interface ClassedCodes {
  /** Null: the table does not know the code in that week. */
  lineAt(code: number, week: number): CodeLine | null
  /** The one line of a code that is always valid; undefined where it depends on the week. */
  always(code: number): CodeLine | null | undefined
}

export function classedCodes(table: CodeTable, weeks: readonly Week[]): ClassedCodes {
  const lines = new Map<number, CodeLine[]>()
  for (const line of table.codes) {
    const code = line.code === '' ? BLANK : Number(line.code)
    lines.set(code, [...(lines.get(code) ?? []), line])
  }
  const sole = Array.from({ length: 1024 }, (_, code): CodeLine | null | undefined => {
    const [only, ...more] = lines.get(code) ?? []
    if (!only) return null
    return more.length === 0 && only.validFrom === null && only.validTo === null ? only : undefined
  })
  const mondays = weeks.map(mondayOf)
  const valid = ({ validFrom, validTo }: CodeLine, monday: string) =>
    (validFrom === null || validFrom <= monday) && (validTo === null || monday <= validTo)
  return {
    always: (code) => sole[code],
    lineAt: (code, week) => {
      const known = sole[code]
      if (known !== undefined) return known
      return lines.get(code)?.find((line) => valid(line, mondays[week] as string)) ?? null
    },
  }
}

export const isClass = (line: CodeLine | null, wanted: CodeClass) => line !== null && line.class === wanted
