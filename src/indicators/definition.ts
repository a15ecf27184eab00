import type { Bilingual } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'

export type GoalId = 'goal-1' | 'goal-2' | 'goal-3'
/** Goals 2 and 3 counted from a municipality's own cases. */
export type OwnGoalId = 'goal-2-own' | 'goal-3-own'
/** `goal-1@1`: what a value carries with it. */
export type DefinitionKey = `${GoalId | OwnGoalId}@${number}`

/** How a figure over municipalities is made. `unweighted`: the mean of their shares; `pooled`: the sums divided. */
export type MeanKind = 'unweighted' | 'pooled'

/** What a figure means. A definition that changes gets a new version; values keep the one they were made under. */
export interface Definition {
  readonly id: GoalId | OwnGoalId
  readonly version: number
  readonly validFrom: PlainDate
  readonly name: Bilingual<string>
  readonly population: Bilingual<string>
  readonly numerator: Bilingual<string>
  readonly unit: 'percent'
  readonly period: 'quarter' | 'month'
  readonly mean: MeanKind
  readonly source: Bilingual<string>
  /** How it is counted, in one paragraph that a head of department can read. */
  readonly text: Bilingual<string>
}

/** The key a value carries: id and version. */
export const keyOf = <Id extends Definition['id']>(one: { readonly id: Id; readonly version: number }) =>
  `${one.id}@${one.version}` as const
