import type { Figure } from '../../../disclosure/index.ts'
import type { ChartValue } from '../../../ui/chart/chart-value.ts'

/** A protected figure as charts and tables take it. */
export const figure = (it: Figure): ChartValue => (it.kind === 'shown' ? it.value : 'suppressed')

/** Nobody has no share; whoever is hidden hides it. */
export const shareValue = (share: number | null, people: Figure): ChartValue =>
  share !== null ? Math.round(share * 100) : people.kind === 'shown' && people.value === 0 ? null : 'suppressed'
