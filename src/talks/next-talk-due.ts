import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** How often a citizen must be talked with. The numbers and their source live in `rules`. */
export interface TalkRules {
  /** Days from takeover to the latest day of the first talk, the second, and so on. */
  readonly daysAfterTakeover: readonly number[]
  /** Days from the last held talk to the latest day of the next, once the first ones are held or their time has passed. */
  readonly daysAfterLast: number
}

export interface TalkDue {
  readonly dueOn: PlainDate
  /** Which rule set the day: the nth talk after takeover (counted from 1), or the time since the last one. */
  readonly rule: { readonly nth: number } | 'after-last'
}

/**
 * The latest day for the next talk: the nth talk has the nth deadline after takeover. A deadline that passed before the last
 * held talk binds no longer: a talk held late is answered by the next deadline. After the last one a time runs from each held talk.
 */
export function nextTalkDue(takenOverOn: PlainDate, heldOn: readonly PlainDate[], rules: TalkRules): TalkDue {
  const held = heldOn.filter((date) => date >= takenOverOn).sort()
  const last = held.at(-1) ?? null
  const deadlines = rules.daysAfterTakeover.map((days, at) => ({ dueOn: addDays(takenOverOn, days), nth: at + 1 }))
  const next = deadlines.slice(held.length).find(({ dueOn }) => last === null || dueOn > last)
  if (next) return { dueOn: next.dueOn, rule: { nth: next.nth } }
  return { dueOn: addDays(last ?? takenOverOn, rules.daysAfterLast), rule: 'after-last' }
}

/** Whole days past the latest day; 0 while there is time. */
export const daysLate = ({ dueOn }: TalkDue, today: PlainDate) => Math.max(0, daysBetween(dueOn, today))
