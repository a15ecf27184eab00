import type { CitizenId, PlacementId, TalkId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'
import { earlyUntil } from './spell.ts'

/** What is known of a citizen when somebody asks who is about to fall out. Talks only where the reader may know of them. */
export interface WarningFacts {
  readonly citizenId: CitizenId
  readonly givenName: string
  readonly familyName: string
  readonly isClosed: boolean
  /** The job that has run longest. */
  readonly job: { readonly id: PlacementId; readonly workplace: string; readonly startsOn: PlainDate } | null
  /** A placement that ends soon, and neither a step nor a placement is agreed to follow. */
  readonly ending: { readonly id: PlacementId; readonly workplace: string; readonly endsOn: PlainDate } | null
  readonly lastContactOn: PlainDate | null
  /** The last day a talk was held. */
  readonly lastHeldOn: PlainDate | null
  readonly nextTalk: { readonly id: TalkId; readonly on: PlainDate } | null
  readonly takenOverOn: PlainDate
}

export interface WarningRules {
  readonly earlyDays: number
  readonly endingDays: number
  readonly noContactDays: number
  /** Weeks after the first day. */
  readonly afterCareWeeks: readonly number[]
}

export const warningKinds = ['new-job', 'ending', 'no-contact'] as const
export type WarningKind = (typeof warningKinds)[number]

/** Why somebody is on the list. */
export type Warning =
  | {
      readonly kind: 'new-job'
      /** The day of the job it is: 1 to 60. */
      readonly day: number
      readonly of: number
      /** The follow-up talk to book; null where one lies ahead, or all of them are held. */
      readonly talkDueOn: PlainDate | null
      /** Whether its day has passed, and it was not held. */
      readonly isLate: boolean
    }
  | { readonly kind: 'ending'; readonly days: number; readonly on: PlainDate }
  | { readonly kind: 'no-contact'; readonly days: number; readonly since: PlainDate }

export interface WarningRow {
  readonly facts: WarningFacts
  /** The most urgent first. */
  readonly warnings: readonly [Warning, ...Warning[]]
}

/** Everybody something calls for, one row a citizen. @param seesTalks whether the reader may know when there was contact. */
export function warningRows(
  everybody: readonly WarningFacts[],
  today: PlainDate,
  rules: WarningRules,
  seesTalks: boolean,
): WarningRow[] {
  return everybody.flatMap((facts) => {
    const found = [
      ending(facts, today, rules),
      newJob(facts, today, rules),
      seesTalks ? noContact(facts, today, rules) : null,
    ]
    const [first, ...rest] = found.filter((warning) => warning !== null)
    return first ? [{ facts, warnings: [first, ...rest] }] : []
  })
}

function newJob(facts: WarningFacts, today: PlainDate, rules: WarningRules): Warning | null {
  const { job, lastHeldOn, nextTalk } = facts
  if (!job || job.startsOn > today || today > earlyUntil(job.startsOn, rules.earlyDays)) return null
  const dueOn = nextAfterCare(job.startsOn, lastHeldOn, rules.afterCareWeeks)
  const talkDueOn = dueOn && isAgreed(laterOf(dueOn, today), nextTalk?.on ?? null) ? null : dueOn
  const isLate = talkDueOn !== null && talkDueOn < today
  return { kind: 'new-job', day: daysBetween(job.startsOn, today) + 1, of: rules.earlyDays, talkDueOn, isLate }
}

export const laterOf = (one: PlainDate, other: PlainDate) => (one < other ? other : one)

const WEEK = 7

/** A talk within a week of the day answers it; one that lies later does not. */
const isAgreed = (dueOn: PlainDate, talkOn: PlainDate | null) => talkOn !== null && talkOn <= addDays(dueOn, WEEK)

/**
 * The first day a follow-up talk falls on after the first day in a job that no talk has answered; null when all are held. A talk held
 * at most a week before the day answers it, and so does any later one: nobody is called twice to be asked the same.
 * @param lastHeldOn the last day a talk was held.
 */
export const nextAfterCare = (
  startsOn: PlainDate,
  lastHeldOn: PlainDate | null,
  weeks: readonly number[],
): PlainDate | null =>
  weeks
    .map((week) => addDays(startsOn, week * 7))
    .find((on) => lastHeldOn === null || lastHeldOn < addDays(on, -WEEK)) ?? null

function ending({ ending: end, isClosed }: WarningFacts, today: PlainDate, rules: WarningRules): Warning | null {
  if (!end || isClosed) return null
  const days = daysBetween(today, end.endsOn)
  return days >= 0 && days <= rules.endingDays ? { kind: 'ending', days, on: end.endsOn } : null
}

function noContact(facts: WarningFacts, today: PlainDate, rules: WarningRules): Warning | null {
  if (facts.isClosed) return null
  const since = facts.lastContactOn ?? facts.takenOverOn
  const days = daysBetween(since, today)
  return days >= rules.noContactDays ? { kind: 'no-contact', days, since } : null
}

/** How urgent, the least number first: what ends soonest, then new jobs whose talk was not held, those without one, the longest silence. */
export function urgencyOf({ warnings: [first] }: WarningRow): number {
  switch (first.kind) {
    case 'ending':
      return first.days
    case 'new-job':
      return (first.isLate ? 500 : first.talkDueOn ? 1000 : 2000) + first.day
    case 'no-contact':
      return 100_000 - first.days
  }
}
