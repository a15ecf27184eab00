import type { GoalResult } from './goal-result.ts'

/** Whether a mean is told by sex: of goals 2 and 3 that is the source's to say. One that was kept before it could be does not. */
export const tellsSex = (mean: GoalResult['projectMean']): boolean =>
  mean.method === 'unweighted' || (mean.men ?? mean.women ?? null) !== null
