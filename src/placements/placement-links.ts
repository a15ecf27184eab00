import { findUnit } from '../companies/index.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { FullPlacement } from './placement-queries.ts'

/** The last day of the workplace, where it has one. */
export async function companyClosedOn(db: Db, placement: FullPlacement, today: PlainDate): Promise<PlainDate | null> {
  if (placement.productionUnitId === null) return null
  return (await findUnit(db, placement.productionUnitId, today)).closedOn
}
