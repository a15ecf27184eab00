import type { CitizenId } from '../platform/ids.ts'
import { addDays, daysBetween, type PlainDate } from '../platform/plain-date.ts'

/** The kinds of placement that are ordinary paid work. */
export const jobKinds = ['job', 'small-job', 'paid-hours'] as const

export type JobEnd =
  | 'job'
  | 'hours'
  | 'completed'
  | 'citizen-left'
  | 'company-ended'
  | 'company-closed'
  | 'illness'
  | 'moved'
  | 'other'

/** A job of a citizen, as it stands among the placements. */
export interface Job {
  readonly citizenId: CitizenId
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly endReason: JobEnd | null
  /** The industry track of the workplace; null where it is not known. */
  readonly track: string | null
  readonly targetGroup: string
  /** In a closed case, the last day anything is known of: its closing, or the end of the last month with paid hours after it. */
  readonly heardUntil: PlainDate | null
}

/** A citizen's time in jobs, from the first day of the first one, as far as it is known. */
export interface Spell {
  readonly citizenId: CitizenId
  readonly startsOn: PlainDate
  readonly track: string | null
  readonly targetGroup: string
  /** Days followed, the first and the last counted; 0 where they are still to come. */
  readonly time: number
  /** Whether it ended; false where it still runs or nothing more is known. */
  readonly event: boolean
  readonly reason: JobEnd | null
}

/**
 * The first spell of a citizen: jobs after each other with at most so many days between are one. It has ended when the last of them
 * has, for another reason than more hours, another job or another municipality. Everybody is followed to the same day, the last one of
 * which it is known whether who stopped has begun anew: were those at work followed to today and those who stopped lately not counted
 * as having left, the share would be too high.
 * @param jobs the citizen's own, at least one begun. Null where none has begun.
 */
export function firstSpell(jobs: readonly Job[], today: PlainDate, gapDays: number): Spell | null {
  const begun = jobs.filter(({ startsOn }) => startsOn <= today).sort(byStart)
  const [first] = begun
  if (!first) return null
  let last = first
  for (const next of begun.slice(1)) {
    const until = knownUntil(last, today)
    if (daysBetween(until.on, next.startsOn) > gapDays + 1) break
    if (knownUntil(next, today).on >= until.on) last = next
  }
  const { on, over } = knownUntil(last, today)
  const lastKnown = addDays(today, -gapDays - 1)
  const event = over && !goesOn(last) && on <= lastKnown
  const { citizenId, startsOn, track, targetGroup } = first
  const until = [on, lastKnown].sort()[0] ?? on
  const time = Math.max(0, daysBetween(startsOn, until) + 1)
  return { citizenId, startsOn, track, targetGroup, time, event, reason: event ? last.endReason : null }
}

const byStart = (one: Job, other: Job) => (one.startsOn < other.startsOn ? -1 : Number(one.startsOn > other.startsOn))

/** It became more hours or another job, also where that one is not registered; or it goes on where we cannot follow. */
const goesOn = ({ endReason }: Job) => endReason !== null && ['job', 'hours', 'moved'].includes(endReason)

/** How far a job is known: to its end; to its agreed end, where nobody has said how it went; to the last word after the closing of the case; to today. */
function knownUntil({ endedOn, endsOn, heardUntil }: Job, today: PlainDate): { on: PlainDate; over: boolean } {
  if (endedOn !== null && endedOn <= today) return { on: endedOn, over: true }
  const known = [today, endsOn, heardUntil].filter((on) => on !== null)
  return { on: known.sort()[0] ?? today, over: false }
}

/** Agreed from the beginning to be over soon: a try on the way, no start of a lasting job. */
export const isTemporary = ({ startsOn, endsOn }: Pick<Job, 'startsOn' | 'endsOn'>, weeks: number) =>
  endsOn !== null && daysBetween(startsOn, endsOn) < weeks * 7

/** The spells of everybody, one a person. */
export function spellsOf(jobs: readonly Job[], today: PlainDate, gapDays: number): Spell[] {
  const byCitizen = new Map<CitizenId, Job[]>()
  for (const job of jobs) byCitizen.set(job.citizenId, [...(byCitizen.get(job.citizenId) ?? []), job])
  return [...byCitizen.values()].flatMap((own) => firstSpell(own, today, gapDays) ?? [])
}

/** The month a day lies in, by its first day. */
export const monthOf = (on: PlainDate) => `${on.slice(0, 7)}-01` as PlainDate

/** The last of a job's early days; its first day is the first of them. */
export const earlyUntil = (startsOn: PlainDate, earlyDays: number) => addDays(startsOn, earlyDays - 1)
