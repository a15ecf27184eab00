import type { MatchGroup } from '../citizens/index.ts'
import type { Track } from '../companies/index.ts'
import type { CitizenId, StaffId, VisitationId } from '../platform/ids.ts'
import { addDays, addMonths, daysBetween, type PlainDate } from '../platform/plain-date.ts'
import type { FirstOfferRule } from '../rules/index.ts'

/** The caseworker's form that hands a citizen to a company adviser. */
export interface Visitation {
  readonly id: VisitationId
  readonly citizenId: CitizenId
  /** The responsible caseworker: who hears when it comes back. */
  readonly caseworkerId: StaffId
  readonly visitedOn: PlainDate
  readonly activateBy: PlainDate
  readonly matchGroup: MatchGroup
  readonly firstWish: Track
  readonly secondWish: Track
}

export interface VisitationDraft extends Omit<Visitation, 'id' | 'citizenId' | 'activateBy'> {
  readonly adviserId: StaffId
  /** Words to the adviser, or empty. */
  readonly comment: string
}

/** Why a visitation cannot be made. */
export type VisitRefusal =
  | 'in-the-future'
  | 'before-takeover'
  | 'before-the-latest'
  | 'same-wish'
  | 'no-such-adviser'
  | 'no-such-caseworker'

export function visitRefusal(
  draft: Pick<VisitationDraft, 'visitedOn' | 'firstWish' | 'secondWish'>,
  { takenOverOn, latestOn }: { readonly takenOverOn: PlainDate; readonly latestOn: PlainDate | null },
  today: PlainDate,
): VisitRefusal | null {
  if (draft.visitedOn > today) return 'in-the-future'
  if (draft.visitedOn < takenOverOn) return 'before-takeover'
  if (latestOn !== null && draft.visitedOn < latestOn) return 'before-the-latest'
  return draft.firstWish === draft.secondWish ? 'same-wish' : null
}

/** The day by which the first company offer begins. The rule is the one of the takeover day. */
export const activateBy = (takenOverOn: PlainDate, group: MatchGroup, rule: FirstOfferRule): PlainDate =>
  group === 'job-ready' ? addDays(takenOverOn, rule.jobReadyDays) : addMonths(takenOverOn, rule.otherMonths)

/** How a deadline stands: in time, or so many days late. A start on the day itself is in time. */
export function lateDays(by: PlainDate, startedOn: PlainDate | null, today: PlainDate): number {
  const until = startedOn !== null && startedOn <= today ? startedOn : today
  return Math.max(0, daysBetween(by, until))
}
