import type { PlacementKind, PlacementLine } from '../placements/index.ts'
import { lastDayOf } from '../placements/index.ts'
import { mondayOf, weekAt } from '../platform/period.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { Stretch } from './week-hours.ts'

type Hours = Pick<PlacementLine, 'kind' | 'weeklyQuarterHours' | 'paidQuarterHours'>

/** Work for wages: its hours a week and its paid hours are the same hours, noted in either field. */
const isPaidWork = (kind: PlacementKind) => kind === 'job' || kind === 'small-job' || kind === 'paid-hours'
/** Wages for part of the agreed week: the paid hours lie within it. Elsewhere they come beside it. */
const holdsPaidHours = (kind: PlacementKind) => kind === 'igu' || kind === 'wage-subsidy' || kind === 'job-rotation'

/** The week of a placement in paid hours and others; an hour that is both counts once. */
export function splitHours({ kind, weeklyQuarterHours: weekly, paidQuarterHours: paid }: Hours) {
  if (isPaidWork(kind)) return { paid: Math.max(weekly, paid), placement: 0 }
  if (holdsPaidHours(kind)) return { paid, placement: Math.max(0, weekly - paid) }
  return { paid, placement: weekly }
}

/** Hours of a placement that were corrected on a day: what they were before. */
export interface HoursChange {
  readonly placementId: number
  readonly on: PlainDate
  readonly weeklyBefore: number | null
  readonly paidBefore: number | null
}

/**
 * A placement as stretches of hours, also as they were before they were corrected. A correction counts from the Monday of its
 * week, so that a week has one agreement; one made before it began or after it ended puts all of it right.
 */
export function stretchesOf(placement: PlacementLine, changes: readonly HoursChange[]): Stretch[] {
  const { id, kind, startsOn } = placement
  const end = lastDayOf(placement)
  const stretches: Stretch[] = []
  let hours: Hours = placement
  let to = end
  for (const { on, weeklyBefore, paidBefore } of newestFirst(changes.filter(({ placementId }) => placementId === id))) {
    const from = mondayOf(weekAt(on))
    if (from <= startsOn) break
    if (end !== null && from > end) continue
    if (to === null || from <= to) {
      stretches.push(...inKinds(hours, from, to))
      to = addDays(from, -1)
    }
    const weeklyQuarterHours = weeklyBefore ?? hours.weeklyQuarterHours
    hours = { kind, weeklyQuarterHours, paidQuarterHours: paidBefore ?? hours.paidQuarterHours }
  }
  return [...stretches, ...inKinds(hours, startsOn, to)]
}

const newestFirst = (changes: readonly HoursChange[]) =>
  changes.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))

/** The hours of some days as stretches of each kind, those without hours left out. */
export function inKinds(hours: Hours, from: PlainDate, to: PlainDate | null): Stretch[] {
  const { paid, placement } = splitHours(hours)
  const both: Stretch[] = [
    { kind: 'paid', from, to, quarterHours: paid },
    { kind: 'placement', from, to, quarterHours: placement },
  ]
  return both.filter(({ quarterHours }) => quarterHours > 0)
}
