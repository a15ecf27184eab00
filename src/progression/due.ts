import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** When the next wave is due, and how it stands today. */
export interface Due {
  readonly on: PlainDate
  readonly standing: 'ahead' | 'today' | 'late'
  /** Days past the due day; 0 until the day after it. */
  readonly daysLate: number
  /** What the days are counted from. */
  readonly countedFrom: 'last' | 'takeover'
}

/**
 * When the next FIP is due: the rhythm's days after the last completed one, the first time after takeover. Late from the day after.
 * @param rhythmDays 92, from `rules`.
 */
export function dueOf(takenOverOn: PlainDate, lastOn: PlainDate | null, rhythmDays: number, today: PlainDate): Due {
  const on = addDays(lastOn ?? takenOverOn, rhythmDays)
  const daysLate = Math.max(0, daysBetween(on, today))
  const standing = daysLate > 0 ? 'late' : on === today ? 'today' : 'ahead'
  return { on, standing, daysLate, countedFrom: lastOn ? 'last' : 'takeover' }
}
