import type { CitizenId, MessageId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import type { Letter, MailProblem } from '../platform/mail/mailer.ts'

/** What a feature wants sent. `kind` is a code, `citizenId` whom it is about: her key seals it. */
export interface MessageDraft extends Letter {
  readonly kind: string
  readonly citizenId: CitizenId | null
}

/** A message as the outbox knows it, without its words. */
export interface Message {
  readonly id: MessageId
  readonly citizenId: CitizenId | null
  readonly kind: string
  /** ISO instants. */
  readonly createdAt: string
  readonly nextTryAt: string
  readonly tries: number
  readonly problem: '' | MailProblem
  readonly sentAt: string | null
  readonly givenUpAt: string | null
  readonly withdrawnAt: string | null
}

export type MessageState = 'waiting' | 'sent' | 'given-up' | 'withdrawn'

export function stateOf({
  sentAt,
  givenUpAt,
  withdrawnAt,
}: Pick<Message, 'sentAt' | 'givenUpAt' | 'withdrawnAt'>): MessageState {
  if (sentAt) return 'sent'
  if (givenUpAt) return 'given-up'
  return withdrawnAt ? 'withdrawn' : 'waiting'
}

/** Minutes to wait after each try that failed: about a day in all. */
const waits = [1, 5, 30, 120, 480, 960]

/** When to try again after so many tries; null: enough. */
export function nextTry(tries: number, now: string): string | null {
  const minutes = waits[tries - 1]
  return minutes === undefined ? null : minutesAfter(now, minutes)
}
