import type { ExemptionId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'

export const exemptionGrounds = ['health', 'parental-leave', 'care', 'special', 'other'] as const
/** `special`: the very special reasons of § 23 of the Integration Act. */
export type ExemptionGround = (typeof exemptionGrounds)[number]

/** Days on which less, or nothing, is required. */
export interface Exemption {
  readonly id: ExemptionId
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  /** Quarter-hours a week that are still required; 0: none. */
  readonly remainingQuarterHours: number
  readonly ground: ExemptionGround
  /** Without health. Empty when all of it is in `healthReason`. */
  readonly reason: string
  /** For those who see health; null where there is none or the reader sees none. */
  readonly healthReason: string | null
  readonly notedByName: string
  readonly notedOn: PlainDate
  /** The last day when it was ended before its time. */
  readonly endedOn: PlainDate | null
  readonly version: number
}

export interface ExemptionDraft
  extends Pick<Exemption, 'startsOn' | 'endsOn' | 'remainingQuarterHours' | 'ground' | 'reason'> {
  readonly healthReason: string
}

export type ExemptionRefusal = 'ends-before-start' | 'before-takeover' | 'reason-missing' | 'too-long' | 'overlaps'
export type ExemptionEndRefusal = 'later-than-agreed' | 'ends-before-start'

/** A year at a time: longer than that is a new assessment. */
const LONGEST_IN_DAYS = 366

export function exemptionRefusal(
  draft: ExemptionDraft,
  others: readonly Exemption[],
  takenOverOn: PlainDate,
): ExemptionRefusal | null {
  if (draft.startsOn < takenOverOn) return 'before-takeover'
  if (draft.endsOn < draft.startsOn) return 'ends-before-start'
  if (draft.endsOn >= addDays(draft.startsOn, LONGEST_IN_DAYS)) return 'too-long'
  if (draft.reason === '' && draft.healthReason === '') return 'reason-missing'
  const meets = (each: Exemption) => each.startsOn <= draft.endsOn && lastExemptDay(each) >= draft.startsOn
  return others.some(meets) ? 'overlaps' : null
}

/** The day before the start means that it never began. */
export function exemptionEndRefusal(
  { startsOn, endsOn }: Pick<Exemption, 'startsOn' | 'endsOn'>,
  lastDay: PlainDate,
): ExemptionEndRefusal | null {
  if (lastDay < addDays(startsOn, -1)) return 'ends-before-start'
  return lastDay > endsOn ? 'later-than-agreed' : null
}

export const lastExemptDay = ({ endsOn, endedOn }: Pick<Exemption, 'endsOn' | 'endedOn'>) => endedOn ?? endsOn

/** An exemption as somebody without sight of health is shown it: its days and its hours, and no reason. */
export const withoutReason = (exemption: Exemption): Exemption => ({
  ...exemption,
  ground: 'other',
  reason: '',
  healthReason: null,
})
