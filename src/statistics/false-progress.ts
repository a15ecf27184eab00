import cdf from '@stdlib/stats-base-dists-normal-cdf'
import { checked, type ErrorParameters } from './parameters.ts'
import { neededChange, standardErrorOfMeasurement } from './reliable-change.ts'

/** A scale of whole points with a floor and a ceiling. */
export interface WholeScale {
  readonly min: number
  readonly max: number
}

/**
 * How often somebody whose true value has not moved is called progress, from 0 to 1. Computed, not drawn: each answer is the true
 * value plus a normal error, rounded to whole points and held within the scale; two waves of `items` such answers are independent.
 * @param trueValue where the person stands, in points.
 * @param trueReliability what the reliability really is; the verdict keeps using the parameters'.
 */
export function falseProgressAt(
  trueValue: number,
  parameters: ErrorParameters,
  { min, max }: WholeScale,
  items = 1,
  trueReliability = parameters.reliability,
): number {
  const steps = Math.round(neededChange(parameters, items) * items)
  return chanceOfRise(trueValue, { ...parameters, reliability: trueReliability }, { min, max }, items, steps)
}

/** The same for the simple rule: how often chance alone makes a whole point up. */
export const falseNaiveProgressAt = (trueValue: number, parameters: ErrorParameters, scale: WholeScale, items = 1) =>
  chanceOfRise(trueValue, parameters, scale, items, items)

/** How often the sum of one wave lies so many steps above that of another, with nothing but error between them. */
function chanceOfRise(
  trueValue: number,
  parameters: ErrorParameters,
  { min, max }: WholeScale,
  items: number,
  steps: number,
): number {
  const sums = sumOf(answersAt(trueValue, standardErrorOfMeasurement(parameters), min, max), items)
  return sums.reduce((total, p, before) => total + p * tailFrom(sums, before + steps), 0)
}

/** The same over people whose true values are normal round `mean`, with the SD that the parameters leave for true differences. */
export function falseProgressRate(
  mean: number,
  parameters: ErrorParameters,
  scale: WholeScale,
  items = 1,
  trueReliability = parameters.reliability,
): number {
  const spread = checked(parameters).sd * Math.sqrt(trueReliability)
  const places = Array.from({ length: 81 }, (_, i) => (i - 40) / 10)
  const weights = places.map((z) => Math.exp(-(z * z) / 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const rate = places.map((z, i) => {
    const at = falseProgressAt(mean + z * spread, parameters, scale, items, trueReliability)
    return (at * (weights[i] ?? 0)) / total
  })
  return rate.reduce((sum, part) => sum + part, 0)
}

/** The chance of each answer, from `min` up. */
function answersAt(trueValue: number, error: number, min: number, max: number): number[] {
  const below = (edge: number) => cdf(edge, trueValue, error)
  return Array.from({ length: max - min + 1 }, (_, i) => {
    const value = min + i
    return (value === max ? 1 : below(value + 0.5)) - (value === min ? 0 : below(value - 0.5))
  })
}

function sumOf(answers: readonly number[], items: number): number[] {
  let sums = [1]
  for (let i = 0; i < items; i++) {
    const next = new Array<number>(sums.length + answers.length - 1).fill(0)
    for (const [s, p] of sums.entries())
      for (const [a, q] of answers.entries()) next[s + a] = (next[s + a] ?? 0) + p * q
    sums = next
  }
  return sums
}

const tailFrom = (chances: readonly number[], at: number) => chances.slice(at).reduce((sum, p) => sum + p, 0)
