import { builtInCodes, type CodeLine, type CodeTable } from '../../dream/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import { type CodeRevision, listCodeRevisions } from './register-queries.ts'

/** The table of codes in force: the newest revision, or the built-in one. Older versions stay readable by number. */
export async function currentCodes(db: Db): Promise<{ table: CodeTable; revisions: readonly CodeRevision[] }> {
  const revisions = await listCodeRevisions(db)
  const [newest] = revisions
  return {
    table: newest ? { id: builtInCodes.id, version: newest.version, codes: newest.codes } : builtInCodes,
    revisions,
  }
}

/** The table with one line put in: in its time instead of the lines of that code, which go on before and after it. */
export function withLine({ codes }: CodeTable, line: CodeLine): CodeLine[] {
  const others = codes.flatMap((each) => (each.code === line.code ? outside(each, line) : [each]))
  return [...others, line].sort(
    (one, other) => Number(one.code) - Number(other.code) || (startOf(one) < startOf(other) ? -1 : 1),
  )
}

/** What of a line's time lies before another's, and what after. */
function outside(line: CodeLine, { validFrom, validTo }: CodeLine): CodeLine[] {
  const before = validFrom && { ...line, validTo: earliest(line.validTo, addDays(validFrom, -1)) }
  const after = validTo && { ...line, validFrom: latest(line.validFrom, addDays(validTo, 1)) }
  return [before, after].filter((part) => part !== null).filter((part) => startOf(part) <= endOf(part))
}

const startOf = ({ validFrom }: Pick<CodeLine, 'validFrom'>) => validFrom ?? ''
const endOf = ({ validTo }: Pick<CodeLine, 'validTo'>) => validTo ?? '9999'
const earliest = (one: PlainDate | null, other: PlainDate) => (one !== null && one < other ? one : other)
const latest = (one: PlainDate | null, other: PlainDate) => (one !== null && one > other ? one : other)
