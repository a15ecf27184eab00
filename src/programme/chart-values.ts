import type { Difference, Protected, Share } from '../goals/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'

/** A protected number as charts and tables take it: hidden stays hidden, none stays none. */
export const shown = (value: Protected | null): ChartValue =>
  value === null || typeof value === 'number' ? value : 'suppressed'

/** A share as whole per cent. */
export const percent = (share: Share): ChartValue => rounded(shown(share), 100)

/** A difference in percentage points, which the result took before rounding. */
export const points = (difference: Difference): ChartValue => rounded(shown(difference), 1)

/** A difference of two shares as percentage points. */
export const gapPoints = (gap: Difference): ChartValue => rounded(shown(gap), 100)

// A product like 0.57 x 100 is 56.99999999999999.
const rounded = (value: ChartValue, times: number): ChartValue =>
  typeof value === 'number' ? Math.round(Number((value * times).toFixed(6))) || 0 : value

/** Highest first; what is hidden or missing has no place in an order and comes last, by name. */
export function byLevel<Row extends Named>(level: (row: Row) => ChartValue) {
  return (one: Row, other: Row): number => {
    const [a, b] = [level(one), level(other)]
    if (typeof a === 'number' && typeof b === 'number' && a !== b) return b - a
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : typeof b === 'number' ? 1 : byName(one, other)
    return byName(one, other)
  }
}

interface Named {
  readonly name: string
}
const collator = new Intl.Collator('da')
const byName = (one: Named, other: Named) => collator.compare(one.name, other.name)
