import type { Quarter, Week } from '../platform/period.ts'
import { builtInCodes } from './built-in-codes.ts'
import type { CodeClass, CodeTable } from './code-table.ts'

/** The settings of goal 1. The defaults are the source's; what was used is recorded with every result. */
export interface GoalOneParameters {
  /** Weeks of the quarter that make a person self-supporting or in education. */
  readonly thresholdWeeks: number
  /** In quarters of 12 and 14 weeks the threshold follows: ceil(threshold x weeks / 13). */
  readonly proportional: boolean
  /** Longest time since, or with, integration benefit. */
  readonly months: number
  /** `elapsed`: since first receipt. `accumulated`: weeks with a first-receipt code, 52 to 12 months. */
  readonly clock: 'elapsed' | 'accumulated'
  /** Whether weeks before first receipt count as benefit-free or education. */
  readonly newcomerWeeksCount: boolean
  readonly codes: CodeTable
  /** The municipalities counted; whoever lives elsewhere is without a municipality here. */
  readonly municipalities: 'all' | readonly string[]
}

/** As the source counts: 5 weeks, 36 months since first receipt, the built-in code table, every municipality. */
export const defaultParameters: GoalOneParameters = {
  thresholdWeeks: 5,
  proportional: false,
  months: 36,
  clock: 'elapsed',
  newcomerWeeksCount: false,
  codes: builtInCodes,
  municipalities: 'all',
}

/** Weeks needed in a quarter of so many weeks. */
export const thresholdIn = ({ thresholdWeeks, proportional }: GoalOneParameters, weeks: number) =>
  proportional ? Math.ceil((thresholdWeeks * weeks) / 13) : thresholdWeeks

export type Sex = 'man' | 'woman'

/** The reasons to leave a person out; the first that applies, in this order. */
export const exclusions = [
  'dead',
  'notResident',
  'noMunicipality',
  'origin',
  'age',
  'noIntegrationBenefit',
  'beyond36Months',
] as const
export type Exclusion = (typeof exclusions)[number]

/** One municipality, one sex. Reached is the sum of the two parts: a person is in one of them at most. */
export interface GoalOneCell {
  readonly municipality: string
  readonly sex: Sex
  readonly population: number
  readonly selfSupporting: number
  readonly education: number
}

/** Something the reader of a figure must know. */
export interface Warning {
  readonly code: string
  readonly [detail: string]: string | number
}

export interface GoalOneCounts {
  readonly quarter: Quarter
  readonly weeks: number
  /** The weeks it took, after `proportional`. */
  readonly thresholdWeeks: number
  readonly snapshot: string
  /** Only municipalities and sexes with a person in the population; sorted by municipality, then sex. */
  readonly cells: readonly GoalOneCell[]
  /** Persons in the register = population + these. `notInProgramme` only where the map names a membership. */
  readonly excluded: Readonly<Record<Exclusion, number>> & { readonly notInProgramme?: number }
  readonly warnings: readonly Warning[]
}

/** A code of the register that the code table does not know in those weeks. */
export interface UnknownCode {
  readonly code: string
  readonly firstWeek: Week
  readonly lastWeek: Week
  readonly persons: number
}

export type CountRefusal =
  | { readonly why: 'unknown-codes'; readonly codes: readonly UnknownCode[] }
  | { readonly why: 'missing-weeks'; readonly weeks: readonly Week[] }
  /** The file has no municipality for the quarter's year. */
  | { readonly why: 'missing-municipality'; readonly year: number }

/** What a week counted as for one person. */
export type CountedAs = 'self-supporting' | 'education' | 'nothing'

export interface PersonWeek {
  readonly week: Week
  /** As the register writes it; empty for none. */
  readonly code: string
  readonly igu: 'school' | 'practice' | null
  /** Null: the code table does not know the code. */
  readonly class: CodeClass | null
  /** What the code table calls it. */
  readonly meaning: string | null
  readonly countedAs: CountedAs
  /** Before the week of first receipt: a newcomer's absence, not self-support. */
  readonly beforeFirstReceipt: boolean
}

/** Why one person is counted as she is. */
export interface PersonWhy {
  readonly person: string
  readonly quarter: Quarter
  readonly snapshot: string
  readonly sex: Sex
  readonly municipality: string | null
  /** Whole years on the last Sunday of the quarter. */
  readonly age: number
  readonly nonWesternImmigrant: boolean
  readonly firstReceipt: Week | null
  /** Weeks with a first-receipt code to the end of the quarter; what `accumulated` measures. */
  readonly weeksReceived: number
  readonly weeks: readonly PersonWeek[]
  readonly selfSupportingWeeks: number
  readonly educationWeeks: number
  readonly thresholdWeeks: number
  /** Null: in the population. */
  readonly excluded: Exclusion | 'notInProgramme' | null
  readonly outcome: Outcome | null
  /** The rule that decided: an exclusion, or which weeks won. */
  readonly decidedBy: DecidingRule
}

export type Outcome = 'selfSupporting' | 'education' | 'neither'

export type DecidingRule =
  | Exclusion
  | 'notInProgramme'
  | 'selfSupportingWeeks'
  | 'educationWeeks'
  | 'bothMoreSelfSupporting'
  | 'bothMoreEducation'
  | 'bothEqualSelfSupporting'
  | 'tooFewWeeks'

export type WhyRefusal = CountRefusal | { readonly why: 'no-such-person' }

/** Done, or refused with what whoever asked needs in order to mend it. */
export type Answer<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }
