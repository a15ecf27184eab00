import type { PlainDate } from '../platform/plain-date.ts'

/**
 * What a week with a code is to goal 1. `not-resident` and `dead` are never benefit-free; in the last week the one, in or
 * before it the other takes the person out of the population.
 */
export type CodeClass = 'benefit' | 'benefit-free' | 'education' | 'neither' | 'not-resident' | 'dead'

/** One code of the register in the time it is valid. Several lines may share a code if their times do not overlap. */
export interface CodeLine {
  /** As the register writes it; empty for a week without a code. */
  readonly code: string
  readonly meaning: string
  readonly class: CodeClass
  /** Integration benefit: its first week starts the clock of 36 months. */
  readonly firstReceipt?: boolean
  /** A week counts by its Monday, both days included; null is open. */
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
  readonly source: string
}

export interface CodeTable {
  readonly id: string
  readonly version: number
  readonly codes: readonly CodeLine[]
}
