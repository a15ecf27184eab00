/** What goals 2 and 3 are counted from, of one group. Null: the source has no number. */
export interface PooledGroup {
  readonly numerator: number | null
  readonly denominator: number | null
  /** Persons of the denominator without a known category; null where the source has none or does not say. */
  readonly unknown: number | null
}

/** Everybody in one municipality. */
export interface PooledRow extends PooledGroup {
  readonly municipality: string
  /** The same by sex, where the source tells it. */
  readonly sexes?: Readonly<Record<'man' | 'woman', PooledGroup>>
}

/** One period's counts, whoever counted them: Jobindsats by categories, or own cases by persons. */
export interface PooledCounts {
  /** `2018-12` or `2018Q4` */
  readonly period: string
  /** One a municipality. */
  readonly rows: readonly PooledRow[]
  /** Whether the numerator adds categories that may share persons. */
  readonly upperBound: boolean
  readonly warnings: readonly {
    readonly code: string
    readonly [detail: string]: string | number | readonly string[]
  }[]
}
