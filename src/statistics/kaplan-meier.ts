import quantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Interval } from './wilson.ts'

// Kaplan, E. L. and Meier, P. (1958): Nonparametric estimation from incomplete observations. Journal of the American Statistical
// Association 53, 457-481. With d events among the n who are followed until just before each time t_i of an event:
//
//   S(t)      = product over t_i <= t of (1 - d_i / n_i)
//   var S(t)  = S(t)^2 * sum over t_i <= t of d_i / (n_i (n_i - d_i))               (Greenwood 1926)
//   interval  = S(t) ^ exp(+- z * sqrt(sum) / ln S(t))                              (log-log; Kalbfleisch and Prentice 1980)
//
// Somebody whose following ends on the day of an event was followed that day: events come first. The log-log interval never leaves
// 0 to 1. It does not exist where S is 1 (before the first event) or 0; R's survival answers NA there too, and here it is null.

/** How long somebody was followed, and whether the event ended it. Without it the person is censored: more is not known. */
export interface Followed {
  /** In any unit, from 0. */
  readonly time: number
  readonly event: boolean
}

/** A step of the curve, at a time when something happened. */
export interface Step {
  readonly time: number
  /** How many were followed until just before. */
  readonly atRisk: number
  readonly events: number
  /** The share without the event, from this time on. */
  readonly share: number
  /** Greenwood's standard error of the share; null where the share is 0, as the formula has no value there. */
  readonly standardError: number | null
  /** Null where it does not exist. */
  readonly interval: Interval | null
}

/** The share without the event over time. */
export interface Curve {
  readonly people: number
  readonly events: number
  /** Earliest first. Before the first step the share is 1. */
  readonly steps: readonly Step[]
  /** How long the longest was followed: the curve says nothing later. */
  readonly followedUntil: number
}

/**
 * The Kaplan-Meier curve with log-log intervals.
 * @param people at least one, with times from 0 that are finite. @param level above 0, under 1. @throws RangeError outside these.
 */
export function kaplanMeier(people: readonly Followed[], level = 0.95): Curve {
  checkPeople(people)
  if (!(level > 0 && level < 1)) throw new RangeError('the level lies between 0 and 1')
  const z = quantile((1 + level) / 2, 0, 1)
  const steps: Step[] = []
  let [share, sum] = [1, 0]
  for (const { time, atRisk, events } of eventTimes(people)) {
    share *= 1 - events / atRisk
    sum += events / (atRisk * (atRisk - events))
    const isLast = atRisk === events
    const standardError = isLast ? null : share * Math.sqrt(sum)
    steps.push({ time, atRisk, events, share, standardError, interval: isLast ? null : logLog(share, sum, z) })
  }
  return {
    people: people.length,
    events: people.filter(({ event }) => event).length,
    steps,
    followedUntil: people.reduce((last, { time }) => Math.max(last, time), 0),
  }
}

/** The share at a time with its interval: that of the last step up to then. Null later than anybody was followed. */
export function shareAt(curve: Curve, time: number): Pick<Step, 'share' | 'interval'> | null {
  if (!(time >= 0)) throw new RangeError('time is counted from 0')
  if (time > curve.followedUntil) return null
  return curve.steps.findLast((step) => step.time <= time) ?? { share: 1, interval: null }
}

/** How many were still followed just before a time: what the numbers under a curve say. */
export const atRiskAt = (people: readonly Followed[], time: number) =>
  people.filter((person) => person.time >= time).length

/** The first time the share is half or less; null where it never comes so far. Like R, halfway along a step at exactly one half. */
export function medianTime({ steps }: Pick<Curve, 'steps'>): number | null {
  const at = steps.findIndex(({ share }) => share <= 0.5 + nearly)
  const [step, next] = [steps[at], steps[at + 1]]
  if (!step) return null
  return Math.abs(step.share - 0.5) <= nearly && next ? (step.time + next.time) / 2 : step.time
}

/** Shares are products: what is one half on paper may differ in the last digits. */
const nearly = 1e-12

function logLog(share: number, sum: number, z: number): Interval | null {
  if (share <= 0 || share >= 1) return null
  const spread = (z * Math.sqrt(sum)) / Math.log(share)
  return { low: share ** Math.exp(-spread), high: share ** Math.exp(spread) }
}

/** The times of events, each with those at risk just before it. */
export function eventTimes(people: readonly Followed[]): { time: number; atRisk: number; events: number }[] {
  const sorted = [...people].sort((one, other) => one.time - other.time)
  const times: { time: number; atRisk: number; events: number }[] = []
  for (const [at, { time, event }] of sorted.entries()) {
    if (!event) continue
    const last = times.at(-1)
    if (last?.time === time) last.events += 1
    else times.push({ time, atRisk: sorted.length - firstAt(sorted, at, time), events: 1 })
  }
  return times
}

/** Where the row of equal times begins: those censored on the same day stand in it too. */
function firstAt(sorted: readonly Followed[], at: number, time: number): number {
  let first = at
  while (first > 0 && sorted[first - 1]?.time === time) first -= 1
  return first
}

/** @throws RangeError for nobody, and for times that are not finite or lie before 0. */
export function checkPeople(people: readonly Followed[]): void {
  if (people.length === 0) throw new RangeError('a curve needs at least one person')
  if (!people.every(({ time }) => Number.isFinite(time) && time >= 0)) throw new RangeError('times are finite, from 0')
}
