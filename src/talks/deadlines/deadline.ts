import { addDays, daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import { nextTalkDue, type TalkDue, type TalkRules } from '../next-talk-due.ts'

/** What is known of a citizen's talks. */
export interface TalkFacts {
  readonly takenOverOn: PlainDate
  /** The days of the talks held that count, oldest first. */
  readonly held: readonly PlainDate[]
  /** The day of the next booked talk that counts. */
  readonly nextOn: PlainDate | null
  /** The last time the citizen did not come, and whether a day has passed whose talk nobody has recorded. */
  readonly missedOn: PlainDate | null
  readonly unrecordedOn: PlainDate | null
}

/** Why a talk is late or will be; `booked`: it will be held in time. */
export type Why = 'unrecorded' | 'missed' | 'booked-late' | 'never-held' | 'not-booked' | 'booked'

export interface Deadline {
  readonly due: TalkDue
  /** Whole days past the latest day; 0 while there is time. */
  readonly late: number
  readonly why: Why
}

/** When the next talk must be held at the latest, and what stands in the way. */
export function deadlineOf(facts: TalkFacts, rules: TalkRules, today: PlainDate): Deadline {
  const due = nextTalkDue(facts.takenOverOn, facts.held, rules)
  return { due, late: Math.max(0, daysBetween(due.dueOn, today)), why: whyOf(facts, due) }
}

/** The nearest cause: what somebody can do something about. */
function whyOf({ held, nextOn, missedOn, unrecordedOn }: TalkFacts, { dueOn }: TalkDue): Why {
  const last = held.at(-1) ?? null
  if (nextOn && nextOn <= dueOn) return 'booked'
  if (unrecordedOn && (last === null || unrecordedOn > last)) return 'unrecorded'
  if (nextOn) return 'booked-late'
  if (missedOn && (last === null || missedOn > last)) return 'missed'
  return last === null ? 'never-held' : 'not-booked'
}

/** The parts of the list, as its address names them. */
export const deadlineParts = ['sene', 'uge', 'maaned', 'alle'] as const
export type DeadlinePart = (typeof deadlineParts)[number]

const within: Readonly<Record<'uge' | 'maaned', number>> = { uge: 7, maaned: 28 }

/** Late; due within a week or four without a talk in time; everybody. */
export function belongsTo(part: DeadlinePart, { due, late, why }: Deadline, today: PlainDate): boolean {
  if (part === 'alle') return true
  if (part === 'sene') return late > 0
  return why !== 'booked' && due.dueOn <= addDays(today, within[part])
}
