import { paths } from '../paths.ts'
import {
  formatHours,
  type Gap,
  gapsBetween,
  lastDayOf,
  type PlacementLine,
  placementWord,
} from '../placements/index.ts'
import type { Language } from '../platform/i18n/language.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { offerGapDays, ruleOn } from '../rules/index.ts'
import type { BarKind } from '../ui/plan-axis/axis-layout.ts'
import { lastActivityDay } from './activity.ts'
import type { ActivityLine } from './activity-queries.ts'
import { type Exemption, lastExemptDay } from './exemption.ts'
import type { Plan } from './load-plan.ts'
import type { NextGap } from './next-gap.ts'
import { splitHours } from './placement-hours.ts'
import { texts } from './texts.ts'

/** One thing on the line of time: a bar of the drawing, and a row of the table that says the same. */
export interface PlanItem {
  readonly lane: 'work' | 'activities' | 'exemptions'
  readonly bar: BarKind
  readonly what: string
  /** What the bar says, where it is not what it is. */
  readonly label: string
  readonly kind: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly hours: string
  readonly href: string | null
}

/** Everything that lasts, the newest first: placements and the gaps between them, activities, exemptions. */
export function itemsOf(plan: Plan, ahead: NextGap | null, today: PlainDate, language: Language): readonly PlanItem[] {
  const gaps = gapsBetween(plan.placements, today)
  return [
    ...plan.placements.map((each) => placementItem(each, language)),
    ...gaps.map((gap) => gapItem(gap, today, language)),
    ...(ahead && !ahead.begun && ahead.before === null ? [aheadItem(ahead, language)] : []),
    ...plan.activities.map((each) => activityItem(each, language)),
    ...plan.exemptions.filter(hasHeld).map((each) => exemptionItem(each, language)),
  ].toSorted((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0))
}

function placementItem(placement: PlacementLine, language: Language): PlanItem {
  const { paid, placement: other } = splitHours(placement)
  const total = formatHours(paid + other, language)
  return {
    lane: 'work',
    bar: 'work',
    what: placement.workplace,
    label: placement.workplace,
    kind: placementWord(placement.kind, language),
    from: placement.startsOn,
    to: lastDayOf(placement),
    hours: paid > 0 && other > 0 ? texts[language].ofWhichPaid(total, formatHours(paid, language)) : total,
    href: paths.placement({ citizen: placement.citizenId, placement: placement.id }),
  }
}

/** The rule in force on the day the next offer begins decides; while there is none, today's. */
function gapItem({ after, before, days }: Gap, today: PlainDate, language: Language): PlanItem {
  const t = texts[language]
  const limit = ruleOn(offerGapDays, before ?? today).value
  const isLong = days > limit
  return {
    lane: 'work',
    bar: isLong ? 'gap-long' : 'gap',
    what: t.gapRow,
    label: isLong ? t.gapBarLong(days, limit) : t.gapBar(days),
    kind: isLong ? t.gapBarLong(days, limit) : t.gapBar(days),
    from: addDays(after, 1),
    to: before ? addDays(before, -1) : today,
    hours: '',
    href: null,
  }
}

/** The days within which the next offer must begin, while none is agreed. */
function aheadItem({ after, latestStart }: NextGap, language: Language): PlanItem {
  const t = texts[language]
  const to = addDays(latestStart, -1)
  return {
    lane: 'work',
    bar: 'gap',
    what: t.gapRow,
    label: t.gapAhead,
    kind: t.gapAhead,
    from: addDays(after, 1),
    to,
    hours: '',
    href: null,
  }
}

function activityItem(activity: ActivityLine, language: Language): PlanItem {
  const kind = texts[language].kinds[activity.kind]
  return {
    lane: 'activities',
    bar: 'activity',
    what: activity.title || kind,
    label: activity.title || kind,
    kind,
    from: activity.startsOn,
    to: lastActivityDay(activity),
    hours: formatHours(activity.weeklyQuarterHours, language),
    href: paths.activity({ citizen: activity.citizenId, activity: activity.id }),
  }
}

function exemptionItem(exemption: Exemption, language: Language): PlanItem {
  const t = texts[language]
  const left = exemption.remainingQuarterHours
  const label = left === 0 ? t.fullyExempt : t.partlyExempt(formatHours(left, language))
  return {
    lane: 'exemptions',
    bar: 'exempt',
    what: label,
    label,
    kind: t.grounds[exemption.ground],
    from: exemption.startsOn,
    to: lastExemptDay(exemption),
    hours: '',
    href: null,
  }
}

const hasHeld = (exemption: Exemption) => lastExemptDay(exemption) >= exemption.startsOn
