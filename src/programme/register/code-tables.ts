import { builtInCodes, type CodeLine, type CodeTable } from '../../dream/index.ts'
import type { Db } from '../../platform/db/scope.ts'
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

/** The table with one line put in: instead of the lines of that code whose time it overlaps, beside the others. */
export function withLine({ codes }: CodeTable, line: CodeLine): CodeLine[] {
  const kept = codes.filter((each) => each.code !== line.code || !overlap(each, line))
  return [...kept, line].sort((one, other) => Number(one.code) - Number(other.code))
}

const overlap = (one: CodeLine, other: CodeLine) =>
  (one.validFrom ?? '') <= (other.validTo ?? '9999') && (other.validFrom ?? '') <= (one.validTo ?? '9999')
