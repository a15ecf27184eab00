import type { Share, Statistic } from '../disclosure/index.ts'
import { type Count, cellOf } from './goal-one-cells.ts'
import type { GoalOneMaterial } from './goal-one-period.ts'
import type { Group } from './goal-result.ts'

/** Names of the figures over all municipalities. */
export type MeanName =
  | 'share'
  | 'men'
  | 'women'
  | 'genderGap'
  | 'baseline'
  | 'changePp'
  | 'baselineMen'
  | 'baselineWomen'
  | 'baselineGap'
  | 'selfSupporting'
  | 'education'
  | 'baselineSelfSupporting'
  | 'baselineEducation'

/** How finely a mean is rounded: to per cent, and coarser only where that would give a hidden figure away. */
const shareSteps = [0.01, 0.05, 0.1]
const pointSteps = [0.1, 1, 5, 10]
/** How finely a figure is rounded where nothing speaks against it. */
export const finestStep = (figure: string) => Math.min(...(figure === 'changePp' ? pointSteps : shareSteps))

/** Every figure over the municipalities, from the one that matters most to the reader. */
export function statisticsOf(material: GoalOneMaterial, municipalities: readonly string[]): Statistic[] {
  const { now, baseline, baselineBySex } = material
  const mean = (quarter: string, group: Group, times = 1, count: Count = 'reached') => ({
    times,
    shares: municipalities.map(
      (code): Share => ({
        numerator: cellOf(quarter, code, group, count),
        population: cellOf(quarter, code, group, 'population'),
      }),
    ),
  })
  const figure = (id: MeanName, steps: readonly number[], ...terms: Statistic['terms']): Statistic => ({
    id,
    terms,
    steps,
  })
  const bySex = (quarter: string, men: MeanName, women: MeanName, gap: MeanName) => [
    figure(men, shareSteps, mean(quarter, 'man')),
    figure(women, shareSteps, mean(quarter, 'woman')),
    figure(gap, shareSteps, mean(quarter, 'man'), mean(quarter, 'woman', -1)),
  ]
  const parts = (quarter: string, selfSupporting: MeanName, education: MeanName) => [
    figure(selfSupporting, shareSteps, mean(quarter, 'all', 1, 'selfSupporting')),
    figure(education, shareSteps, mean(quarter, 'all', 1, 'education')),
  ]
  return [
    figure('share', shareSteps, mean(now.quarter, 'all')),
    ...bySex(now.quarter, 'men', 'women', 'genderGap'),
    ...(baseline
      ? [
          figure('baseline', shareSteps, mean(baseline.quarter, 'all')),
          figure('changePp', pointSteps, mean(now.quarter, 'all', 100), mean(baseline.quarter, 'all', -100)),
        ]
      : []),
    ...(baselineBySex ? bySex(baselineBySex.quarter, 'baselineMen', 'baselineWomen', 'baselineGap') : []),
    // Last, since the last are the first to be rounded more coarsely.
    ...parts(now.quarter, 'selfSupporting', 'education'),
    ...(baseline ? parts(baseline.quarter, 'baselineSelfSupporting', 'baselineEducation') : []),
  ]
}
