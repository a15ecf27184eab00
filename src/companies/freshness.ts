import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** How long ago somebody was in contact with a workplace, against the rhythm agreed. */
export interface Freshness {
  readonly lastOn: PlainDate | null
  /** Null: nobody has been in contact yet. */
  readonly daysSince: number | null
  /** The day the next contact is due; today where there has been none. */
  readonly dueOn: PlainDate
  /** Days past that day; 0 or less is in time. */
  readonly overdueDays: number
}

/** @param rhythmDays the most days between two contacts. A day more is overdue. */
export function freshnessOf(lastOn: PlainDate | null, rhythmDays: number, today: PlainDate): Freshness {
  const dueOn = lastOn === null ? today : addDays(lastOn, rhythmDays)
  return {
    lastOn,
    daysSince: lastOn === null ? null : daysBetween(lastOn, today),
    dueOn,
    overdueDays: daysBetween(dueOn, today),
  }
}
