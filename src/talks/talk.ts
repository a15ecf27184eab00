import type { CitizenId, StaffId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** The kinds of talk, nearest the job first. */
export const talkKinds = [
  'job-talk',
  'follow-up',
  'contract',
  'cv',
  'placing',
  'availability',
  'information',
  'three-party',
  'round-table',
  'motivation',
  'home-visit',
  'open-counselling',
  'telephone',
] as const
export type TalkKind = (typeof talkKinds)[number]

/** A talk: booked until it is held, missed by the citizen, or cancelled. */
export interface Talk {
  readonly id: TalkId
  readonly citizenId: CitizenId
  readonly staffId: StaffId
  readonly kind: TalkKind
  /** ISO instant. */
  readonly startsAt: string
  readonly minutes: number
  readonly place: string
  readonly withFip: boolean
  readonly interpreter: boolean
  readonly heldOn: PlainDate | null
  readonly missedOn: PlainDate | null
  readonly cancelledOn: PlainDate | null
  /** The citizen chose the time. */
  readonly bookedByCitizen: boolean
  /** Noted after a later talk that resets the deadline. */
  readonly lateEntry: boolean
  readonly version: number
}

export type TalkDraft = Pick<
  Talk,
  'citizenId' | 'staffId' | 'kind' | 'startsAt' | 'place' | 'withFip' | 'interpreter'
> &
  Partial<Pick<Talk, 'minutes' | 'bookedByCitizen' | 'lateEntry'>>
export type TalkState = 'booked' | 'held' | 'missed' | 'cancelled'

export function stateOf(talk: Pick<Talk, 'heldOn' | 'missedOn' | 'cancelledOn'>): TalkState {
  if (talk.heldOn) return 'held'
  if (talk.missedOn) return 'missed'
  return talk.cancelledOn ? 'cancelled' : 'booked'
}

/** Why the rules say no. */
export type BookRefusal = 'in-the-past' | 'already-booked' | 'staff-busy'
/** How long a talk takes where nobody says otherwise. */
export const usualMinutes = 45
/** Somebody has said how the talk went since the page was opened. */
export type Changed = 'changed-meanwhile'
export type HoldRefusal = 'in-the-future' | 'before-takeover' | 'before-last-talk' | 'same-kind-and-time'
export type MissRefusal = 'not-yet' | Changed

/** A talk as the page showed it: which one, and in which version. */
export interface Seen {
  readonly citizenId: CitizenId
  readonly id: TalkId
  readonly version: number
}

/** Whether the outcome is still to be said, as the page showed it. */
export const isOpenAs = (talk: Talk, version: number) => stateOf(talk) === 'booked' && talk.version === version

/** The day a talk was held: not yet to come, and not before the municipality took over. */
export function heldRefusal(
  heldOn: PlainDate,
  takenOverOn: PlainDate,
  today: PlainDate,
): 'in-the-future' | 'before-takeover' | null {
  if (heldOn > today) return 'in-the-future'
  return heldOn < takenOverOn ? 'before-takeover' : null
}

/** Who asked for the talk to be called off. */
export const cancellers = ['citizen', 'municipality'] as const
export type Canceller = (typeof cancellers)[number]
