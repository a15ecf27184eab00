import type { PlainDate } from '../platform/plain-date.ts'
import type { Interval } from '../statistics/index.ts'
import type { DefinitionKey } from './definition.ts'

interface Counted {
  readonly n: number
  readonly numerator: number
  /** 0 to 1; null where n is 0. */
  readonly share: number | null
  /** Wilson, 95 %. Null where n is 0. */
  readonly interval: Interval | null
}

/**
 * One figure with all that is needed to answer "how is this counted, from what, extracted when". A hidden figure has no
 * numbers at all, so that none can enter a ratio, a chart, a sort order or a file.
 */
export interface IndicatorValue {
  readonly definition: DefinitionKey
  /** `2018Q4` or `2018-12` */
  readonly period: string
  /** A municipality's code. */
  readonly municipality: string
  readonly group: 'all' | 'man' | 'woman'
  readonly snapshot: string
  readonly extractDate: PlainDate | null
  readonly counted: Counted | { readonly suppressed: true }
}
