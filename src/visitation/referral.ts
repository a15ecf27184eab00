import type { CitizenId, ReferralId, StaffId, VisitationId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Why an adviser sends a visitation back. Codes: what lies behind is written in words, and never health. */
export const returnReasons = ['not-my-trade', 'no-capacity', 'needs-more', 'not-ready', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

export type ReferralAnswer = 'accepted' | 'returned' | 'withdrawn'

/** A visitation offered to one adviser. Without an answer it waits for her. */
export interface Referral {
  readonly id: ReferralId
  readonly visitationId: VisitationId
  readonly citizenId: CitizenId
  readonly adviserId: StaffId
  readonly offeredOn: PlainDate
  readonly answer: ReferralAnswer | null
  readonly answeredOn: PlainDate | null
  readonly reason: ReturnReason | null
}

/** Why a referral cannot be answered: somebody has, or it was withdrawn. */
export type AnswerRefusal = 'already-answered'

/** Where a visitation stands: its newest referral says so. */
export type VisitationState = 'offered' | 'accepted' | 'returned' | 'withdrawn'

export const stateOf = (newest: Pick<Referral, 'answer'> | undefined): VisitationState => newest?.answer ?? 'offered'

/** Whether it can be handed over again: when it came back, or waits for somebody who does not answer. */
export const mayReferAgain = (state: VisitationState) => state !== 'accepted'
