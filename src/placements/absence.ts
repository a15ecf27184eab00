import type { CitizenId, PlacementId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../platform/plain-date.ts'

/** The reasons a form offers. */
export const absenceReasons = ['own-illness', 'child-ill', 'appointment', 'unknown'] as const
export type AbsenceReason = '' | (typeof absenceReasons)[number]
export type Reporter = 'citizen' | 'company' | 'staff'

/** A day somebody was away; handled when somebody has talked with the citizen. */
export interface Absence {
  readonly id: number
  readonly citizenId: CitizenId
  readonly placementId: PlacementId | null
  readonly absentOn: PlainDate
  /** ISO instant. */
  readonly reportedAt: string
  readonly reportedBy: Reporter
  readonly reason: AbsenceReason
  readonly handledOn: PlainDate | null
}

export type AbsenceRefusal = 'already-reported' | 'too-far-ahead' | 'too-long-ago'

const REACH_IN_DAYS = 31

/** A day within a month either way: what lies further off is a mistyped year. */
export function absenceRefusal(absentOn: PlainDate, today: PlainDate): AbsenceRefusal | null {
  const days = daysBetween(today, absentOn)
  if (days > REACH_IN_DAYS) return 'too-far-ahead'
  return days < -REACH_IN_DAYS ? 'too-long-ago' : null
}

/** How many days in a row end with the newest: weekends between a Friday and a Monday do not break the row. */
export function daysInARow(days: readonly PlainDate[]): number {
  const sorted = [...days].sort().reverse()
  const next = sorted.findIndex((date, at) => at > 0 && !follows(date, sorted[at - 1] as PlainDate))
  return next === -1 ? sorted.length : next
}

function follows(earlier: PlainDate, later: PlainDate): boolean {
  const days = daysBetween(earlier, later)
  return days === 1 || (days <= 3 && isWeekend(addDays(earlier, 1)) && isWeekend(addDays(later, -1)))
}

const isWeekend = (date: PlainDate) => weekdayOf(date) >= 6
