import type { GoalOneResult, GoalResult, GoalThreeResult, GoalTwoResult } from '../goals/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { byLevel, percent, points, shown } from './chart-values.ts'
import type { NameOf } from './municipality-queries.ts'

/** A municipality, or the mean, before and now. Per cent; the change in percentage points. */
export interface OverviewRow {
  readonly name: string
  readonly people: ChartValue
  readonly before: ChartValue
  readonly now: ChartValue
  readonly change: ChartValue
  /** Further numbers of the goal, under the heads of the overview. */
  readonly further: readonly ChartValue[]
}
export interface OverviewMunicipality extends OverviewRow {
  readonly code: string
}

/** A column beside those every goal has. */
export type FurtherColumn = 'women' | 'men' | 'unknown' | 'shareOfKnown'

export interface Overview {
  readonly goal: 1 | 2 | 3
  readonly period: string
  readonly baselinePeriod: string | null
  readonly method: 'unweighted' | 'pooled'
  readonly columns: readonly FurtherColumn[]
  /** By level, highest first. */
  readonly rows: readonly OverviewMunicipality[]
  readonly mean: OverviewRow
}

/** A result as the overview reads it: the same rows for table, chart and file. */
export const overviewOf = (result: GoalResult, nameOf: NameOf): Overview =>
  result.goal === 1 ? goalOne(result, nameOf) : pooled(result, nameOf)

const level = byLevel<OverviewMunicipality>(({ now }) => now)

function goalOne({ municipalities, projectMean, quarter }: GoalOneResult, nameOf: NameOf): Overview {
  const rows = municipalities.map((each) => ({
    code: each.code,
    name: nameOf(each.code),
    people: shown(each.population),
    before: percent(each.baseline?.share ?? null),
    now: percent(each.share),
    change: points(each.changePp),
    further: [percent(each.women.share), percent(each.men.share)],
  }))
  const mean = {
    name: '',
    people: sumOf(rows.map(({ people }) => people)),
    before: percent(projectMean.baseline),
    now: percent(projectMean.share),
    change: points(projectMean.changePp),
    further: [percent(projectMean.women), percent(projectMean.men)],
  }
  const baselinePeriod = municipalities.find(({ baseline }) => baseline)?.baseline?.quarter ?? null
  return {
    goal: 1,
    period: quarter,
    baselinePeriod,
    method: 'unweighted',
    columns: ['women', 'men'],
    rows: rows.sort(level),
    mean,
  }
}

function pooled(result: GoalTwoResult | GoalThreeResult, nameOf: NameOf): Overview {
  const { municipalities, projectMean } = result
  const columns: readonly FurtherColumn[] = result.goal === 2 ? ['unknown', 'shareOfKnown'] : []
  const further = (of: { readonly unknown: ChartValue; readonly shareOfKnown: ChartValue }) =>
    columns.map((column) => of[column as 'unknown' | 'shareOfKnown'])
  const rows = municipalities.map((each) => ({
    code: each.code,
    name: nameOf(each.code),
    people: shown(each.denominator),
    before: percent(each.baseline?.share ?? null),
    now: percent(each.share),
    change: points(each.changePp),
    further: further({ unknown: shown(each.unknown), shareOfKnown: percent(each.shareOfKnown) }),
  }))
  const mean = {
    name: '',
    people: shown(projectMean.denominator),
    before: percent(projectMean.baseline),
    now: percent(projectMean.share),
    change: points(projectMean.changePp),
    further: further({ unknown: shown(projectMean.unknown), shareOfKnown: percent(projectMean.shareOfKnown) }),
  }
  return {
    goal: result.goal,
    period: result.goal === 2 ? result.month : result.quarter,
    baselinePeriod: municipalities.find(({ baseline }) => baseline)?.baseline?.period ?? null,
    method: 'pooled',
    columns,
    rows: rows.sort(level),
    mean,
  }
}

/** None where a single one is hidden: the sum would give it away. */
const sumOf = (values: readonly ChartValue[]): ChartValue =>
  values.every((value) => typeof value === 'number') ? values.reduce((sum, value) => sum + value, 0) : null
