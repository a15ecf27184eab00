import { type Answer, type CountRefusal, countGoalOne, type GoalOneParameters, type Snapshot } from '../dream/index.ts'
import { type Quarter, quartersBetween } from '../platform/period.ts'
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

/** Before and now, and the quarters between. No quarter is in two of the results, so nothing is protected twice. */
export interface GoalOneOverTime {
  readonly headline: GoalOneResult
  readonly course: readonly GoalOneResult[]
}

/**
 * The same with each quarter between: a quarter's counts are linked to no other's, so that it is a system of its own. One that
 * the register cannot answer is left out; before and now must be answered.
 */
export async function answerOverTime(
  register: Snapshot,
  question: GoalOneQuestion,
): Promise<Answer<GoalOneOverTime, CountRefusal>> {
  const headline = await answerGoalOne(register, question)
  if (!headline.ok) return headline
  const { quarter: last, baseline: first } = question
  const taken = quartersOf(headline.value)
  const between = first === null ? [] : quartersBetween(first, last).filter((one) => !taken.includes(one))
  const course: GoalOneResult[] = []
  for (const quarter of between) {
    const answer = await answerGoalOne(register, { ...question, quarter, baseline: null, baselineBySex: null })
    if (answer.ok) course.push(answer.value)
  }
  return { ok: true, value: { headline: headline.value, course } }
}

/** Every quarter that a result has figures of. */
export function quartersOf({ quarter, municipalities }: GoalOneResult): readonly string[] {
  const before = municipalities.flatMap(({ baseline }) => (baseline ? [baseline.quarter, baseline.sexQuarter] : []))
  return [...new Set([quarter, ...before])]
}
