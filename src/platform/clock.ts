import { dayOf } from './i18n/format.ts'
import type { PlainDate } from './plain-date.ts'

export interface Moment {
  /** ISO instant. */
  readonly now: string
  /** The calendar day in Copenhagen. */
  readonly today: PlainDate
}

export type Clock = () => Moment

/** The clock of the application. In a trial it can be set to another day, at today's time of day. */
export function clockFrom(day: PlainDate | null): Clock {
  return () => {
    const real = new Date().toISOString()
    const now = day ? `${day}${real.slice(10)}` : real
    return { now, today: day ?? dayOf(now) }
  }
}
