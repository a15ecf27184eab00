import type { GoalResult } from '../goals/index.ts'
import { findDefinition, type GoalId } from '../indicators/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Db } from '../platform/db/scope.ts'
import type { ChartValue } from '../ui/chart/chart-value.ts'
import { percent } from './chart-values.ts'
import { findHeadline, type GoalNumber, type Published } from './result-queries.ts'

/** What stands round every page of the goals: the three with their means, so that one can change between them. */
export interface GoalsAtHand {
  readonly goals: readonly { readonly goal: GoalNumber; readonly now: ChartValue }[]
  readonly mayImport: boolean
  /** Whether the reader has cases of the own municipality counted too. */
  readonly seesOwn: boolean
}

export const goalNumbers = [1, 2, 3] as const satisfies readonly GoalNumber[]

export async function goalsAtHand(db: Db, actor: Actor): Promise<GoalsAtHand> {
  const goals: { goal: GoalNumber; now: ChartValue }[] = []
  for (const goal of goalNumbers) {
    const published: Published<GoalResult> | null = await findHeadline(db, goal)
    goals.push({ goal, now: percent(published?.result.projectMean.share ?? null) })
  }
  return { goals, mayImport: may(actor, 'import-register'), seesOwn: may(actor, 'see-own-goals') }
}

/** The definition a stored result was made under. */
export const definitionOf = ({ definition }: GoalResult) => findDefinition(definition)

export const goalId = (goal: GoalNumber): GoalId => `goal-${goal}`
