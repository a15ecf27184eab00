import quantile from '@stdlib/stats-base-dists-normal-quantile'

// Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference. Journal of the American
// Statistical Association 22, 209-212. Without correction for continuity; Newcombe's method 3 (Statistics in Medicine 17, 1998, 857-872).
//
//   centre = (p + z^2 / 2n) / (1 + z^2 / n)
//   half   = z * sqrt(p (1 - p) / n + z^2 / 4n^2) / (1 + z^2 / n)

/** A share's interval; both ends are within 0 and 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval for a share. Unlike the usual one it never leaves 0 to 1, and has a width at 0 and at all.
 * @param count how many of them, whole, 0 to n. @param n how many in all, whole, from 1. @param level above 0, under 1.
 * @throws RangeError outside those ranges.
 */
export function wilsonInterval(count: number, n: number, level = 0.95): Interval {
  if (!Number.isInteger(n) || n < 1) throw new RangeError('an interval needs at least one person')
  if (!Number.isInteger(count) || count < 0 || count > n) throw new RangeError('the count lies from 0 to n')
  if (!(level > 0 && level < 1)) throw new RangeError('the level lies between 0 and 1')
  const z = quantile((1 + level) / 2, 0, 1)
  const share = count / n
  const centre = share + z ** 2 / (2 * n)
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))
  const shrink = 1 + z ** 2 / n
  // At the ends the exact value is 0 or 1, which floating point only nearly reaches.
  return { low: count === 0 ? 0 : (centre - half) / shrink, high: count === n ? 1 : (centre + half) / shrink }
}
