import type { GoalOneOverTime } from '../../goals/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { StaffId } from '../../platform/ids.ts'
import { insertResult, listPublishedTwice } from '../result-queries.ts'

/**
 * Publishes before and now, and the quarters between, in one deed.
 * @returns the quarters that are published already from the same file: a second protection could be laid over the
 * first, so nothing is published where there is one.
 */
export async function publishCalculation(
  db: Db,
  { headline, course }: GoalOneOverTime,
  about: { readonly invented: boolean; readonly now: string; readonly by: StaffId },
): Promise<readonly string[]> {
  const twice = await listPublishedTwice(db, [headline, ...course])
  if (twice.length > 0) return twice
  await insertResult(db, headline, { series: 'headline', ...about })
  for (const result of course) await insertResult(db, result, { series: 'course', ...about })
  return []
}
