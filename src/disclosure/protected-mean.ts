import { type Figure, type ProtectedCounts, shown, suppressed } from './small-groups.ts'

/** A published table of the same people whose mean is to stand beside it: each class covers the values from `low` to `high`. */
export interface ClassedTable {
  /** How many of these people are in each class. */
  readonly counts: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** What else the values' sum is made of, as the least and the most it can be: the other rater's answers in a difference. */
  readonly beside?: readonly [low: number, high: number]
  readonly published: ProtectedCounts
}

/** Means are rounded to this: halves of a point. */
const grain = 0.5

/**
 * The mean of a group, rounded to half a point, or hidden: under twice the threshold, and where it would say how the hidden
 * classes of a table beside it are filled.
 * @param sum of the values. @param n people. @param tables those of the same values that are published with it.
 */
export function protectMean(sum: number, n: number, threshold: number, tables: readonly ClassedTable[]): Figure {
  if (n < 2 * threshold) return suppressed
  // Plus nothing: a small negative mean rounds to -0, which would print its sign.
  const mean = Math.round(sum / n / grain) * grain + 0
  const from = (mean - grain / 2) * n
  const to = (mean + grain / 2) * n
  return tables.every((table) => keepsOpen(table, from, to)) ? shown(mean) : suppressed
}

/** Whether the hidden people could all be in the lowest hidden class, or all in the highest, with a sum that the mean allows. */
function keepsOpen({ counts, low, high, beside = [0, 0], published }: ClassedTable, from: number, to: number): boolean {
  const hidden = published.cells.flatMap((cell, at) => (cell.kind === 'suppressed' ? [at] : []))
  const [lowest, highest] = [hidden[0], hidden.at(-1)]
  if (lowest === undefined || highest === undefined) return true
  const people = hidden.reduce((sum, at) => sum + (counts[at] ?? 0), 0)
  const reach = (bounds: readonly number[], all: number) =>
    counts.reduce((sum, count, at) => sum + (hidden.includes(at) ? 0 : count * (bounds[at] ?? 0)), 0) +
    people * (bounds[all] ?? 0)
  return [lowest, highest].every((all) => beside[0] + reach(low, all) <= to && beside[1] + reach(high, all) >= from)
}
