import { assumedParameters, type ErrorParameters } from './parameters.ts'

/**
 * Fewest people that own figures are estimated from. COSMIN (Mokkink et al. 2018) calls 100 or more a very good sample for
 * reliability and for internal consistency; with fewer the assumption stands.
 */
export const smallestSample = 100

/** One person's answers to the items of one theme, null where there is none; only people with all of them count for alpha. */
export type ThemeRow = readonly (number | null)[]

/** Why own data did not replace the assumption. */
export type EstimateRefusal = 'too-few' | 'one-item' | 'no-spread' | 'unusable'
export type Estimate =
  | { readonly ok: true; readonly value: ErrorParameters }
  | { readonly ok: false; readonly refusal: EstimateRefusal; readonly n: number }

/**
 * SD and reliability of an item from one wave: Cronbach's alpha of a theme of k items, stepped down to a single item by Spearman
 * and Brown, alpha / (k - (k - 1) * alpha); the SD is pooled over the items.
 */
export function estimateByAlpha(rows: readonly ThemeRow[], base: ErrorParameters = assumedParameters): Estimate {
  const whole = rows.filter((row): row is readonly number[] => row.every((value) => value !== null))
  const items = whole[0]?.length ?? 0
  if (whole.length < smallestSample) return { ok: false, refusal: 'too-few', n: whole.length }
  if (items < 2) return { ok: false, refusal: 'one-item', n: whole.length }
  const within = Array.from({ length: items }, (_, i) => variance(whole.map((row) => row[i] ?? 0)))
  const ofSum = variance(whole.map((row) => row.reduce((sum, value) => sum + value, 0)))
  const itemVariance = within.reduce((sum, one) => sum + one, 0)
  if (ofSum === 0 || itemVariance === 0) return { ok: false, refusal: 'no-spread', n: whole.length }
  const alpha = (items / (items - 1)) * (1 - itemVariance / ofSum)
  const reliability = alpha / (items - (items - 1) * alpha)
  return estimated(Math.sqrt(itemVariance / items), reliability, 'alpha', whole.length, base)
}

/**
 * SD and reliability of an item from two waves: the correlation between them. True change between the waves counts as error, so it
 * errs to the cautious side. Pairs with a missing answer are left out.
 */
export function estimateByRetest(
  pairs: readonly (readonly [number | null, number | null])[],
  base: ErrorParameters = assumedParameters,
): Estimate {
  const whole = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null)
  if (whole.length < smallestSample) return { ok: false, refusal: 'too-few', n: whole.length }
  const [first, second] = [whole.map((pair) => pair[0]), whole.map((pair) => pair[1])]
  const [one, two] = [variance(first), variance(second)]
  if (one === 0 || two === 0) return { ok: false, refusal: 'no-spread', n: whole.length }
  const shared = (variance(whole.map(([a, b]) => a + b)) - one - two) / 2
  return estimated(Math.sqrt((one + two) / 2), shared / Math.sqrt(one * two), 'test-retest', whole.length, base)
}

/** A reliability of 0 or less, or of 1, says the data do not fit the model rather than what the error is. */
function estimated(
  sd: number,
  reliability: number,
  method: 'alpha' | 'test-retest',
  n: number,
  base: ErrorParameters,
): Estimate {
  if (!(reliability > 0 && reliability < 0.9999)) return { ok: false, refusal: 'unusable', n }
  return { ok: true, value: { ...base, sd, reliability, source: { kind: 'own-data', method, n } } }
}

/** With n - 1. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
