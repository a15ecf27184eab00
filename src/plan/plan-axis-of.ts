import { dayOf } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { TalkLine } from '../talks/index.ts'
import type { AxisLane, AxisSpan } from '../ui/plan-axis/axis-layout.ts'
import type { AxisMark } from '../ui/plan-axis/plan-axis.tsx'
import type { PlanItem } from './plan-items.ts'
import { texts } from './texts.ts'

const BACK_IN_DAYS = 182
const AHEAD_IN_DAYS = 140

/** Half a year back and twenty weeks ahead, not before takeover; or all of it. */
export function axisSpan(
  items: readonly PlanItem[],
  takenOverOn: PlainDate,
  today: PlainDate,
  whole: boolean,
): AxisSpan {
  const recent = addDays(today, -BACK_IN_DAYS)
  const ahead = addDays(today, AHEAD_IN_DAYS)
  if (!whole) return { from: takenOverOn > recent && takenOverOn <= today ? takenOverOn : recent, to: ahead }
  const firsts = [takenOverOn, recent, ...items.map(({ from }) => from)].toSorted()
  const lasts = [ahead, ...items.flatMap(({ to }) => (to === null ? [] : [to]))].toSorted()
  return { from: firsts[0] as PlainDate, to: lasts.at(-1) as PlainDate }
}

const lanes = ['work', 'activities', 'exemptions'] as const

export const axisLanes = (items: readonly PlanItem[], language: Language): readonly AxisLane[] =>
  lanes.map((lane) => ({
    label: texts[language].lanes[lane],
    bars: items
      .filter((item) => item.lane === lane)
      .map(({ bar, label, from, to }) => ({ kind: bar, label, from, to })),
  }))

/** Talks that were called off never were. */
export const talkMarks = (talks: readonly TalkLine[]): readonly AxisMark[] =>
  talks
    .filter(({ cancelledOn }) => cancelledOn === null)
    .map(({ startsAt, heldOn, missedOn }) => ({
      on: heldOn ?? dayOf(startsAt),
      state: heldOn ? 'done' : missedOn ? 'missed' : 'planned',
    }))
