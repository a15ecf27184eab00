import type { GoalThreeResult, GoalTwoResult } from '../goals/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { percent, shown } from './chart-values.ts'
import { type GoalNumber, type Published, periodOf } from './result-queries.ts'

/** What another goal says of a municipality. */
export interface OtherGoal {
  readonly goal: GoalNumber
  readonly period: string
  readonly people: ChartValue
  readonly before: ChartValue
  readonly now: ChartValue
  readonly mean: ChartValue
}

/** Those of the other goals that are published and know the municipality. */
export function otherGoalsOf(
  published: readonly (Published<GoalTwoResult> | Published<GoalThreeResult> | null)[],
  code: string,
): OtherGoal[] {
  return published.flatMap((each) => {
    const own = each?.result.municipalities.find((municipality) => municipality.code === code)
    if (!each || !own) return []
    return [
      {
        goal: each.result.goal,
        period: periodOf(each.result),
        people: shown(own.denominator),
        before: percent(own.baseline?.share ?? null),
        now: percent(own.share),
        mean: percent(each.result.projectMean.share),
      },
    ]
  })
}
