import type { PlainDate } from '../platform/plain-date.ts'
import { ruleOn, talkDaysAfterLast, talkDaysAfterTakeover } from '../rules/index.ts'
import type { TalkRules } from './next-talk-due.ts'

/** How often a citizen must be talked with by the rules in force on a day. */
export const talkRulesOn = (date: PlainDate): TalkRules => ({
  daysAfterTakeover: ruleOn(talkDaysAfterTakeover, date).value,
  daysAfterLast: ruleOn(talkDaysAfterLast, date).value,
})
