import { lastDayOf, type PlacementLine } from '../placements/index.ts'
import { mondayOf, weekAt } from '../platform/period.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { HoursWeek } from '../ui/hours/hours-series.ts'
import { type HoursChange, stretchesOf } from './placement-hours.ts'
import { countWeeks, hoursOf } from './week-hours.ts'

/** The way to paid hours: week by week what was paid, is agreed and is aimed at. */
export interface PaidWay {
  readonly weeks: readonly HoursWeek[]
  /** Paid hours this week. */
  readonly now: number
  /** Paid hours that what runs now aims at; 0: none. */
  readonly aimed: number
  /** When what runs now ends; null without an end or where nothing runs. */
  readonly endsOn: PlainDate | null
}

const WEEKS_BACK = 5
const WEEKS_AHEAD = 14

/** What is aimed at stands from the end of what runs now, where nothing else is agreed. */
export function paidWay(
  placements: readonly PlacementLine[],
  changes: readonly HoursChange[],
  today: PlainDate,
): PaidWay {
  const running = placements.filter((each) => each.startsOn <= today && (lastDayOf(each) ?? today) >= today)
  const aim = running.toSorted((one, other) => other.aimedQuarterHours - one.aimedQuarterHours)[0]
  const aimed = (aim?.aimedQuarterHours ?? 0) / 4
  const endsOn = (aim && lastDayOf(aim)) ?? null
  const stretches = placements.flatMap((each) => stretchesOf(each, changes))
  const counted = countWeeks(
    { stretches, required: [], exempt: [], matchGroups: [] },
    addDays(today, -7 * WEEKS_BACK),
    addDays(today, 7 * WEEKS_AHEAD),
  )
  const thisWeek = weekAt(today)
  const weeks = counted.map(({ week, parts }): HoursWeek => {
    const paid = hoursOf(parts.paid)
    const isAhead = endsOn !== null && mondayOf(week) > endsOn
    const at = { year: Number(week.slice(0, 4)), week: Number(week.slice(5)), now: week === thisWeek }
    if (isAhead && paid === 0 && aimed > 0) return { ...at, hours: aimed, status: 'goal' }
    return { ...at, hours: paid, status: week > thisWeek ? 'agreed' : 'held' }
  })
  return { weeks, now: weeks.find((each) => each.now)?.hours ?? 0, aimed, endsOn }
}
