import quantile from '@stdlib/stats-base-dists-normal-quantile'
import { checked, type ErrorParameters } from './parameters.ts'

// Jacobson, N. S. & Truax, P. (1991): Clinical significance: a statistical approach to defining meaningful change in
// psychotherapy research. Journal of Consulting and Clinical Psychology 59 (1), 12-19.
//
//   SEM    = SD * sqrt(1 - reliability)          standard error of one measurement
//   Sdiff  = sqrt(2 * SEM^2)                     standard error of a difference between two
//   RC     = (after - before) / Sdiff            reliable change index
//
// They call a change reliable when |RC| > 1.96 (two-sided 5 %). Here the test is one-sided in the direction of progress, z = 1.645.
//
// The mean of k items. With equal items whose errors are independent, SEM(mean) = SEM / sqrt(k), and Sdiff likewise. (The same as
// stepping the reliability up by Spearman and Brown and using the SD of the mean.)
//
// Whole points. Answers are rounded, so changes come in steps of 1/k, and a threshold between two steps says little about how often
// the step above it is reached by chance: with SD 1.5 and reliability 0.70 the threshold of one item is 1.91, and a rise of 2 without
// any true change happens to about 10 % in the middle of the scale, not 5 %. The smallest change called sure is therefore
//
//   the smallest multiple of step/k  >=  z * sqrt((2 * SEM'^2 + step^2 / 6) / k) + step / (2k)
//
// where SEM' has the reliability less `misjudgedBy`, step^2/6 is the variance that rounding adds to a difference (Sheppard), and
// step/(2k) is the correction for continuity. One item: 3 points; two: 2; three: 1 2/3; four: 1 1/2. `false-progress.ts` computes how
// often chance reaches that on the real scale with floor and ceiling; the tests hold it under the level.

/** What a change says against measurement error. */
export type Verdict = 'progress' | 'setback' | 'within-error' | 'unchanged' | 'not-comparable'
/** What the simple rule says: a point up is progress, a point down a setback. */
export type NaiveVerdict = 'progress' | 'setback' | 'unchanged' | 'not-comparable'

// Means of thirds and sevenths are not exact in binary; a change that is exactly the one needed must count.
const hair = 1e-9

/** SEM, in points of the scale: how far one measurement lies from the true value, as a standard deviation. */
export function standardErrorOfMeasurement(parameters: ErrorParameters, items = 1): number {
  const { sd, reliability } = checked(parameters)
  return (sd * Math.sqrt(1 - reliability)) / Math.sqrt(counted(items))
}

/** Sdiff, in points: the same for the difference between two measurements of the mean of `items` items. */
export const standardErrorOfDifference = (parameters: ErrorParameters, items = 1) =>
  Math.SQRT2 * standardErrorOfMeasurement(parameters, items)

/** RC: a change in standard errors. Negative for a fall. */
export const reliableChangeIndex = (before: number, after: number, parameters: ErrorParameters, items = 1) =>
  (after - before) / standardErrorOfDifference(parameters, items)

/** Jacobson and Truax' threshold in points, one-sided at `level`; exact where the measure is continuous. */
export const threshold = (parameters: ErrorParameters, items = 1) =>
  quantile(1 - parameters.level, 0, 1) * standardErrorOfDifference(parameters, items)

/** The smallest change in points that is called sure: a step of the scale, or the threshold itself if it has no steps. */
export function neededChange(parameters: ErrorParameters, items = 1): number {
  const { step, level, sd, reliability, misjudgedBy } = checked(parameters)
  if (step === null) return threshold(parameters, items)
  const errors = 2 * sd ** 2 * (1 - Math.max(0, reliability - misjudgedBy)) + step ** 2 / 6
  const bound = quantile(1 - level, 0, 1) * Math.sqrt(errors / counted(items)) + step / (2 * items)
  const grain = step / items
  return Math.ceil(bound / grain - hair) * grain
}

/**
 * Whether a change is more than measurement error explains. Progress and setback are each tested one-sided at `level`.
 * @param before, after points of the scale, or the mean of the same `items` items; null where there is no value.
 */
export function verdictOf(
  before: number | null,
  after: number | null,
  parameters: ErrorParameters,
  items = 1,
): Verdict {
  if (before === null || after === null) return 'not-comparable'
  const change = after - before
  if (Math.abs(change) < hair) return 'unchanged'
  if (Math.abs(change) < neededChange(parameters, items) - hair) return 'within-error'
  return change > 0 ? 'progress' : 'setback'
}

/** The simple rule, shown beside and labelled: a whole point up or down, whatever the error. */
export function naiveVerdictOf(before: number | null, after: number | null): NaiveVerdict {
  if (before === null || after === null) return 'not-comparable'
  if (after - before >= 1 - hair) return 'progress'
  return before - after >= 1 - hair ? 'setback' : 'unchanged'
}

function counted(items: number): number {
  if (!Number.isInteger(items) || items < 1) throw new RangeError('a mean needs at least one item')
  return items
}
