import { addDays, daysBetween, type PlainDate, weekdayOf } from '../platform/plain-date.ts'

/** A meeting that the rule asks for, and the talk that is it. */
export interface Meeting<Talk> {
  readonly dueOn: PlainDate
  readonly talk: Talk | null
}

interface Period {
  readonly startsOn: PlainDate
  /** Null: no end is agreed. */
  readonly lastDay: PlainDate | null
}

/** How far ahead meetings of a placement without an end are planned, in days. */
const AHEAD = 92

/**
 * The three-party meetings of a placement: one every so many weeks from the first day, each on a day that can be worked. A talk
 * counts as the meeting in whose stretch of days it lies: the stretches meet and never overlap, also where a holiday moves a day.
 */
export function meetingsOf<Talk extends { readonly on: PlainDate }>(
  { startsOn, lastDay }: Period,
  talks: readonly Talk[],
  everyWeeks: number,
  today: PlainDate,
  isHoliday: (day: PlainDate) => boolean,
): Meeting<Talk>[] {
  const until = lastDay ?? addDays(today, AHEAD)
  const interval = everyWeeks * 7
  const count = Math.max(0, Math.floor(daysBetween(startsOn, until) / interval))
  const before = Math.floor(interval / 2)
  return Array.from({ length: count }, (_, at) => {
    const plannedOn = addDays(startsOn, (at + 1) * interval)
    const off = ({ on }: Talk) => daysBetween(plannedOn, on)
    const [talk] = talks
      .filter((each) => off(each) >= -before && off(each) < interval - before)
      .sort((one, other) => Math.abs(off(one)) - Math.abs(off(other)))
    return { dueOn: workdayFrom(plannedOn, isHoliday), talk: talk ?? null }
  })
}

function workdayFrom(date: PlainDate, isHoliday: (day: PlainDate) => boolean): PlainDate {
  let day = date
  while (weekdayOf(day) > 5 || isHoliday(day)) day = addDays(day, 1)
  return day
}
