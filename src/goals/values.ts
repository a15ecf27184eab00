import { isWithheld, type Protected, withheld } from '../disclosure/index.ts'
import type { IndicatorValue } from '../indicators/index.ts'
import type { Interval } from '../statistics/index.ts'
import type { GoalResult, Pooled } from './goal-result.ts'

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
    (
      [
        ['all', one],
        ['man', one.men],
        ['woman', one.women],
      ] as const
    ).flatMap(([group, of]) => {
      const counted = pooledOf(of)
      return counted ? [{ ...origin, period, municipality: code, group, counted }] : []
    }),
  )
}

const pooledOf = (of: Pooled | null) =>
  of === null || of.denominator === null || of.numerator === null ? null : countedOf(of, of.denominator, of.numerator)

function countedOf({ share, interval }: Group, n: Protected, numerator: Protected): IndicatorValue['counted'] {
  if ([share, interval, n, numerator].some(isWithheld)) return withheld
  return { n, numerator, share, interval } as IndicatorValue['counted']
}
