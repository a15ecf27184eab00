import { formatDate } from '../../platform/i18n/format.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import type { Fact } from '../../ui/facts/facts.tsx'
import type { Visit } from '../../ui/visit.ts'
import { stageOf, weekOfPlacement } from '../placement.ts'
import type { FullPlacement } from '../placement-queries.ts'
import { texts } from '../texts.ts'
import { periodOf, stageWord } from './placement-words.ts'

/** What is agreed, line by line. */
export function factsOf(placement: FullPlacement, { language, today }: Visit): Fact[] {
  const t = texts[language]
  const hours = (quarters: number) => (quarters > 0 ? t.weekly(formatHours(quarters, language)) : t.facts.none)
  const { week, of } = weekOfPlacement(placement, today)
  const stage = stageOf(placement, today)
  const { endedOn, endReason } = placement
  const ending =
    endedOn && endReason
      ? [{ label: t.facts.ended, value: formatDate(endedOn, language), note: t.endReasons[endReason] }]
      : []
  const now = stage === 'running' ? t.week(week, of) : stageWord(stage, language)
  return [
    { label: t.facts.kind, value: t.kinds[placement.kind] },
    { label: t.facts.period, value: periodOf(placement, language), note: placement.endsOn ? undefined : t.facts.noEnd },
    { label: t.facts.week, value: now, note: stage === 'extended' ? t.week(week, of) : undefined },
    ...ending,
    { label: t.facts.weekly, value: hours(placement.weeklyQuarterHours) },
    { label: placement.kind === 'igu' ? t.fields.practice : t.facts.paidNow, value: hours(placement.paidQuarterHours) },
    { label: t.facts.aimed, value: hours(placement.aimedQuarterHours) },
    { label: t.facts.contact, value: placement.contact || t.facts.none },
    { label: t.facts.agreedBy, value: placement.agreedByName },
  ]
}
