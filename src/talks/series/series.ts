import { instantAt } from '../../platform/copenhagen.ts'
import { addDays, type PlainDate, weekdayOf } from '../../platform/plain-date.ts'
import { nextTalkDue, type TalkDue, type TalkRules } from '../next-talk-due.ts'
import type { BookRefusal } from '../talk.ts'

/** How many talks are planned at once: a year's. */
export const SERIES = 4

/** A talk of the series as it is proposed, and the latest day for it. */
export interface Planned {
  readonly date: PlainDate
  readonly due: TalkDue
}

interface Known {
  readonly takenOverOn: PlainDate
  /** The days of the talks held and booked. */
  readonly talks: readonly PlainDate[]
  readonly rules: TalkRules
  /** So many days before the latest one. */
  readonly before: number
  readonly isClosed: (day: PlainDate) => boolean
}

/**
 * The year's talks: each counts as held when the next is due, and lies some days before the latest day, on a day that is open.
 * Where a deadline has passed or is near, the talk comes on the next open day after tomorrow at the earliest.
 */
export function planSeries({ takenOverOn, talks, rules, before, isClosed }: Known, today: PlainDate): Planned[] {
  const planned: Planned[] = []
  const days = [...talks]
  while (planned.length < SERIES) {
    const due = nextTalkDue(takenOverOn, days, rules)
    const earliest = laterOf(addDays(today, 1), days.length > 0 ? addDays(laterOf(...days), 1) : today)
    const date = openDay(laterOf(addDays(due.dueOn, -before), earliest), isClosed)
    planned.push({ date, due })
    days.push(date)
  }
  return planned
}

/** The day itself, or the next one that is no weekend and not closed. */
function openDay(date: PlainDate, isClosed: (day: PlainDate) => boolean): PlainDate {
  let day = date
  while (weekdayOf(day) > 5 || isClosed(day)) day = addDays(day, 1)
  return day
}

const laterOf = (...days: readonly PlainDate[]) => [...days].sort().at(-1) as PlainDate

/** A talk of the series as it was chosen. */
export interface Chosen {
  readonly date: PlainDate
  readonly time: string
}

export type SeriesRefusal = 'closed-day' | 'out-of-order' | BookRefusal

/** Which talk of the series cannot stand, from 0, and why. */
export interface RefusedAt {
  readonly at: number
  readonly refusal: SeriesRefusal
}

/** The first talk of the series that cannot stand. */
export function seriesRefusal(
  chosen: readonly Chosen[],
  today: PlainDate,
  isClosed: (day: PlainDate) => boolean,
): RefusedAt | null {
  for (const [at, { date }] of chosen.entries()) {
    if (date < today) return { at, refusal: 'in-the-past' }
    if (weekdayOf(date) > 5 || isClosed(date)) return { at, refusal: 'closed-day' }
    const before = chosen[at - 1]
    if (before && before.date >= date) return { at, refusal: 'out-of-order' }
  }
  return null
}

export const startOf = ({ date, time }: Chosen) => instantAt(date, time)
