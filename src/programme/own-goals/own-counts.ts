import { type Figure, protectCounts, shown, suppressed } from '../../disclosure/index.ts'
import { addDays, addMonths, type PlainDate } from '../../platform/plain-date.ts'

export type MatchGroup = 'job-ready' | 'activity-ready' | 'education-ready'
/** The company measures of goal 3. */
export const measureKinds = ['internship', 'wage-subsidy', 'community-work'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Days from one to another, both counted; `to` null: still. */
interface Stretch {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** What counting needs to know of a citizen: no name, no number. */
export interface OwnPerson {
  /** In the programme with an open case. */
  readonly stretches: readonly Stretch[]
  readonly groups: readonly { readonly group: MatchGroup; readonly fromOn: PlainDate }[]
  readonly measures: readonly (Stretch & { readonly kind: MeasureKind })[]
}

/** The time in the programme less the time the case was closed. The day it is closed counts, the day it is opened again too. */
export function openStretches(
  programme: Stretch,
  closures: readonly { readonly closedOn: PlainDate; readonly reopenedOn: PlainDate | null }[],
): Stretch[] {
  let open: readonly Stretch[] = [programme]
  for (const { closedOn, reopenedOn } of closures) {
    const before = open.map(({ from, to }) => ({ from, to: earlier(to, closedOn) }))
    const after = reopenedOn === null ? [] : open.map(({ from, to }) => ({ from: later(from, reopenedOn), to }))
    open = [...before, ...after].filter(({ from, to }) => to === null || to >= from)
  }
  return [...open]
}

const earlier = (to: PlainDate | null, other: PlainDate) => (to === null || other < to ? other : to)
const later = (from: PlainDate, other: PlainDate) => [from, other].sort()[1] ?? from

const meets = ({ from, to }: Stretch, first: PlainDate, last: PlainDate) => from <= last && (to === null || to >= first)

/** Whether stretches have a day in common among some days. */
function haveDayIn(all: readonly Stretch[], first: PlainDate, last: PlainDate): boolean {
  const from = all.reduce((latest, each) => later(latest, each.from), first)
  const to = all.reduce<PlainDate>(
    (earliest, each) => (each.to !== null && each.to < earliest ? each.to : earliest),
    last,
  )
  return from <= to
}

/** The newest category on or before a day; null where none is known. */
export function groupOn({ groups }: Pick<OwnPerson, 'groups'>, on: PlainDate): MatchGroup | null {
  const before = groups.filter(({ fromOn }) => fromOn <= on)
  return (
    before.reduce<(typeof before)[number] | null>(
      (newest, each) => (newest === null || each.fromOn >= newest.fromOn ? each : newest),
      null,
    )?.group ?? null
  )
}

export interface OwnGoalTwo {
  readonly month: PlainDate
  readonly people: Figure
  readonly jobReady: Figure
  readonly unknown: Figure
  /** 0 to 1; null where it is hidden or nobody is there. */
  readonly share: number | null
}

/** Goal 2 on a month's last day: distinct persons, protected. @param month its first day. */
export function countGoalTwo(people: readonly OwnPerson[], month: PlainDate, threshold: number): OwnGoalTwo {
  const last = lastOfMonth(month)
  const there = people.filter(({ stretches }) => stretches.some((each) => meets(each, last, last)))
  const groups = there.map((person) => groupOn(person, last))
  const [jobReady, unknown] = ['job-ready', null].map((group) => groups.filter((each) => each === group).length)
  const counts = [jobReady ?? 0, unknown ?? 0, there.length - (jobReady ?? 0) - (unknown ?? 0)]
  const { total, cells } = protectCounts(counts, threshold)
  const [ready = suppressed, none = suppressed] = cells
  return { month, people: total, jobReady: ready, unknown: none, share: shareOf(ready, total) }
}

export interface OwnGoalThree {
  /** Its first day. */
  readonly quarter: PlainDate
  readonly people: Figure
  /** Distinct persons in a company measure. */
  readonly inMeasure: Figure
  /**
   * The three kinds added, as Jobindsats adds them: whoever was in two counts twice. Hidden under the threshold of such persons, none
   * among them, so that hidden leaves as many possible numbers as the threshold is.
   */
  readonly added: Figure
  readonly share: number | null
  readonly shareAdded: number | null
}

/** Goal 3 in a quarter: distinct persons in a measure on any of its days with an open case, protected. @param quarter its first day. */
export function countGoalThree(people: readonly OwnPerson[], quarter: PlainDate, threshold: number): OwnGoalThree {
  const last = lastOfQuarter(quarter)
  const there = people.filter(({ stretches }) => stretches.some((each) => meets(each, quarter, last)))
  const kinds = there.map(
    ({ stretches, measures }) =>
      new Set(
        measures
          .filter((each) => stretches.some((open) => haveDayIn([each, open], quarter, last)))
          .map(({ kind }) => kind),
      ).size,
  )
  const distinct = kinds.filter((count) => count > 0).length
  const added = kinds.reduce((sum, count) => sum + count, 0)
  const { total, cells } = protectCounts([distinct, there.length - distinct], threshold)
  const [inMeasure = suppressed] = cells
  const inSeveral = kinds.filter((count) => count > 1).length
  const mayAdd = inMeasure.kind === 'shown' && inSeveral >= threshold
  const sum = mayAdd ? shown(added) : suppressed
  return {
    quarter,
    people: total,
    inMeasure,
    added: sum,
    share: shareOf(inMeasure, total),
    shareAdded: shareOf(sum, total),
  }
}

const shareOf = (part: Figure, whole: Figure) =>
  part.kind === 'shown' && whole.kind === 'shown' && whole.value > 0 ? part.value / whole.value : null

export const lastOfMonth = (month: PlainDate) => addDays(addMonths(month, 1), -1)
export const lastOfQuarter = (quarter: PlainDate) => addDays(addMonths(quarter, 3), -1)

/** The first day of a published period: `2018-12` or `2018Q4`. */
export function firstDayOf(period: string): PlainDate {
  const [, year, quarter] = /^(\d{4})Q(\d)$/.exec(period) ?? []
  return (year ? `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01` : `${period}-01`) as PlainDate
}

/** The months and quarters that are over on a day, newest first, by their first days. */
export function endedMonths(today: PlainDate, count: number): PlainDate[] {
  const current = `${addDays(today, 1).slice(0, 7)}-01` as PlainDate
  return Array.from({ length: count }, (_, back) => addMonths(current, -1 - back))
}

export function endedQuarters(today: PlainDate, count: number): PlainDate[] {
  const tomorrow = addDays(today, 1)
  const first = Math.floor((Number(tomorrow.slice(5, 7)) - 1) / 3) * 3 + 1
  const current = `${tomorrow.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as PlainDate
  return Array.from({ length: count }, (_, back) => addMonths(current, -3 * (back + 1)))
}
