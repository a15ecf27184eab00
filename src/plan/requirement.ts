import type { RequirementId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'

/** From a day on, so many quarter-hours a week. */
export interface RequirementStep {
  readonly fromOn: PlainDate
  readonly weeklyQuarterHours: number
}

/** Hours a week asked of one citizen, phased in by steps. The first step is on the first day. */
export interface Requirement {
  readonly id: RequirementId
  readonly startsOn: PlainDate
  /** The last day; null until further notice. */
  readonly endsOn: PlainDate | null
  readonly steps: readonly RequirementStep[]
  readonly reason: string
  readonly setByName: string
  readonly setOn: PlainDate
  /** Replaced before it began: it never held. */
  readonly withdrawnOn: PlainDate | null
  readonly version: number
}

export interface RequirementDraft extends Pick<Requirement, 'endsOn' | 'steps' | 'reason'> {
  /** It takes the place of the ones it overlaps, from its first day. */
  readonly replaces: boolean
}

export type RequirementRefusal =
  | 'ends-before-start'
  | 'before-takeover'
  | 'steps-out-of-order'
  | 'step-after-end'
  | 'overlaps'
export type RequirementEndRefusal = 'ends-before-start' | 'later-than-agreed'

export const mostSteps = 4

export const startOf = ({ steps }: Pick<Requirement, 'steps'>) => (steps[0] as RequirementStep).fromOn

export function requirementRefusal(
  draft: RequirementDraft,
  others: readonly Requirement[],
  takenOverOn: PlainDate,
): RequirementRefusal | null {
  const { steps, endsOn } = draft
  const startsOn = startOf(draft)
  if (startsOn < takenOverOn) return 'before-takeover'
  if (endsOn !== null && endsOn < startsOn) return 'ends-before-start'
  if (steps.some((step, at) => at > 0 && step.fromOn <= (steps[at - 1] as RequirementStep).fromOn))
    return 'steps-out-of-order'
  if (endsOn !== null && steps.some(({ fromOn }) => fromOn > endsOn)) return 'step-after-end'
  const overlapped = overlapping(others, startsOn, endsOn)
  return overlapped.length > 0 && !draft.replaces ? 'overlaps' : null
}

/** Whether it is in force on a day. */
export const holdsOn = ({ startsOn, endsOn, withdrawnOn }: Requirement, day: PlainDate) =>
  withdrawnOn === null && startsOn <= day && (endsOn === null || endsOn >= day)

/** Those of the ones that hold that share a day with a period. */
export const overlapping = (
  requirements: readonly Requirement[],
  startsOn: PlainDate,
  endsOn: PlainDate | null,
): readonly Requirement[] =>
  requirements.filter(
    (each) =>
      each.withdrawnOn === null &&
      (endsOn === null || each.startsOn <= endsOn) &&
      (each.endsOn === null || each.endsOn >= startsOn),
  )

/** How a requirement gives way to one that begins on a day: it ends the day before, or never held. */
export const giveWay = ({ startsOn }: Pick<Requirement, 'startsOn'>, to: PlainDate) =>
  startsOn < to ? ({ endsOn: addDays(to, -1) } as const) : ({ withdrawnOn: to } as const)

export function requirementEndRefusal(
  { startsOn, endsOn }: Pick<Requirement, 'startsOn' | 'endsOn'>,
  lastDay: PlainDate,
): RequirementEndRefusal | null {
  if (lastDay < startsOn) return 'ends-before-start'
  return endsOn !== null && lastDay > endsOn ? 'later-than-agreed' : null
}
