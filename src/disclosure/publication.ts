import type { CellId, Equation, LinkedSystem, Measure, ProtectedSystem, Share } from './linked-system.ts'
import { isWithheld } from './linked-system.ts'

/** Everything an attacker has: what is printed, how it hangs together, and the rule. No hidden value is in it. */
export interface Publication {
  readonly threshold: number
  readonly cells: readonly PublishedCell[]
  readonly equations: readonly Equation[]
  readonly measures: readonly Measure[]
  readonly statistics: readonly PublishedStatistic[]
}

export interface PublishedCell {
  readonly id: CellId
  /** Null: hidden, or not printed. */
  readonly value: number | null
  /** False: it was never to be printed, so the attacker is not after it. */
  readonly printed?: boolean
}

/** A printed figure: the sum of `times` x the mean of the shares, which lies within half a step of the value. */
export interface PublishedStatistic {
  readonly id: string
  readonly terms: readonly { readonly times: number; readonly shares: readonly Share[] }[]
  readonly value: number
  /** What it is rounded to; 0 where it is not rounded. */
  readonly step: number
  /** By term, over how many shares the mean was taken. All of them, when left out. */
  readonly over?: readonly number[]
}

/** What a protected system looks like from outside. */
export function publicationOf(
  system: LinkedSystem,
  { hidden, statistics }: ProtectedSystem,
  threshold: number,
): Publication {
  return {
    threshold,
    cells: system.cells.map(({ id, value, printed = true }) => ({
      id,
      value: printed && !hidden.has(id) ? value : null,
      printed,
    })),
    equations: system.equations,
    measures: system.measures,
    statistics: (system.statistics ?? []).flatMap(({ id, terms }): PublishedStatistic[] => {
      const printed = statistics.get(id)
      return printed && !isWithheld(printed) ? [{ id, terms, ...printed }] : []
    }),
  }
}
