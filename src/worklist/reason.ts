import { daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** What is known of a citizen when a caseworker asks: who needs me today? */
export interface Facts {
  readonly absence: {
    readonly reportedAt: string
    readonly reportedBy: 'citizen' | 'company' | 'staff'
    readonly daysInRow: number
  } | null
  readonly talkToday: { readonly startsAt: string; readonly withFip: boolean; readonly place: string } | null
  /** The next booked talk after today. */
  readonly nextTalk: { readonly on: PlainDate; readonly startsAt: string } | null
  readonly fipDueOn: PlainDate
  readonly talkDueOn: PlainDate
  readonly ending: { readonly on: PlainDate; readonly nextStep: string } | null
  /** Past its agreed end, and nobody has said how it ended. */
  readonly unended: { readonly on: PlainDate } | null
  readonly lastContactOn: PlainDate | null
  readonly takenOverOn: PlainDate
}

export interface Limits {
  /** A placement that ends within this many days without a next step. */
  readonly endingWithin: number
  /** Days without contact that are a reason; that many are. */
  readonly noContactAfter: number
}

/** Why a citizen is on the list, the most urgent reason first in this order. */
export type Reason =
  | {
      readonly kind: 'absence'
      readonly at: string
      readonly by: 'citizen' | 'company' | 'staff'
      readonly daysInRow: number
    }
  | { readonly kind: 'talk-today'; readonly at: string; readonly withFip: boolean; readonly place: string }
  | { readonly kind: 'late'; readonly what: 'fip' | 'talk'; readonly days: number; readonly dueOn: PlainDate }
  | { readonly kind: 'unended'; readonly days: number; readonly on: PlainDate }
  | { readonly kind: 'ending'; readonly days: number; readonly on: PlainDate }
  | { readonly kind: 'no-contact'; readonly days: number; readonly since: PlainDate }

const order: readonly Reason['kind'][] = ['absence', 'talk-today', 'late', 'unended', 'ending', 'no-contact']

/** Every reason a citizen needs somebody today, the most urgent first. Decided order: absence, appointment, late, ending (over on paper first), no contact. */
export function reasonsFor(facts: Facts, today: PlainDate, limits: Limits): Reason[] {
  return [
    absence(facts),
    talkToday(facts),
    late(facts, today),
    unended(facts, today),
    ending(facts, today, limits),
    noContact(facts, today, limits),
  ].filter((reason) => reason !== null)
}

/** One row a citizen: the most urgent of her reasons, or null when nothing calls. */
export const reasonFor = (facts: Facts, today: PlainDate, limits: Limits): Reason | null =>
  reasonsFor(facts, today, limits)[0] ?? null

/** Sorts rows by who is most urgent; within a kind the earliest clock, the most days late, the soonest end, the longest silence. */
export function byUrgency(one: Reason | null, other: Reason | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (one.kind === 'talk-today' && other.kind === 'talk-today')
    return one.at < other.at ? -1 : Number(one.at > other.at)
  return order.indexOf(one.kind) - order.indexOf(other.kind) || weight(one) - weight(other)
}

function weight(reason: Reason): number {
  switch (reason.kind) {
    case 'absence':
      return -reason.daysInRow
    case 'talk-today':
      return 0
    case 'late':
    case 'unended':
    case 'no-contact':
      return -reason.days
    case 'ending':
      return reason.days
  }
}

function absence({ absence }: Facts): Reason | null {
  return absence && { kind: 'absence', at: absence.reportedAt, by: absence.reportedBy, daysInRow: absence.daysInRow }
}

function talkToday({ talkToday: talk }: Facts): Reason | null {
  return talk && { kind: 'talk-today', at: talk.startsAt, withFip: talk.withFip, place: talk.place }
}

/** Late from the day after it was due; of the two the one that is most days late, FIP when they are equal. */
function late({ fipDueOn, talkDueOn }: Facts, today: PlainDate): Reason | null {
  const [fip, talk] = [daysBetween(fipDueOn, today), daysBetween(talkDueOn, today)]
  const days = Math.max(fip, talk)
  if (days < 1) return null
  return fip === days
    ? { kind: 'late', what: 'fip', days, dueOn: fipDueOn }
    : { kind: 'late', what: 'talk', days, dueOn: talkDueOn }
}

function unended({ unended: placement }: Facts, today: PlainDate): Reason | null {
  return placement && { kind: 'unended', days: daysBetween(placement.on, today), on: placement.on }
}

function ending({ ending: end }: Facts, today: PlainDate, { endingWithin }: Limits): Reason | null {
  if (end?.nextStep !== '') return null
  const days = daysBetween(today, end.on)
  return days >= 0 && days <= endingWithin ? { kind: 'ending', days, on: end.on } : null
}

function noContact({ lastContactOn, takenOverOn }: Facts, today: PlainDate, { noContactAfter }: Limits): Reason | null {
  const since = lastContactOn ?? takenOverOn
  const days = daysBetween(since, today)
  return days >= noContactAfter ? { kind: 'no-contact', days, since } : null
}

/** When a row belongs: today because something calls, later this week because a talk is booked or due, or later still. */
export type When = 'today' | 'this-week' | 'later'

/** @param sunday the last day of this week. */
export function whenOf(
  reason: Reason | null,
  { nextTalk, fipDueOn }: Facts,
  today: PlainDate,
  sunday: PlainDate,
): When {
  if (reason) return 'today'
  const thisWeek = (day: PlainDate | undefined) => day !== undefined && day >= today && day <= sunday
  return thisWeek(nextTalk?.on) || thisWeek(fipDueOn) ? 'this-week' : 'later'
}
