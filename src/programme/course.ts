import type { GoalOneResult, Reach } from '../goals/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { percent } from './chart-values.ts'

/** One quarter, per cent; none where the quarter is not published for the group. */
export interface CoursePoint {
  readonly quarter: string
  readonly all: ChartValue
  readonly men: ChartValue
  readonly women: ChartValue
}

/**
 * The quarters of goal 1 as they were published, none in two publications: the ends from before-and-now, the quarters between from
 * their own. Figures of one municipality, or the unweighted means.
 */
export function courseOf(
  headline: GoalOneResult,
  between: readonly GoalOneResult[],
  municipality: string | null,
): CoursePoint[] {
  const points = new Map<string, CoursePoint>()
  const add = (quarter: string, figures: Partial<CoursePoint>) => {
    const known = points.get(quarter) ?? { quarter, all: null, men: null, women: null }
    points.set(quarter, { ...known, ...figures })
  }
  for (const result of between) add(result.quarter, figuresOf(result, municipality))
  addBaseline(headline, municipality, add)
  add(headline.quarter, figuresOf(headline, municipality))
  return [...points.values()].sort((one, other) => (one.quarter < other.quarter ? -1 : 1))
}

type Add = (quarter: string, figures: Partial<CoursePoint>) => void

function addBaseline({ municipalities, projectMean }: GoalOneResult, municipality: string | null, add: Add): void {
  const own = municipalities.find(({ code, baseline }) => (municipality ? code === municipality : baseline))?.baseline
  if (!own) return
  add(own.quarter, { all: municipality ? percent(own.share) : percent(projectMean.baseline) })
  const { baselineBySex } = projectMean
  if (municipality) add(own.sexQuarter, sharesOf(own))
  else if (baselineBySex)
    add(baselineBySex.quarter, { men: percent(baselineBySex.men), women: percent(baselineBySex.women) })
}

function figuresOf({ municipalities, projectMean }: GoalOneResult, municipality: string | null): Partial<CoursePoint> {
  if (!municipality)
    return { all: percent(projectMean.share), men: percent(projectMean.men), women: percent(projectMean.women) }
  const own = municipalities.find(({ code }) => code === municipality)
  return own ? { all: percent(own.share), ...sharesOf(own) } : {}
}

const sharesOf = ({ men, women }: { readonly men: Reach; readonly women: Reach }) => ({
  men: percent(men.share),
  women: percent(women.share),
})
