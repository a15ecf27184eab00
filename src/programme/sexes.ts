import type { GoalOneResult } from '../goals/index.ts'
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
  readonly quarter: string
  readonly baselineQuarter: string | null
  /** Widest gap in men's favour first. */
  readonly rows: readonly (SexesRow & { readonly code: string })[]
  readonly mean: SexesRow
  readonly before: { readonly women: ChartValue; readonly men: ChartValue; readonly gap: ChartValue } | null
}

/** A result by sex. */
export function sexesOf({ municipalities, projectMean, quarter }: GoalOneResult, nameOf: NameOf): Sexes {
  const { baselineBySex } = projectMean
  const rows = municipalities.map(({ code, men, women, genderGap, baseline }) => ({
    code,
    name: nameOf(code),
    women: percent(women.share),
    men: percent(men.share),
    gap: gapPoints(genderGap),
    gapBefore: gapPoints(baseline?.genderGap ?? null),
  }))
  return {
    quarter,
    baselineQuarter: baselineBySex?.quarter ?? null,
    rows: rows.sort(byLevel(({ gap }) => gap)),
    mean: {
      name: '',
      women: percent(projectMean.women),
      men: percent(projectMean.men),
      gap: gapPoints(projectMean.genderGap),
      gapBefore: gapPoints(baselineBySex?.genderGap ?? null),
    },
    before: baselineBySex && {
      women: percent(baselineBySex.women),
      men: percent(baselineBySex.men),
      gap: gapPoints(baselineBySex.genderGap),
    },
  }
}
