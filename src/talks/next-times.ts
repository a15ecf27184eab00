import { instantAt, timeOf } from '../platform/copenhagen.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { type BusyTime, isFree, workdayFrom } from './free-time.ts'
import { usualMinutes } from './talk.ts'

/** A time the page offers for the next talk. */
export interface NextTime {
  /** What the form sends: `4-weeks`. */
  readonly value: string
  readonly weeks: number
  readonly date: PlainDate
  /** ISO instant. */
  readonly startsAt: string
}

/** In four weeks, and just within the quarter: the same weekday and time of day, on the next day that is neither weekend nor bank holiday. */
export function nextTimes(today: PlainDate, startsAt: string | null): NextTime[] {
  const time = startsAt ? timeOf(startsAt) : '10:00'
  return [4, 12].map((weeks) => {
    const date = workdayFrom(addDays(today, weeks * 7))
    return { value: `${weeks}-weeks`, weeks, date, startsAt: instantAt(date, time) }
  })
}

const [EARLIEST, LATEST, STEP] = [8 * 60, 15 * 60 + 30, 30]

/**
 * The same time where it is free, else the nearest after it that day, else the nearest before; as it is where the day is full.
 * @param busy the calendar of whoever holds the talk that day.
 */
export function freeTime(time: NextTime, busy: readonly BusyTime[]): NextTime {
  const wanted = minutesOf(timeOf(time.startsAt))
  const free = [...clockTimes(wanted, LATEST, STEP), ...clockTimes(wanted - STEP, EARLIEST, -STEP)]
    .map((minutes) => instantAt(time.date, clockOf(minutes)))
    .find((startsAt) => isFree(startsAt, usualMinutes, busy))
  return { ...time, startsAt: free ?? time.startsAt }
}

function clockTimes(from: number, to: number, step: number): number[] {
  const count = Math.floor((to - from) / step) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => from + at * step)
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
