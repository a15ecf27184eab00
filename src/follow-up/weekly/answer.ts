import type { CitizenId, PlacementId, WeeklyFormId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Scheme, Scores } from '../scheme.ts'

/** Whether the workplace sees paid hours: now, in two to four weeks, not yet. */
export const readiness = ['now', 'weeks', 'not-yet'] as const
export type Ready = (typeof readiness)[number]

/** What a workplace answered about a week. */
export interface WeeklyAnswer {
  readonly formId: WeeklyFormId
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly weekStartsOn: PlainDate
  /** What it answers. */
  readonly scheme: Scheme
  readonly scores: Scores
  readonly ready: Ready
  readonly remark: string
  /** ISO instant. */
  readonly answeredAt: string
}

/** Why a link does not open its form, or a form is not taken. */
export type LinkRefusal = 'unknown' | 'late' | 'revoked' | 'used'
