import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { addMonths, type PlainDate } from '../platform/plain-date.ts'
import { keyOfMonth, type NotedHours } from './hours.ts'
import {
  findByNumbers,
  insertHours,
  insertHoursImport,
  type KnownHours,
  listHoursAmong,
  lockHours,
  type NamedCitizen,
} from './hours-queries.ts'
import { type HoursLine, type Reject, readHoursFile } from './read-hours-file.ts'
import { recordHours } from './save-hours.ts'
import { monthOf } from './spell.ts'

export type Imported =
  | {
      readonly ok: true
      readonly read: number
      readonly added: number
      readonly changed: number
      readonly citizens: readonly CitizenId[]
    }
  | { readonly ok: false; readonly why: 'empty' | 'no-such-column' | 'too-many-lines' | 'broken' }
  | { readonly ok: false; readonly why: 'rejects'; readonly rejects: readonly Reject[] }

/**
 * Takes the paid hours of a file, all of them or none. What is known already is not written again, so the same file twice changes
 * nothing. Hours that somebody typed stand against a file that says otherwise, unless `fileCounts`. Like every writing in a case it is
 * for the own team's, and the case tells of it.
 */
export async function importHours(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  text: string,
  fileCounts: boolean,
): Promise<Imported> {
  const file = readHoursFile(text)
  if (!file.ok) return file
  const people = await findByNumbers(db, actor, [...new Set(file.lines.map(({ cpr }) => cpr))])
  const rows = file.lines.flatMap((line) => {
    const citizen = people.get(line.cpr)
    return citizen ? [{ ...line, citizenId: citizen.id, ...citizen }] : []
  })
  const citizens = [...new Set(rows.map(({ citizenId }) => citizenId))]
  await lockHours(db, citizens)
  const known = new Map((await listHoursAmong(db, citizens)).map((each) => [keyOfMonth(each), each]))
  const rejects = [
    ...file.rejects,
    ...file.lines.flatMap(({ line, cpr }) => (people.has(cpr) ? [] : [unknownPerson(line)])),
    ...rows.flatMap((row) => rejectOf(row, today, fileCounts ? undefined : known.get(keyOfMonth(row)))),
  ].sort((one, other) => one.line - other.line)
  if (rejects.length > 0) return { ok: false, why: 'rejects', rejects }

  const fresh = withoutKnown(rows, known)
  const changed = fresh.filter((row) => known.has(keyOfMonth(row))).length
  const counts = { rowsRead: file.lines.length, rowsNew: fresh.length - changed, rowsChanged: changed }
  const importId = await insertHoursImport(db, actor, now, counts)
  await insertHours(db, actor, now, fresh, importId)
  for (const [citizen, months] of byCitizen(fresh)) await recordHours(db, actor, today, citizen, months)
  return { ok: true, read: counts.rowsRead, added: counts.rowsNew, changed, citizens }
}

const unknownPerson = (line: number): Reject => ({ line, column: 'cpr', why: 'unknown-person' })

function rejectOf(
  row: HoursLine & Pick<NamedCitizen, 'takenOverOn' | 'isOwn'>,
  today: PlainDate,
  known: KnownHours | undefined,
): Reject[] {
  const { line, month, takenOverOn, isOwn, quarterHours } = row
  if (!isOwn) return [{ line, column: 'cpr', why: 'other-team' }]
  if (month > today) return [{ line, column: 'month', why: 'month-to-come' }]
  if (addMonths(month, 1) <= monthOf(takenOverOn)) return [{ line, column: 'month', why: 'before-takeover' }]
  const stands = known && !known.imported && known.quarterHours !== null && known.quarterHours !== quarterHours
  return stands ? [{ line, column: 'hours', why: 'typed-differs' }] : []
}

/** What the file says that is not known already, each month once. */
function withoutKnown(rows: readonly (NotedHours & HoursLine)[], known: ReadonlyMap<string, KnownHours>): NotedHours[] {
  const once = new Map(
    rows.map(({ citizenId, month, quarterHours }) => [`${citizenId} ${month}`, { citizenId, month, quarterHours }]),
  )
  return [...once.values()].filter((row) => known.get(keyOfMonth(row))?.quarterHours !== row.quarterHours)
}

/** The months of each citizen, newest first. */
function byCitizen(rows: readonly NotedHours[]): ReadonlyMap<CitizenId, readonly NotedHours[]> {
  const months = new Map<CitizenId, NotedHours[]>()
  for (const row of rows.toSorted((one, other) => (one.month < other.month ? 1 : -1)))
    months.set(row.citizenId, [...(months.get(row.citizenId) ?? []), row])
  return months
}
