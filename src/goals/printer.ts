import {
  type CellId,
  isWithheld,
  type Protected,
  type ProtectedSystem,
  shownUnlessHidden,
  withheld,
} from '../disclosure/index.ts'
import { type Interval, wilsonInterval } from '../statistics/index.ts'

/** Turns counts into what is printed of them: the one way from a number to a result. */
export interface Printer {
  count(cell: CellId, value: number): Protected
  /** A share or a difference of shares: two decimals. Hidden where one of its cells is; null where there is none. */
  share(cells: readonly CellId[], value: number | null): Protected | null
  /** Percentage points: one decimal. */
  points(cells: readonly CellId[], value: number | null): Protected | null
  interval(cells: readonly CellId[], count: number, n: number): Protected<Interval> | null
  /** A figure over municipalities, as finely as the protection allows. */
  statistic(id: string): Protected | null
  /** How many municipalities it is over. Hidden with it. */
  over(id: string): Protected
}

/** @param threshold 0: everything is shown and nothing is rounded. */
export function printerFor(system: ProtectedSystem, threshold: number): Printer {
  const rounded = (value: number, digits: number) => (threshold === 0 ? value : roundHalfUp(value, digits))
  const show = <Value>(cells: readonly CellId[], value: Value) => shownUnlessHidden(system, cells, value)
  const printed = (id: string) => system.statistics.get(id) ?? null
  return {
    count: (cell, value) => show([cell], value),
    share: (cells, value) => show(cells, value === null ? null : rounded(value, 2)),
    points: (cells, value) => show(cells, value === null ? null : rounded(value, 1)),
    interval(cells, count, n) {
      if (n === 0 || count > n) return show(cells, null)
      const { low, high } = wilsonInterval(count, n)
      return show(cells, { low: rounded(low, 2), high: rounded(high, 2) })
    },
    statistic(id) {
      const figure = printed(id)
      if (figure === null || isWithheld(figure)) return figure
      return threshold === 0 ? figure.value : Number(figure.value.toFixed(6)) + 0
    },
    over(id) {
      const figure = printed(id)
      return isWithheld(figure) ? withheld : (figure?.over[0] ?? 0)
    },
  }
}

/** Halves go up in size, whatever binary makes of 0.495. Plus nothing, so that a small negative does not become -0. */
function roundHalfUp(value: number, digits: number): number {
  const scale = 10 ** digits
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale + 0
}
