import { sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type {
  CitizenId,
  Id,
  MunicipalityId,
  PlaceId,
  PlacementId,
  ReservationId,
  StaffId,
  UnitId,
} from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { PlacementKind } from '../placement.ts'

export type ProposalId = Id<'proposal'>

/** A reserved place that a citizen has been offered and has not answered yet. */
export interface Proposal {
  readonly id: ProposalId
  readonly reservationId: ReservationId
  readonly placeId: PlaceId
  readonly productionUnitId: UnitId
  readonly kind: PlacementKind
  readonly proposedOn: PlainDate
  readonly proposedByName: string
  readonly workplace: string
  readonly city: string
  readonly jobFunction: string
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  /** The last day the place is promised to her unless she says yes. */
  readonly heldUntil: PlainDate | null
  readonly weeklyQuarterHours: number
}

const open = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('placementProposal as proposal')
    .innerJoin('placeReservation as held', (join) =>
      join.onRef('held.municipalityId', '=', 'proposal.municipalityId').onRef('held.id', '=', 'proposal.reservationId'),
    )
    .innerJoin('place', (join) =>
      join.onRef('place.municipalityId', '=', 'held.municipalityId').onRef('place.id', '=', 'held.placeId'),
    )
    .innerJoin('productionUnit as unit', (join) =>
      join.onRef('unit.municipalityId', '=', 'place.municipalityId').onRef('unit.id', '=', 'place.productionUnitId'),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'proposal.municipalityId').onRef('staff.id', '=', 'proposal.proposedBy'),
    )
    .select(['proposal.id', 'proposal.reservationId', 'held.placeId', 'proposal.kind', 'proposal.proposedOn'])
    .select(['staff.name as proposedByName', 'unit.name as workplace', 'unit.city', 'place.jobFunction'])
    .select(['held.fromOn', 'held.toOn', 'held.heldUntil', 'place.weeklyQuarterHours', 'place.productionUnitId'])
    .where('proposal.citizenId', '=', citizenId)
    .where('proposal.answer', 'is', null)
    .where('held.releasedOn', 'is', null)
    .$narrowType<{ id: ProposalId; reservationId: ReservationId }>()

const named = <Row extends { proposedByName: string | null }>(row: Row) => ({
  ...row,
  proposedByName: row.proposedByName ?? '',
})

/** What a citizen whom the caller has opened has been offered and has not answered, newest first. */
export async function listProposals(db: Db, citizenId: CitizenId): Promise<Proposal[]> {
  return (await open(db, citizenId).orderBy('proposal.id', 'desc').execute()).map(named)
}

/** One of them, held until the transaction ends. @throws NotFoundError also when it has been answered */
export async function findProposalToAnswer(db: Db, citizenId: CitizenId, id: ProposalId): Promise<Proposal> {
  const row = await open(db, citizenId)
    .where('proposal.id', '=', id as never)
    .forUpdate('proposal')
    .executeTakeFirst()
  if (!row) throw new NotFoundError('proposal')
  return named(row)
}

interface NewProposal {
  readonly municipalityId: MunicipalityId
  readonly citizenId: CitizenId
  readonly reservationId: ReservationId
  readonly kind: PlacementKind
  readonly proposedOn: PlainDate
  readonly proposedBy: StaffId
}

/** Null: the reserved place has been offered already. */
export async function insertProposal(db: Db, row: NewProposal): Promise<number | null> {
  const inserted = await db
    .insertInto('placementProposal')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['municipalityId', 'reservationId']).where('answer', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

interface Answer {
  readonly answer: 'accepted' | 'declined-by-citizen' | 'declined-by-company' | 'withdrawn'
  readonly answeredOn: PlainDate
  readonly answeredBy: StaffId
  readonly placementId?: PlacementId
}

/** Writes the answer; its reason is sealed under the citizen's key. */
export async function updateAnswered(
  db: Db,
  citizenId: CitizenId,
  id: ProposalId,
  answer: Answer,
  reason: string,
): Promise<void> {
  const sealedReason = reason === '' ? null : await sealForCitizen(db, citizenId, reason)
  await db
    .updateTable('placementProposal')
    .set({ ...answer, sealedReason })
    .where('id', '=', id as never)
    .execute()
}
