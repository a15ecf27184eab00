import type { Difference, GoalResult, Share } from '../goals/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { byLevel, gapPoints, percent } from './chart-values.ts'
import type { NameOf } from './municipality-queries.ts'

/** Women and men of a municipality, or their means. Per cent; the gap is men less women, percentage points. */
export interface SexesRow {
  readonly name: string
  readonly women: ChartValue
  readonly men: ChartValue
  readonly gap: ChartValue
  readonly gapBefore: ChartValue
}

export interface Sexes {
  readonly baselinePeriod: string | null
  /** Widest gap in men's favour first. */
  readonly rows: readonly (SexesRow & { readonly code: string })[]
  readonly mean: SexesRow
  readonly before: { readonly women: ChartValue; readonly men: ChartValue; readonly gap: ChartValue } | null
}

/** What every goal says of a municipality by sex. Of goals 2 and 3 there is nothing where the source does not tell. */
interface BySex {
  readonly men: { readonly share: Share } | null
  readonly women: { readonly share: Share } | null
  readonly genderGap: Difference
}

/** A result by sex. */
export function sexesOf(result: GoalResult, nameOf: NameOf): Sexes {
  const { baselineBySex, men, women, genderGap } = result.projectMean
  const municipalities: readonly (BySex & { readonly code: string; readonly baseline: BySex | null })[] =
    result.municipalities
  const rows = municipalities.map(({ code, baseline, ...own }) => ({
    code,
    name: nameOf(code),
    women: percent(own.women?.share ?? null),
    men: percent(own.men?.share ?? null),
    gap: gapPoints(own.genderGap),
    gapBefore: gapPoints(baseline?.genderGap ?? null),
  }))
  return {
    baselinePeriod: baselineBySex?.quarter ?? null,
    rows: rows.sort(byLevel(({ gap }) => gap)),
    mean: {
      name: '',
      women: percent(women),
      men: percent(men),
      gap: gapPoints(genderGap),
      gapBefore: gapPoints(baselineBySex?.genderGap ?? null),
    },
    before: baselineBySex && {
      women: percent(baselineBySex.women),
      men: percent(baselineBySex.men),
      gap: gapPoints(baselineBySex.genderGap),
    },
  }
}
