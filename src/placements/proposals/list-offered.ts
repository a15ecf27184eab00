import { listReservationsOf } from '../../companies/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, ReservationId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { listProposals, type Proposal } from './proposal-queries.ts'

/** A place held for a citizen that she has not been offered yet. */
export interface Reserved {
  readonly id: ReservationId
  readonly unitName: string
  readonly jobFunction: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly heldUntil: PlainDate | null
}

/** What a citizen has been offered, and what is held for her. The caller has opened the case. */
export async function listOffered(
  db: Db,
  citizenId: CitizenId,
  today: PlainDate,
): Promise<{ readonly proposals: readonly Proposal[]; readonly reserved: readonly Reserved[] }> {
  const proposals = await listProposals(db, citizenId)
  const offered = new Set(proposals.map(({ reservationId }) => reservationId))
  const held = await listReservationsOf(db, citizenId, today)
  return { proposals, reserved: held.filter(({ id, isPlacement }) => !isPlacement && !offered.has(id)) }
}
