import { instantAt } from '../../platform/copenhagen.ts'
import type { StaffId, TalkId } from '../../platform/ids.ts'
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../platform/plain-date.ts'
import type { TalkKind } from '../talk.ts'

/** When somebody is free, week after week: every Tuesday 9-12, 45 minutes. The hours are the clock on the wall. */
export interface PatternHours {
  /** 1 = Monday. */
  readonly weekday: number
  /** `09:00` */
  readonly opensAt: string
  readonly closesAt: string
  readonly minutes: number
  readonly everyWeeks: 1 | 2
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
}

export interface SlotPattern extends PatternHours {
  readonly id: number
  readonly kind: TalkKind
  readonly place: string
  readonly forCitizens: boolean
}

export type PatternDraft = Omit<SlotPattern, 'id'>

/** A time that can be booked: free until a talk takes it. */
export interface Slot {
  readonly id: number
  readonly staffId: StaffId
  readonly staffName: string
  /** ISO instant. */
  readonly startsAt: string
  readonly minutes: number
  readonly kind: TalkKind
  readonly place: string
  readonly forCitizens: boolean
  readonly talkId: TalkId | null
}

/** Most times a pattern opens at once: half a year of full days. */
const MOST_SLOTS = 500
/** Most weeks a pattern reaches ahead. */
const MOST_WEEKS = 26

/** The days of a pattern, less those that are closed. */
export function daysOf(
  { weekday, everyWeeks, fromOn, toOn }: PatternHours,
  isClosed: (day: PlainDate) => boolean,
): PlainDate[] {
  const days: PlainDate[] = []
  const first = addDays(fromOn, (weekday - weekdayOf(fromOn) + 7) % 7)
  for (let day = first; day <= toOn; day = addDays(day, 7 * everyWeeks)) if (!isClosed(day)) days.push(day)
  return days
}

/** The instants at which a pattern's times begin. One that would reach past closing time is no time; nor is an hour that summer time skips twice. */
export function startsOf(pattern: PatternHours, isClosed: (day: PlainDate) => boolean): string[] {
  const starts: string[] = []
  for (const day of daysOf(pattern, isClosed))
    for (let at = minuteOf(pattern.opensAt); at + pattern.minutes <= minuteOf(pattern.closesAt); at += pattern.minutes)
      starts.push(instantAt(day, clockOf(at)))
  return [...new Set(starts)]
}

export type OpenRefusal = 'in-the-past' | 'too-far' | 'no-times' | 'too-many'

/** Why a pattern cannot be opened. */
export function openRefusal(pattern: PatternHours, starts: readonly string[], today: PlainDate): OpenRefusal | null {
  if (pattern.fromOn < today) return 'in-the-past'
  if (daysBetween(pattern.fromOn, pattern.toOn) > MOST_WEEKS * 7) return 'too-far'
  if (starts.length === 0) return 'no-times'
  return starts.length > MOST_SLOTS ? 'too-many' : null
}

/** The field a refusal is about. */
export const fieldOfOpening = (refusal: OpenRefusal) =>
  ({ 'in-the-past': 'fromOn', 'too-far': 'weeks', 'no-times': 'closesAt', 'too-many': 'weeks' })[refusal]

/** The last day of so many weeks. */
export const addWeeks = (fromOn: PlainDate, weeks: number) => addDays(fromOn, weeks * 7 - 1)

const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const clockOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
