import type { GoalOneResult, GoalResult, GoalThreeResult, GoalTwoResult, Protected } from '../goals/index.ts'
import { type PublishedFigure, publishedFigures } from '../indicators/index.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { gapPoints, percent } from './chart-values.ts'

/** A figure of the report for 2018 beside the same figure here. Per cent. */
export interface ComparedFigure {
  readonly published: PublishedFigure
  readonly before: ChartValue
  readonly now: ChartValue
  /** From the lowest to the highest municipality that can be shown. */
  readonly spread: { readonly low: number; readonly high: number } | null
  /** Here less the report, percentage points. */
  readonly difference: ChartValue
}

export interface Results {
  readonly 1: GoalOneResult | null
  readonly 2: GoalTwoResult | null
  readonly 3: GoalThreeResult | null
}

/** A part's share from two counts that are both shown. */
function partOf(count: Protected, population: Protected): ChartValue {
  if (typeof count !== 'number' || typeof population !== 'number') return 'suppressed'
  return population === 0 ? null : Math.round((count / population) * 100)
}

/** Every published figure that there is a result to hold against. */
export const compareWithReport = (results: Results): ComparedFigure[] =>
  publishedFigures.flatMap((published) => {
    const own = ownFigure(published.part, results)
    if (!own) return []
    const { before, now, all } = own
    const told = all.filter((value) => typeof value === 'number')
    return [
      {
        published,
        before,
        now,
        spread: told.length > 0 ? { low: Math.min(...told), high: Math.max(...told) } : null,
        difference: typeof now === 'number' ? now - published.mean : now,
      },
    ]
  })

interface OwnFigure {
  readonly before: ChartValue
  readonly now: ChartValue
  readonly all: readonly ChartValue[]
}

function ownFigure(part: PublishedFigure['part'], results: Results): OwnFigure | null {
  if (part === 'jobReady') return pooledFigure(results[2])
  if (part === 'companyMeasure') return pooledFigure(results[3])
  return results[1] && goalOneFigure(part, results[1])
}

const pooledFigure = (result: Extract<GoalResult, { goal: 2 | 3 }> | null): OwnFigure | null =>
  result && {
    before: percent(result.projectMean.baseline),
    now: percent(result.projectMean.share),
    all: result.municipalities.map(({ share }) => percent(share)),
  }

function goalOneFigure(
  part: Exclude<PublishedFigure['part'], 'jobReady' | 'companyMeasure'>,
  { projectMean, municipalities }: GoalOneResult,
): OwnFigure | null {
  const { baselineBySex: sexes } = projectMean
  switch (part) {
    case 'reached':
      return {
        before: percent(projectMean.baseline),
        now: percent(projectMean.share),
        all: municipalities.map(({ share }) => percent(share)),
      }
    case 'men':
    case 'women':
      return {
        before: percent(sexes?.[part] ?? null),
        now: percent(projectMean[part]),
        all: municipalities.map((each) => percent(each[part].share)),
      }
    case 'genderGap':
      return {
        before: gapPoints(sexes?.genderGap ?? null),
        now: gapPoints(projectMean.genderGap),
        all: municipalities.map(({ genderGap }) => gapPoints(genderGap)),
      }
    case 'selfSupporting':
    case 'education':
      return {
        before: percent(projectMean.baselineParts?.[part] ?? null),
        now: percent(projectMean.parts[part]),
        all: municipalities.map((each) => partOf(each[part], each.population)),
      }
  }
}
