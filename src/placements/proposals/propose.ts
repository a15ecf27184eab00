import { listReservationsOf, releasePlace } from '../../companies/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CitizenId, PlacementId, ReservationId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { PlacementKind } from '../placement.ts'
import { findProposalToAnswer, insertProposal, type ProposalId, updateAnswered } from './proposal-queries.ts'

/** Offers a citizen a place that is held for her. The caller has opened the case to change it. */
export async function proposePlacement(
  db: Db,
  actor: Actor,
  today: PlainDate,
  offered: { readonly citizenId: CitizenId; readonly reservationId: ReservationId; readonly kind: PlacementKind },
): Promise<Result<number, 'already-proposed'>> {
  const { citizenId, reservationId, kind } = offered
  const held = (await listReservationsOf(db, citizenId, today)).find(({ id }) => id === reservationId)
  if (!held || held.isPlacement) throw new NotFoundError('reservation')
  const by = { municipalityId: actor.municipalityId, proposedOn: today, proposedBy: staffOf(actor) }
  const id = await insertProposal(db, { ...by, ...offered })
  if (id === null) return refused('already-proposed')
  const detail = { kind, workplace: held.unitName, jobFunction: held.jobFunction }
  await recordEvent(db, actor, { what: 'placement.proposed', citizen: citizenId, subject: id, on: today, detail })
  return done(id)
}

/** The answer is yes: the proposal became a placement, which has the place. */
export async function acceptProposal(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizenId: CitizenId,
  id: ProposalId,
  placementId: PlacementId,
): Promise<void> {
  const answer = {
    answer: 'accepted',
    answeredOn: today,
    answeredBy: staffOf(actor),
    placementId,
  } as const
  await updateAnswered(db, citizenId, id, answer, '')
}

export const declines = ['declined-by-citizen', 'declined-by-company', 'withdrawn'] as const
export type Decline = (typeof declines)[number]

/** The answer is no, with the reason; the place is free again. */
export async function declineProposal(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { citizenId, id }: { readonly citizenId: CitizenId; readonly id: ProposalId },
  { answer, reason }: { readonly answer: Decline; readonly reason: string },
): Promise<void> {
  const proposal = await findProposalToAnswer(db, citizenId, id)
  await updateAnswered(db, citizenId, id, { answer, answeredOn: today, answeredBy: staffOf(actor) }, reason)
  await releasePlace(db, actor, today, { id: proposal.reservationId, citizenId }, answer)
  const detail = { kind: proposal.kind, workplace: proposal.workplace, answer, reason }
  await recordEvent(db, actor, { what: 'placement.declined', citizen: citizenId, subject: id, on: today, detail })
}
