import type { Db } from '../db/scope.ts'
import type { CitizenId } from '../ids.ts'

/** Who changed a row last and when, by the facts of the case about it; null where there are none. */
export async function findLastChange(
  db: Db,
  citizenId: CitizenId,
  subject: number,
  kinds: readonly string[],
): Promise<{ readonly savedBy: string; readonly savedAt: string } | null> {
  const row = await db
    .selectFrom('caseEvent')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'caseEvent.municipalityId').onRef('staff.id', '=', 'caseEvent.staffId'),
    )
    .select(['staff.name', 'caseEvent.recordedAt'])
    .where('caseEvent.citizenId', '=', citizenId)
    .where('caseEvent.subjectId', '=', subject)
    .where('caseEvent.what', 'in', [...kinds])
    .orderBy('caseEvent.id', 'desc')
    .executeTakeFirst()
  return row ? { savedBy: row.name ?? '', savedAt: row.recordedAt } : null
}
