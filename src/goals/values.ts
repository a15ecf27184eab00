import { isWithheld, type Protected, withheld } from '../disclosure/index.ts'
import type { IndicatorValue } from '../indicators/index.ts'
import type { Interval } from '../statistics/index.ts'
import type { GoalResult } from './goal-result.ts'

interface Group {
  readonly share: Protected | null
  readonly interval: Protected<Interval> | null
}

/** Every municipality's figure of a result as a value of its own, which carries what it is and where it comes from. */
export function valuesOf(result: GoalResult): readonly IndicatorValue[] {
  const { definition, snapshot, extractDate } = result
  const origin = { definition, snapshot, extractDate }
  if (result.goal === 1)
    return result.municipalities.flatMap((one) =>
      (
        [
          ['all', one],
          ['man', one.men],
          ['woman', one.women],
        ] as const
      ).map(([group, reach]) => ({
        ...origin,
        period: result.quarter,
        municipality: one.code,
        group,
        counted: countedOf(reach, reach.population, reach.reached),
      })),
    )
  const period = result.goal === 2 ? result.month : result.quarter
  return result.municipalities.flatMap(({ code, ...one }) =>
    one.denominator === null || one.numerator === null
      ? []
      : [
          {
            ...origin,
            period,
            municipality: code,
            group: 'all' as const,
            counted: countedOf(one, one.denominator, one.numerator),
          },
        ],
  )
}

function countedOf({ share, interval }: Group, n: Protected, numerator: Protected): IndicatorValue['counted'] {
  if ([share, interval, n, numerator].some(isWithheld)) return withheld
  return { n, numerator, share, interval } as IndicatorValue['counted']
}
