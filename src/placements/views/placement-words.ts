import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import { texts as courseTexts } from '../course/texts.ts'
import { lastDayOf, type Placement, type PlacementStage, weeksIn } from '../placement.ts'
import { texts } from '../texts.ts'

/** Where a placement is in its record, in words. */
export function stageWord(stage: PlacementStage, language: Language): string {
  if (stage === 'extended' || stage === 'turned') return courseTexts[language].state[stage]
  return texts[language].states[stage]
}

/** `19. okt. – 15. jan. 2027`: the year where it is not the same on both sides, and always at the end. */
export function periodOf(placement: Placement, language: Language): string {
  const last = lastDayOf(placement)
  const sameYear = last?.slice(0, 4) === placement.startsOn.slice(0, 4)
  const from = sameYear ? formatShortDate(placement.startsOn, language) : formatDate(placement.startsOn, language)
  return texts[language].period(from, last && formatDate(last, language))
}

/** `13 uger · 19 timer om ugen · 6 betalte timer` */
export function sizeOf(placement: Placement, language: Language): string {
  const t = texts[language]
  const last = lastDayOf(placement)
  return [
    last && t.length(weeksIn(placement.startsOn, last)),
    placement.weeklyQuarterHours > 0 && t.weekly(formatHours(placement.weeklyQuarterHours, language)),
    placement.paidQuarterHours > 0 && t.paid(formatHours(placement.paidQuarterHours, language)),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Whether it ends soon with nothing agreed after it: days left, else null. */
export function endsSoonIn(
  placement: Placement,
  left: number | null,
  withinDays: number,
  today: PlainDate,
): number | null {
  const isRunning = placement.endedOn === null && placement.startsOn <= today
  return isRunning && placement.nextStep === '' && left !== null && left >= 0 && left <= withinDays ? left : null
}
