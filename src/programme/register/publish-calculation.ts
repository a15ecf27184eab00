import { type GoalOneOverTime, quartersOf } from '../../goals/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { StaffId } from '../../platform/ids.ts'
import { insertResult, listPublishedQuarters } from '../result-queries.ts'

/**
 * Publishes before and now, and the quarters between, in one deed.
 * @returns the quarters that are published already from the same extract in the same way: a second protection could be laid over the
 * first, so nothing is published where there is one.
 */
export async function publishCalculation(
  db: Db,
  { headline, course }: GoalOneOverTime,
  about: { readonly invented: boolean; readonly now: string; readonly by: StaffId },
): Promise<readonly string[]> {
  const published = await listPublishedQuarters(db, headline)
  const twice = [headline, ...course].flatMap(quartersOf).filter((quarter) => published.has(quarter))
  if (twice.length > 0) return twice.sort()
  await insertResult(db, headline, { series: 'headline', ...about })
  for (const result of course) await insertResult(db, result, { series: 'course', ...about })
  return []
}
