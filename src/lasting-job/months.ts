import { type Figure, protectCounts, shown, suppressed } from '../disclosure/index.ts'
import type { CitizenId } from '../platform/ids.ts'
import { addDays, addMonths, type PlainDate } from '../platform/plain-date.ts'
import type { NotedHours } from './hours.ts'
import type { Reader } from './retention.ts'
import { type Job, monthOf, type Spell } from './spell.ts'

/** A month of jobs in the municipality. */
export interface MonthOfJobs {
  readonly month: PlainDate
  /** Persons whose first time in jobs began in the month. */
  readonly started: Figure
  /** Persons with a day in a job. */
  readonly inJob: Figure
  /** Of them, those whose hours are known, and those whose hours are not: not known is not zero. */
  readonly known: Figure
  readonly unknown: Figure
  /** Hours a person, over those whose hours are known; null where there are none. */
  readonly meanHours: Figure | null
}

/** Job starts and hours by month. For who sees counts only, a count of few, or one that gives away few, is hidden. */
export function jobsByMonth(
  months: readonly PlainDate[],
  jobs: readonly Job[],
  spells: readonly Spell[],
  hours: readonly NotedHours[],
  reader: Reader,
  threshold: number,
): MonthOfJobs[] {
  return months.map((month) => {
    const people = inJobIn(month, jobs)
    const known = hours.filter(
      (each) => each.month === month && each.quarterHours !== null && people.has(each.citizenId),
    )
    const [told, untold] = [known.length, people.size - known.length]
    const counts =
      reader === 'cases'
        ? { total: shown(people.size), cells: [shown(told), shown(untold)] }
        : protectCounts([told, untold], threshold)
    const [withHours, without] = counts.cells
    const sum = known.reduce((all, { quarterHours }) => all + (quarterHours ?? 0), 0) / 4
    return {
      month,
      started: few(
        spells.filter(({ startsOn }) => monthOf(startsOn) === month).length,
        reader === 'cases' ? 1 : threshold,
      ),
      inJob: counts.total,
      known: withHours ?? suppressed,
      unknown: without ?? suppressed,
      meanHours: known.length === 0 ? null : withHours?.kind === 'shown' ? shown(sum / known.length) : suppressed,
    }
  })
}

/** Alone and beside no total: none, or enough. */
const few = (count: number, threshold: number): Figure => (count > 0 && count < threshold ? suppressed : shown(count))

/** Those with a day in a job in a month; a job nobody has said the end of counts until its agreed last day. */
export function inJobIn(month: PlainDate, jobs: readonly Job[]): ReadonlySet<CitizenId> {
  const last = addDays(addMonths(month, 1), -1)
  const there = jobs.filter(({ startsOn, endsOn, endedOn }) => startsOn <= last && (endedOn ?? endsOn ?? last) >= month)
  return new Set(there.map(({ citizenId }) => citizenId))
}
