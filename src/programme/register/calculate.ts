import { isDeepStrictEqual } from 'node:util'
import { defaultParameters, type GoalOneParameters, type Snapshot } from '../../dream/index.ts'
import { answerGoalOne, answerOverTime, sexBaselineOf } from '../../goals/index.ts'
import type { WorkState } from '../../platform/background-work.ts'
import type { Quarter } from '../../platform/period.ts'
import type { Calculated } from './register-desk.ts'
import { THRESHOLD } from './threshold.ts'

/** What is asked on the page of an extract. */
interface Asked {
  readonly quarter: Quarter
  readonly baseline: Quarter
  readonly parameters: GoalOneParameters
}

/** Counts and protects goal 1 as asked; where a parameter is changed, before and now as the source counts beside it. */
export async function calculate(register: Snapshot, { quarter, baseline, parameters }: Asked): Promise<Calculated> {
  const periods = { quarter, baseline, baselineBySex: sexBaselineOf(baseline), threshold: THRESHOLD }
  const answered = await answerOverTime(register, { ...periods, parameters })
  if (!answered.ok) return answered
  const usual = { ...defaultParameters, codes: parameters.codes }
  const standard = isDeepStrictEqual(parameters, usual)
    ? null
    : await answerGoalOne(register, { ...periods, parameters: usual })
  return { ok: true, value: { ...answered.value, standard: standard?.ok ? standard.value : null } }
}

/** A calculation as a form to ask for another: what was asked, or the source's own question. */
export function askedOf(work: WorkState<Calculated> | null): Readonly<Record<string, string>> {
  const headline = work?.state === 'done' && work.value.ok ? work.value.value.headline : null
  const { thresholdWeeks, months, clock, proportional, newcomerWeeksCount } = headline?.parameters ?? defaultParameters
  const before = headline?.municipalities.find(({ baseline }) => baseline)?.baseline
  return {
    quarter: headline?.quarter ?? '2018Q4',
    baseline: before?.quarter ?? '2016Q4',
    thresholdWeeks: String(thresholdWeeks),
    months: String(months),
    clock: String(clock),
    ...(proportional ? { proportional: 'ja' } : {}),
    ...(newcomerWeeksCount ? { newcomerWeeksCount: 'ja' } : {}),
  }
}
