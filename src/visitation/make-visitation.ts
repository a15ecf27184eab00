import { type Citizen, changeMatchGroup } from '../citizens/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { ReferralId, StaffId, VisitationId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { firstOffer, ruleOn } from '../rules/index.ts'
import { listColleagues } from '../staff/index.ts'
import { mayReferAgain, stateOf } from './referral.ts'
import { insertReferral, listReferrals, updateWithdrawn } from './referral-queries.ts'
import { activateBy, type Visitation, type VisitationDraft, type VisitRefusal, visitRefusal } from './visitation.ts'
import { insertVisitation, listVisitations, lockCitizen } from './visitation-queries.ts'

/**
 * Fills in the form and hands the citizen to an adviser. What still waits with another adviser is taken back. A match group that
 * differs from the case's is decided by this, from the day of the visitation. The caller has opened the case to change it.
 */
export async function makeVisitation(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  draft: VisitationDraft,
): Promise<Result<VisitationId, VisitRefusal>> {
  const colleagues = await listColleagues(db, today)
  const adviser = colleagues.find(({ id, role }) => id === draft.adviserId && role === 'company-adviser')
  const caseworker = colleagues.find(({ id, role }) => id === draft.caseworkerId && isOnCaseSide(role))
  await lockCitizen(db, citizen.id)
  const latestOn = (await listVisitations(db, citizen.id))[0]?.visitedOn ?? null
  const refusal =
    visitRefusal(draft, { takenOverOn: citizen.takenOverOn, latestOn }, today) ??
    (adviser ? null : 'no-such-adviser') ??
    (caseworker ? null : 'no-such-caseworker')
  if (refusal) return refused(refusal)

  const by = activateBy(citizen.takenOverOn, draft.matchGroup, ruleOn(firstOffer, citizen.takenOverOn).value)
  const id = await insertVisitation(db, actor, { ...draft, citizenId: citizen.id, activateBy: by })
  await changeMatchGroup(db, actor, today, citizen, { group: draft.matchGroup, from: draft.visitedOn })
  await updateWithdrawn(db, citizen.id, today)
  await insertReferral(db, actor, { visitationId: id, citizenId: citizen.id, adviserId: draft.adviserId }, today)
  const { firstWish, secondWish } = draft
  const detail = { adviser: adviser?.name ?? '', firstWish, secondWish, activateBy: by }
  await recordEvent(db, actor, {
    what: 'visitation.made',
    citizen: citizen.id,
    on: draft.visitedOn,
    subject: id,
    detail,
  })
  return done(id)
}

const isOnCaseSide = (role: string) => role === 'caseworker' || role === 'coordinator'

/** Why a visitation cannot be handed over again. */
export type ReferRefusal = 'no-such-adviser' | 'already-accepted' | 'waits-with-her'

/** Hands a visitation to another adviser, or to the same once more after it came back. */
export async function referAgain(
  db: Db,
  actor: Actor,
  today: PlainDate,
  visitation: Visitation,
  adviserId: StaffId,
): Promise<Result<ReferralId, ReferRefusal>> {
  const colleagues = await listColleagues(db, today)
  const adviser = colleagues.find(({ id, role }) => id === adviserId && role === 'company-adviser')
  if (!adviser) return refused('no-such-adviser')

  const { id: visitationId, citizenId } = visitation
  await lockCitizen(db, citizenId)
  const newest = (await listReferrals(db, citizenId)).find((each) => each.visitationId === visitationId)
  if (!mayReferAgain(stateOf(newest))) return refused('already-accepted')
  if (newest?.answer === null && newest.adviserId === adviserId) return refused('waits-with-her')

  await updateWithdrawn(db, citizenId, today)
  const id = await insertReferral(db, actor, { visitationId, citizenId, adviserId }, today)
  const detail = { adviser: adviser.name }
  await recordEvent(db, actor, { what: 'referral.offered', citizen: citizenId, on: today, subject: id, detail })
  return done(id)
}
