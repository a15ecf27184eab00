import type { ActivityId, CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** What fills a citizen's week beside a placement; guidance and upskilling are § 23 a of the Integration Act. */
export const activityKinds = [
  'danish-class',
  'guidance',
  'education',
  'health-course',
  'mentor',
  'job-search',
  'other',
] as const
export type ActivityKind = (typeof activityKinds)[number]

export const activityEndReasons = ['completed', 'work', 'moved-on', 'citizen-left', 'provider-ended', 'other'] as const
export type ActivityEndReason = (typeof activityEndReasons)[number]

/** One activity of one citizen. Hours are quarter-hours a week. */
export interface Activity {
  readonly id: ActivityId
  readonly citizenId: CitizenId
  readonly kind: ActivityKind
  readonly title: string
  /** Who gives it. */
  readonly provider: string
  readonly startsOn: PlainDate
  /** The agreed last day; null where none is agreed. */
  readonly endsOn: PlainDate | null
  readonly weeklyQuarterHours: number
  /** The day somebody else takes over, and who; both or neither. */
  readonly handoverOn: PlainDate | null
  readonly handoverTo: string
  /** The last day when it ended, planned or not; null while it runs. */
  readonly endedOn: PlainDate | null
  readonly endReason: ActivityEndReason | null
  readonly version: number
}

export type ActivityDraft = Omit<Activity, 'id' | 'endedOn' | 'endReason' | 'version'>

/** Why an activity cannot be registered or corrected as typed. */
export type ActivityRefusal = 'ends-before-start' | 'before-takeover' | 'handover-half' | 'handover-before-start'
/** Why it cannot be ended as typed. */
export type ActivityEndRefusal = 'ends-before-start' | 'in-the-future'

export function activityRefusal(draft: ActivityDraft, takenOverOn: PlainDate): ActivityRefusal | null {
  if (draft.startsOn < takenOverOn) return 'before-takeover'
  if (draft.endsOn !== null && draft.endsOn < draft.startsOn) return 'ends-before-start'
  if ((draft.handoverOn === null) !== (draft.handoverTo === '')) return 'handover-half'
  return draft.handoverOn !== null && draft.handoverOn < draft.startsOn ? 'handover-before-start' : null
}

export function activityEndRefusal(
  { startsOn }: Pick<Activity, 'startsOn'>,
  endedOn: PlainDate,
  today: PlainDate,
): ActivityEndRefusal | null {
  if (endedOn < startsOn) return 'ends-before-start'
  return endedOn > today ? 'in-the-future' : null
}

/** Its last day, as it went or as it is agreed; null while none is known. */
export const lastActivityDay = ({ endsOn, endedOn }: Pick<Activity, 'endsOn' | 'endedOn'>) => endedOn ?? endsOn

/** An activity as somebody without sight of health is shown it: that there is one, and its hours. */
export const withoutHealth = (activity: Activity): Activity =>
  activity.kind === 'health-course' || activity.kind === 'other'
    ? { ...activity, kind: 'other', title: '', provider: '', handoverTo: '' }
    : activity
