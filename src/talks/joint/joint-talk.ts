import type { PlainDate } from '../../platform/plain-date.ts'

/** Who else takes part in a talk with the citizen and her caseworker. */
export const participantParts = ['company', 'doctor', 'mentor', 'company-adviser', 'relative', 'other'] as const
export type ParticipantPart = (typeof participantParts)[number]

/** How the citizen said yes. */
export const consents = ['spoken', 'written'] as const
export type Consent = (typeof consents)[number]

export interface Participant {
  readonly id: number
  readonly part: ParticipantPart
  /** Empty when the citizen has been erased. */
  readonly name: string
  /** The workplace, the clinic. */
  readonly from: string
  readonly consent: Consent | null
  readonly consentedOn: PlainDate | null
}

/** What everybody at the table agreed that the citizen can do in a job function. */
export const functionAnswers = ['can', 'can-with', 'not-now'] as const
export type FunctionAnswer = (typeof functionAnswers)[number]

/** A task of a job that a round table talks about, never a diagnosis. */
export interface JobFunction {
  readonly id: number
  readonly words: string
  readonly answer: FunctionAnswer | null
}

export const MOST_FUNCTIONS = 8

export type ParticipantRefusal = 'consent-missing' | 'talk-over'
export type FunctionRefusal = 'too-many-functions' | 'talk-over'
