import { listReservationsOf, overlaps } from '../../companies/index.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, UnitId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Placement } from '../placement.ts'
import { listProposals, type Proposal } from './proposal-queries.ts'

/** A place that was promised a citizen and becomes the placement's; `id`: the proposal of it, null where nobody proposed it. */
export type Promised = Pick<Proposal, 'placeId' | 'reservationId'> & {
  readonly id: Proposal['id'] | null
  readonly proposedOn: PlainDate | null
}

/** The place that is held for a citizen at a workplace on some of the days of what is typed, though nobody came from there. */
export async function promisedAt(
  db: Db,
  citizenId: CitizenId,
  unit: UnitId | null,
  { startsOn: from, endsOn: to }: Pick<Placement, 'startsOn' | 'endsOn'>,
  today: PlainDate,
): Promise<Promised | null> {
  const held = (await listReservationsOf(db, citizenId, today)).find(
    (each) =>
      !each.isPlacement &&
      each.productionUnitId === unit &&
      overlaps({ from: each.fromOn, to: each.toOn }, { from, to }),
  )
  if (!held) return null
  const proposal = (await listProposals(db, citizenId)).find(({ reservationId }) => reservationId === held.id)
  return proposal ?? { id: null, proposedOn: null, placeId: held.placeId, reservationId: held.id }
}
