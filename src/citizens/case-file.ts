import type { StaffId } from '../platform/ids.ts'
import { addDays, type PlainDate, wholeMonthsBetween } from '../platform/plain-date.ts'
import type { ChangeRefusal } from './case-policy.ts'
import type {
  Citizen,
  ClosureReason,
  DanishEducation,
  DigitalLevel,
  DigitalService,
  MatchGroup,
  ProgrammeKind,
  TargetGroup,
} from './citizen.ts'

/** A case somebody has opened: the citizen, and the facts one must know before reading on. */
export interface CaseFile {
  readonly citizen: Citizen
  readonly head: CaseHead
  /** Why the reader may not change the case; null where she may. Which changes are hers to make, her permissions say. */
  readonly refusal: ChangeRefusal | null
}

/** The key facts. Null where nothing is noted and where the reader's role does not see it: ask `sees` for which. */
export interface CaseHead {
  /** `740392-••••` */
  readonly maskedNumber: string | null
  readonly closed: { readonly on: PlainDate; readonly reason: ClosureReason } | null
  readonly programme: ProgrammeFact | null
  readonly matchGroup: { readonly group: MatchGroup; readonly since: PlainDate } | null
  readonly benefit: { readonly name: string; readonly since: PlainDate | null } | null
  readonly danish: DanishFact | null
  readonly digital: readonly DigitalFact[]
  readonly caseworker: { readonly id: StaffId; readonly name: string; readonly since: PlainDate } | null
  readonly changes: { readonly count: number; readonly latest: PlainDate | null; readonly months: number } | null
  readonly telephone: string | null
}

export interface ProgrammeFact {
  readonly targetGroup: TargetGroup
  readonly kind: ProgrammeKind
  readonly since: PlainDate
  /** The month the citizen is in, from 1, and of how many; null when the programme has no end or no start yet. */
  readonly month: number | null
  readonly months: number | null
}

export interface DanishFact {
  readonly education: DanishEducation
  readonly module: number
  readonly testPassed: string
  readonly since: PlainDate
}

export interface DigitalFact {
  readonly service: DigitalService
  readonly level: DigitalLevel
}

/** Which month of the programme it is, and how many it has: 1 March 2025 to 28 February 2030 is month 21 of 60 in November 2026. */
export function programmeFact(citizen: Citizen, today: PlainDate): ProgrammeFact {
  const since = citizen.programmeStartsOn ?? citizen.takenOverOn
  const ends = citizen.programmeEndsOn
  const runs = citizen.programmeKind !== 'none' && since <= today
  return {
    targetGroup: citizen.targetGroup,
    kind: citizen.programmeKind,
    since,
    month: runs ? monthNumber(since, today) : null,
    months: ends ? wholeMonthsBetween(since, addDays(ends, 1)) : null,
  }
}

/** The month a day lies in, counted from the first day: from 1. */
export const monthNumber = (from: PlainDate, day: PlainDate) => Math.max(0, wholeMonthsBetween(from, day)) + 1
