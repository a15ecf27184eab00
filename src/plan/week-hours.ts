import { mondayOf, type Week, weekAt, weeksBetween } from '../platform/period.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { ruleOn, weeklyHours } from '../rules/index.ts'

// Hours week by week. A week is Monday to Sunday. Hours a week fall on the five working days in equal parts: what covers two of
// them counts two fifths. Days of exemption lower what is required, never what is done. Bank holidays change neither.
// Everything is counted in fifths of a quarter-hour, so that nothing is rounded before it is shown (decision 0050).

export const hoursKinds = ['paid', 'placement', 'danish', 'other'] as const
export type HoursKind = (typeof hoursKinds)[number]

/** Some hours a week over some days, both ends counted. */
export interface Stretch {
  readonly kind: HoursKind
  readonly from: PlainDate
  /** Null: until further notice. */
  readonly to: PlainDate | null
  readonly quarterHours: number
}

/** What the weeks of a citizen are counted from. */
export interface HoursFacts {
  readonly stretches: readonly Stretch[]
  /** Set for her; no two share a day. */
  readonly required: readonly Omit<Stretch, 'kind'>[]
  readonly exempt: readonly Omit<Stretch, 'kind'>[]
  /** Newest first. */
  readonly matchGroups: readonly { readonly fromOn: PlainDate; readonly matchGroup: string }[]
}

/** `set` for her, the `starting-point` of her match group, or nothing. */
export type RequirementBasis = 'set' | 'starting-point' | 'none'

/** A week: fifths of quarter-hours, done or agreed and required. `hoursOf` makes hours of them. */
export interface WeekHours {
  readonly week: Week
  readonly parts: Readonly<Record<HoursKind, number>>
  readonly total: number
  /** Null when nothing is required on any of its days. */
  readonly required: number | null
  readonly basis: RequirementBasis
  /** How many of its five working days somebody is exempt. */
  readonly exemptDays: number
}

const PARTS_OF_AN_HOUR = 20
/** Hours of fifths of quarter-hours. */
export const hoursOf = (fifths: number) => fifths / PARTS_OF_AN_HOUR

export const countWeeks = (facts: HoursFacts, first: PlainDate, last: PlainDate): readonly WeekHours[] =>
  weeksBetween(weekAt(first), weekAt(last)).map((week) => countWeek(facts, week))

export function countWeek(facts: HoursFacts, week: Week): WeekHours {
  const monday = mondayOf(week)
  const days = [0, 1, 2, 3, 4].map((at) => addDays(monday, at))
  const parts = { paid: 0, placement: 0, danish: 0, other: 0 }
  for (const stretch of facts.stretches)
    parts[stretch.kind] += days.filter((day) => covers(stretch, day)).length * stretch.quarterHours
  const asked = days.map((day) => requiredOn(facts, day))
  const basis = asked.find((each) => each.basis === 'set')?.basis ?? asked.find((each) => each.basis !== 'none')?.basis
  return {
    week,
    parts,
    total: parts.paid + parts.placement + parts.danish + parts.other,
    required: basis ? asked.reduce((sum, { quarterHours }) => sum + quarterHours, 0) : null,
    basis: basis ?? 'none',
    exemptDays: days.filter((day) => facts.exempt.some((each) => covers(each, day))).length,
  }
}

/** Whether as much is done as is required; where nothing is, it is. */
export const isMet = ({ total, required }: Pick<WeekHours, 'total' | 'required'>) => total >= (required ?? 0)

/** Whether an exemption leaves nothing to be required: such a week is neither met nor missed. */
export const isExempt = ({ required, exemptDays }: Pick<WeekHours, 'required' | 'exemptDays'>) =>
  required === 0 && exemptDays > 0

const covers = ({ from, to }: Pick<Stretch, 'from' | 'to'>, day: PlainDate) => from <= day && (to === null || day <= to)

/** What is required on a day, in quarter-hours a week. */
function requiredOn(
  facts: HoursFacts,
  day: PlainDate,
): { readonly quarterHours: number; readonly basis: RequirementBasis } {
  const set = facts.required.find((each) => covers(each, day))
  const general = set ? null : startingPoint(facts, day)
  const full = set?.quarterHours ?? general
  if (full === null) return { quarterHours: 0, basis: 'none' }
  const remaining = facts.exempt.filter((each) => covers(each, day)).map(({ quarterHours }) => quarterHours)
  return { quarterHours: Math.min(full, ...remaining), basis: set ? 'set' : 'starting-point' }
}

function startingPoint({ matchGroups }: HoursFacts, day: PlainDate): number | null {
  const group = matchGroups.find(({ fromOn }) => fromOn <= day)?.matchGroup
  const { jobReady, activityReady } = ruleOn(weeklyHours, day).value
  if (group === 'job-ready') return jobReady * 4
  return group === 'activity-ready' ? activityReady * 4 : null
}
