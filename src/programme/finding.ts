import type { ChartValue } from '../ui/chart/chart-value.ts'
import type { Overview } from './overview.ts'

/** What an overview shows, in facts that a sentence can be made of. */
export interface Finding {
  readonly before: ChartValue
  readonly now: ChartValue
  readonly municipalities: number
  /** Municipalities by the direction of their change; the others are hidden or lack a side. */
  readonly up: number
  readonly down: number
  readonly same: number
  readonly untold: number
  readonly most: Extreme | null
  readonly least: Extreme | null
}

/** The largest or smallest change, and everybody who has it. */
export interface Extreme {
  readonly names: readonly string[]
  readonly points: number
}

export function findingOf({ rows, mean }: Overview): Finding {
  const changes = rows.flatMap(({ name, change }) => (typeof change === 'number' ? [{ name, change }] : []))
  const values = changes.map(({ change }) => change)
  const count = (fits: (change: number) => boolean) => values.filter(fits).length
  return {
    before: mean.before,
    now: mean.now,
    municipalities: rows.length,
    up: count((change) => change > 0),
    down: count((change) => change < 0),
    same: count((change) => change === 0),
    untold: rows.length - changes.length,
    most: extreme(changes, Math.max(...values)),
    least: extreme(changes, Math.min(...values)),
  }
}

function extreme(changes: readonly { name: string; change: number }[], points: number): Extreme | null {
  const names = changes.filter(({ change }) => change === points).map(({ name }) => name)
  return names.length === 0 ? null : { names, points }
}
