import { findLastChange } from '../platform/audit/last-change-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import { type Conflict, ConflictError } from '../platform/errors.ts'
import type { CitizenId } from '../platform/ids.ts'

/** Somebody saved first: who and when as far as the case tells, from its last event of these kinds about the row. */
export async function planConflict(
  db: Db,
  { citizenId, id }: { readonly citizenId: CitizenId; readonly id: number },
  kinds: readonly string[],
  shown: Pick<Conflict, 'fields' | 'backTo'>,
): Promise<ConflictError> {
  const last = await findLastChange(db, citizenId, id, kinds)
  return new ConflictError({ savedBy: last?.savedBy ?? '', savedAt: last?.savedAt ?? null, ...shown })
}
