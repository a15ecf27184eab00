import { type Answer, type CountRefusal, countGoalOne, type GoalOneParameters, type Snapshot } from '../dream/index.ts'
import type { Quarter } from '../platform/period.ts'
import { goalOneResult } from './goal-one-result.ts'
import { recordedParameters } from './goal-one-settings.ts'
import type { GoalOneResult } from './goal-result.ts'

/** What is asked of a register. */
export interface GoalOneQuestion {
  readonly quarter: Quarter
  /** Null: no baseline. */
  readonly baseline: Quarter | null
  /** The sexes' baseline; the total's where nothing else is said. */
  readonly baselineBySex: Quarter | null
  readonly parameters: GoalOneParameters
  /** Whole, from 3; 0 shows all. */
  readonly threshold: number
}

/** Counts goal 1 on a snapshot and protects it. Refused where the register cannot answer: an unknown code, a missing week. */
export async function answerGoalOne(
  register: Snapshot,
  question: GoalOneQuestion,
): Promise<Answer<GoalOneResult, CountRefusal>> {
  const { quarter, baseline, parameters, threshold } = question
  const baselineBySex = baseline && (question.baselineBySex ?? baseline)
  const asked = [quarter, baseline, baselineBySex].filter((one) => one !== null)
  const counted = await countGoalOne(register, [...new Set(asked)], parameters)
  if (!counted.ok) return counted
  const of = (one: Quarter | null) => counted.value.find((counts) => counts.quarter === one) ?? null
  const now = of(quarter)
  if (!now) throw new RangeError(`no counts of ${quarter}`)
  const material = { now, baseline: of(baseline), baselineBySex: of(baselineBySex) }
  const origin = {
    snapshot: register.id,
    extractDate: register.manifest.extractDate,
    parameters: recordedParameters(parameters),
    threshold,
  }
  return { ok: true, value: await goalOneResult(material, parameters.municipalities, origin) }
}
