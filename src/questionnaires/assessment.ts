import type { AssessmentId, CitizenId, StaffId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

export type Rater = 'citizen' | 'caseworker'
export const raters: readonly Rater[] = ['citizen', 'caseworker']

/** Together on one screen, on two devices, or one rater alone. */
export type Mode = 'together' | 'apart' | 'citizen-only' | 'caseworker-only'
export const modes: readonly Mode[] = ['together', 'apart', 'citizen-only', 'caseworker-only']

export const closedReasons = ['declined', 'absent', 'not-relevant', 'other'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** A number from 1 to 7, or a said no. An item without an answer is missing, which is neither. */
export type Answer = number | 'declined' | 'cannot-assess'
export type Answers = ReadonlyMap<string, Answer>

/** One rater's half of a wave. */
export interface Side {
  readonly rater: Rater
  readonly language: string
  readonly submittedAt: string | null
  readonly closedAt: string | null
  readonly closedReason: ClosedReason | null
  readonly version: number
  readonly savedBy: string
  readonly savedForm: string
  readonly savedAt: string | null
  readonly answers: Answers
}

/** One wave: a questionnaire put to a citizen and a caseworker. */
export interface Assessment {
  readonly id: AssessmentId
  readonly citizenId: CitizenId
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly mode: Mode
  readonly openedOn: PlainDate
  readonly openedBy: StaffId
  readonly talkId: TalkId | null
  readonly interpreter: boolean
  readonly helpedBy: string
  /** The day the last side was submitted or closed; null while one is open. */
  readonly completedOn: PlainDate | null
  readonly version: number
  readonly sides: readonly Side[]
}

export const sideOf = (assessment: Assessment, rater: Rater) =>
  assessment.sides.find((side) => side.rater === rater) ?? null

/** A side is settled when it was submitted, or closed with a reason. Its answers can no longer change. */
export const isSettled = (side: Side) => side.submittedAt !== null || side.closedAt !== null

export const answerOf = (assessment: Assessment, rater: Rater, item: string): Answer | null =>
  sideOf(assessment, rater)?.answers.get(item) ?? null

/** The raters a wave asks. */
export function ratersOf(mode: Mode): readonly Rater[] {
  if (mode === 'citizen-only') return ['citizen']
  return mode === 'caseworker-only' ? ['caseworker'] : raters
}

/** The words a radio sends: `4`, or `skip` for the side's own way of saying no. Anything else is not an answer. @param highest of the scale. */
export function answerFrom(typed: string, rater: Rater, highest = 7): Answer | null {
  if (typed === 'skip') return rater === 'citizen' ? 'declined' : 'cannot-assess'
  return /^[1-7]$/.test(typed) && Number(typed) <= highest ? Number(typed) : null
}

/** The other way round: what the radio that is chosen is called. */
export const typedFrom = (answer: Answer) => (typeof answer === 'number' ? String(answer) : 'skip')
