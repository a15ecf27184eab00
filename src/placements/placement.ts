import type { CitizenId, PlacementId } from '../platform/ids.ts'
import { daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** The kinds, the three measures of the Integration Act (§ 23) first. */
export const placementKinds = [
  'internship',
  'wage-subsidy',
  'community-work',
  'small-job',
  'paid-hours',
  'igu',
  'job-rotation',
  'job',
  'mentor-scheme',
] as const
export type PlacementKind = (typeof placementKinds)[number]

export const endReasons = [
  'job',
  'hours',
  'completed',
  'citizen-left',
  'company-ended',
  'company-closed',
  'illness',
  'moved',
  'other',
] as const
export type EndReason = (typeof endReasons)[number]

/** A stretch of work at a company. Hours are quarter-hours a week. */
export interface Placement {
  readonly id: PlacementId
  readonly citizenId: CitizenId
  readonly kind: PlacementKind
  readonly workplace: string
  /** Who at the company to talk with. */
  readonly contact: string
  readonly startsOn: PlainDate
  /** The agreed last day; null where none is agreed, as in an ordinary job. */
  readonly endsOn: PlainDate | null
  readonly weeklyQuarterHours: number
  /** Ordinary paid hours beside the placement, now. */
  readonly paidQuarterHours: number
  /** Ordinary paid hours that the placement aims at. */
  readonly aimedQuarterHours: number
  /** The last day when it ended, planned or not; null while it runs. */
  readonly endedOn: PlainDate | null
  readonly endReason: EndReason | null
  readonly nextStep: string
  readonly version: number
}

export type PlacementDraft = Omit<Placement, 'id' | 'endedOn' | 'endReason' | 'nextStep' | 'version'>

/** Why a placement cannot be agreed or corrected as typed. */
export type AgreeRefusal = 'ends-before-start' | 'before-takeover' | 'end-missing'
/** Why it cannot be ended as typed. */
export type EndRefusal = 'ends-before-start' | 'in-the-future'

/** Kinds that may run without an agreed end. */
const openEnded: readonly PlacementKind[] = ['job', 'small-job', 'paid-hours', 'mentor-scheme']

export function agreeRefusal(draft: PlacementDraft, takenOverOn: PlainDate): AgreeRefusal | null {
  if (draft.startsOn < takenOverOn) return 'before-takeover'
  if (draft.endsOn === null) return openEnded.includes(draft.kind) ? null : 'end-missing'
  return draft.endsOn < draft.startsOn ? 'ends-before-start' : null
}

export function endRefusal(placement: Placement, endedOn: PlainDate, today: PlainDate): EndRefusal | null {
  if (endedOn < placement.startsOn) return 'ends-before-start'
  return endedOn > today ? 'in-the-future' : null
}

type Period = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn'> & { readonly becameId?: PlacementId | null }
export type PlacementState = 'coming' | 'running' | 'past-its-end' | 'ended'

/** `past-its-end`: its agreed last day is over and nobody has said how it ended. */
export function stateOf({ startsOn, endsOn, endedOn, becameId }: Period, today: PlainDate): PlacementState {
  if (endedOn !== null) return 'ended'
  // What comes after it is agreed: nobody need say how it ended.
  if (becameId && endsOn !== null && endsOn < today) return 'ended'
  if (startsOn > today) return 'coming'
  return endsOn !== null && endsOn < today ? 'past-its-end' : 'running'
}

/** The states of a placement's record; `proposed` ones are not placements yet. */
export type PlacementStage = PlacementState | 'extended' | 'turned'

/** Where a placement is in its record on a day. */
export function stageOf(
  placement: Period & { readonly extendedFrom: PlainDate | null; readonly becameId: PlacementId | null },
  today: PlainDate,
): PlacementStage {
  const state = stateOf(placement, today)
  if (state === 'ended' && placement.becameId !== null) return 'turned'
  return state === 'running' && placement.extendedFrom !== null ? 'extended' : state
}

/** The last day, as it went or as it is agreed; null while none is known. */
export const lastDayOf = ({ endsOn, endedOn }: Period) => endedOn ?? endsOn

/** Days from the first to the last, both counted. */
export const daysIn = (from: PlainDate, to: PlainDate) => daysBetween(from, to) + 1

/** Begun weeks from the first to the last day, both counted. */
export const weeksIn = (from: PlainDate, to: PlainDate) => Math.ceil(daysIn(from, to) / 7)

/** `week 6 of 13`; `of` is null without an agreed end. Week 1 from the first day, the last week from the last day on. */
export function weekOfPlacement(
  period: Period,
  today: PlainDate,
): { readonly week: number; readonly of: number | null } {
  const last = lastDayOf(period)
  const of = last && weeksIn(period.startsOn, last)
  const week = Math.max(1, weeksIn(period.startsOn, last !== null && today > last ? last : today))
  return { week, of }
}

/** Whole days left, the last day itself being 0. Null without an agreed end. */
export const daysLeft = (period: Period, today: PlainDate) => {
  const last = lastDayOf(period)
  return last && daysBetween(today, last)
}
