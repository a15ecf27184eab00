import cdf from '@stdlib/stats-base-dists-normal-cdf'
import { checkPeople, eventTimes, type Followed } from './kaplan-meier.ts'

// Mantel, N. (1966): Evaluation of survival data and two new rank order statistics arising in its consideration. Cancer Chemotherapy
// Reports 50, 163-170. At each time of an event, with d events among n followed, n_1 of them in the first group:
//
//   expected  = sum of d n_1 / n
//   variance  = sum of d (n_1 / n) (1 - n_1 / n) (n - d) / (n - 1)         (hypergeometric; 0 where n is 1)
//   chi2      = (observed - expected)^2 / variance,  one degree of freedom

/** How unlike the courses of two groups are. */
export interface LogRank {
  readonly observed: number
  readonly expected: number
  readonly chiSquared: number
  /** How often so large a difference would come by chance, were there none. */
  readonly p: number
}

/**
 * The log-rank test of two groups; observed and expected are the first one's. Null where it says nothing: no event while both were
 * followed. @throws RangeError as `kaplanMeier`.
 */
export function logRank(first: readonly Followed[], second: readonly Followed[]): LogRank | null {
  checkPeople(first)
  checkPeople(second)
  const [one, both] = [new Set(first), [...first, ...second]]
  let [expected, variance] = [0, 0]
  for (const { time, atRisk, events } of eventTimes(both)) {
    const share = [...one].filter((person) => person.time >= time).length / atRisk
    expected += events * share
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1)
  }
  if (variance <= 0) return null
  const observed = first.filter(({ event }) => event).length
  const chiSquared = (observed - expected) ** 2 / variance
  return { observed, expected, chiSquared, p: 2 * cdf(-Math.sqrt(chiSquared), 0, 1) }
}
