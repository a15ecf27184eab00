import type { Protected, Suppressed } from '../disclosure/index.ts'
import type { Sex } from '../dream/index.ts'
import type { GoalId } from '../indicators/index.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Interval } from '../statistics/index.ts'

/** A share of 0 to 1. Null: nobody to be a share of. With a threshold above 0 it has two decimals. */
export type Share = Protected | null
/** A difference of two shares. Null where one of them is. */
export type Difference = Protected | null

/** Something the reader must know before using the figures. */
export interface ResultWarning {
  readonly code: string
  readonly [detail: string]: string | number | readonly string[] | Suppressed
}

/** What every result says of itself, whichever goal: enough to make it again. */
export interface Provenance {
  /** `goal-1@1` */
  readonly definition: `${GoalId}@${number}`
  /** The stored extract or the file's hash that it was counted from. */
  readonly snapshot: string
  readonly extractDate: PlainDate | null
  /** Smallest number shown; 0: nothing is hidden. */
  readonly threshold: number
  readonly parameters: Readonly<Record<string, string | number | boolean>>
  readonly warnings: readonly ResultWarning[]
}

/** Goal 1 for one group. Reached is the sum of its two parts. */
export interface Reach {
  readonly population: Protected
  readonly selfSupporting: Protected
  readonly education: Protected
  readonly reached: Protected
  readonly share: Share
  /** Wilson, 95 %, of the share; hidden with its counts. */
  readonly interval: Protected<Interval> | null
}

/** `men` and `women` are those of `sexQuarter`, which need not be the quarter of the total. */
export interface GoalOneBaseline extends Reach {
  readonly quarter: string
  readonly sexQuarter: string
  readonly men: Reach
  readonly women: Reach
  readonly genderGap: Difference
}

export interface GoalOneMunicipality extends Reach {
  readonly code: string
  readonly men: Reach
  readonly women: Reach
  /** Men's share less women's: negative is in women's favour. */
  readonly genderGap: Difference
  readonly baseline: GoalOneBaseline | null
  /** Percentage points since the baseline, from unrounded shares. */
  readonly changePp: Difference
}

export interface UnweightedMean {
  readonly method: 'unweighted'
  /** Municipalities with a person: the ones the mean is over. Hidden with the mean. */
  readonly municipalities: Protected
  readonly share: Share
  /** Over the municipalities with a man, with a woman. */
  readonly men: Share
  readonly women: Share
  /** Difference of those two means. */
  readonly genderGap: Difference
  readonly baseline: Share
  readonly changePp: Difference
  readonly baselineBySex: BaselineBySex | null
  readonly parts: MeanParts
  readonly baselineParts: MeanParts | null
}

/** The two parts of the share, each a mean of its own; rounded, they need not add up. */
export interface MeanParts {
  readonly selfSupporting: Share
  readonly education: Share
}

export interface BaselineBySex {
  readonly quarter: string
  readonly men: Share
  readonly women: Share
  readonly genderGap: Difference
}

export interface GoalOneResult extends Provenance {
  readonly goal: 1
  readonly quarter: string
  readonly weeks: number
  readonly municipalities: readonly GoalOneMunicipality[]
  readonly projectMean: UnweightedMean
  readonly excluded: Readonly<Record<string, Protected>>
}

/** Goals 2 and 3 for one group. Null: the source has no number here, and the municipality is out of the mean. */
export interface Pooled {
  readonly numerator: Protected | null
  readonly denominator: Protected | null
  /** How many of the denominator have no known category; null where the source does not say. */
  readonly unknown: Protected | null
  readonly share: Share
  /** The same among those with a known category. Null where the source does not say. */
  readonly shareOfKnown: Share
  readonly interval: Protected<Interval> | null
  /** True: somebody in two categories is counted in both, so that the true number may be lower. */
  readonly upperBound: boolean
}

/**
 * Men and women of goals 2 and 3. Null where the source does not tell the sex, or the sexes do not add up to everybody.
 * Those without a known category are told of everybody only.
 */
export interface PooledSexes {
  readonly men: Pooled | null
  readonly women: Pooled | null
  /** Men's share less women's: negative is in women's favour. */
  readonly genderGap: Difference
}

export interface PooledBaseline extends Pooled, PooledSexes {
  /** `2016-12` or `2016Q3` */
  readonly period: string
}

export interface PooledMunicipality extends Pooled, PooledSexes {
  readonly code: string
  readonly baseline: PooledBaseline | null
  readonly changePp: Difference
}

export interface PooledMean extends Pooled {
  readonly method: 'pooled'
  readonly municipalities: number
  /** Over the municipalities that tell the sex. */
  readonly men: Share
  readonly women: Share
  readonly genderGap: Difference
  readonly baseline: Share
  readonly changePp: Difference
  readonly baselineBySex: BaselineBySex | null
}

export interface PooledResult extends Provenance {
  readonly municipalities: readonly PooledMunicipality[]
  readonly projectMean: PooledMean
  /** Municipalities in neither sum, by why; not persons. */
  readonly excluded: Readonly<Record<'missing' | 'moreThanAll', number>>
}

export interface GoalTwoResult extends PooledResult {
  readonly goal: 2
  /** `2018-12` */
  readonly month: string
}

export interface GoalThreeResult extends PooledResult {
  readonly goal: 3
  readonly quarter: string
  readonly weeks: number
}

export type GoalResult = GoalOneResult | GoalTwoResult | GoalThreeResult
/** Everybody, or one sex. */
export type Group = 'all' | Sex
