import type { PlainDate } from '../platform/plain-date.ts'
import { ruleOn, talkDaysAfterLast, talkDaysAfterTakeover, talksWithoutDeadline } from '../rules/index.ts'
import type { TalkRules } from './next-talk-due.ts'
import type { Talk } from './talk.ts'

/** How often a citizen must be talked with by the rules in force on a day. */
export const talkRulesOn = (date: PlainDate): TalkRules => ({
  daysAfterTakeover: ruleOn(talkDaysAfterTakeover, date).value,
  daysAfterLast: ruleOn(talkDaysAfterLast, date).value,
})

/** Whether a talk on a day counts towards the deadline: of a kind that does, and not noted after a later one. */
export const movesDeadline = ({ kind, lateEntry }: Pick<Talk, 'kind' | 'lateEntry'>, on: PlainDate): boolean =>
  !lateEntry && !ruleOn(talksWithoutDeadline, on).value.includes(kind)
