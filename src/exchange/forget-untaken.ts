import { listMunicipalityIds } from '../platform/audit/audit-queries.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Clock } from '../platform/clock.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import { minutesAfter } from '../platform/instant.ts'
import { forgetBroughtBefore } from './waiting-file-queries.ts'

interface House {
  readonly db: Db
  readonly keys: Keys
  readonly clock: Clock
}

/** A file that nobody takes in is forgotten after a week: what it says lies under no citizen's key. */
const keptForMinutes = 7 * 24 * 60

/** Forgets the files that wait too long, in every municipality. */
export async function forgetUntaken({ db, keys, clock }: House): Promise<void> {
  const since = minutesAfter(clock().now, -keptForMinutes)
  for (const municipality of await listMunicipalityIds(db))
    await inWork(db, keys, { municipality }, (trx) => forgetBroughtBefore(trx, since))
}
