import { dayOf } from './i18n/format.ts'
import { daysBetween, type PlainDate } from './plain-date.ts'

export interface Moment {
  /** ISO instant. */
  readonly now: string
  /** The calendar day in Copenhagen. */
  readonly today: PlainDate
}

export type Clock = () => Moment

const HOUR = 3_600_000

/** The clock of the application. In a trial it can be set to another day, at today's time of day; `real` is the time it goes by. */
export function clockFrom(day: PlainDate | null, real: () => Date = () => new Date()): Clock {
  return () => {
    const now = day ? movedTo(day, real()) : real().toISOString()
    return { now, today: dayOf(now) }
  }
}

/** The same time of another day. Summer time may carry it over midnight: then an hour to the side. */
function movedTo(day: PlainDate, real: Date): string {
  const moved = real.getTime() + daysBetween(dayOf(real.toISOString()), day) * 24 * HOUR
  const near = [0, -HOUR, HOUR].map((aside) => new Date(moved + aside).toISOString())
  return near.find((instant) => dayOf(instant) === day) ?? `${day}T12:00:00.000Z`
}
