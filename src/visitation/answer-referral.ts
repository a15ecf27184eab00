import { type Citizen, changePart, listTeamAround } from '../citizens/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { ReferralId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { listColleagues } from '../staff/index.ts'
import { addTask } from '../tasks/index.ts'
import type { AnswerRefusal, ReturnReason } from './referral.ts'
import { findOwnReferralToAnswer, updateAccepted, updateReturned } from './referral-queries.ts'
import { texts } from './texts.ts'
import { findVisitation } from './visitation-queries.ts'

/** The adviser takes the citizen: from today she has the adviser's part in the team. The caller has opened the case. */
export async function acceptReferral(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  id: ReferralId,
): Promise<Result<ReferralId, AnswerRefusal>> {
  const referral = await findOwnReferralToAnswer(db, actor, citizen.id, id)
  if (referral.answer !== null) return refused('already-answered')
  await updateAccepted(db, id, today)
  await becomeAdviser(db, actor, today, citizen)
  const detail = { adviser: actor.name }
  await recordEvent(db, actor, { what: 'referral.accepted', citizen: citizen.id, on: today, subject: id, detail })
  return done(id)
}

async function becomeAdviser(db: Db, actor: Actor, today: PlainDate, citizen: Citizen): Promise<void> {
  const team = await listTeamAround(db, citizen.id)
  if (team.some(({ part, staffId }) => part === 'company-adviser' && staffId === actor.staffId)) return
  const who = { part: 'company-adviser', staff: staffOf(actor) } as const
  await changePart(db, actor, today, citizen, { who, from: today }, await listColleagues(db, today))
}

/** The adviser sends it back with a reason; the responsible caseworker has a task the same minute. The caller has opened the case. */
export async function returnReferral(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  id: ReferralId,
  why: { readonly reason: ReturnReason; readonly words: string },
): Promise<Result<ReferralId, AnswerRefusal>> {
  const referral = await findOwnReferralToAnswer(db, actor, citizen.id, id)
  if (referral.answer !== null) return refused('already-answered')
  await updateReturned(db, referral, why, today)
  const { caseworkerId } = await findVisitation(db, citizen.id, referral.visitationId)
  const detail = { adviser: actor.name, reason: why.reason }
  await recordEvent(db, actor, { what: 'referral.returned', citizen: citizen.id, on: today, subject: id, detail })
  await addTask(db, actor, today, {
    citizenId: citizen.id,
    staffId: caseworkerId,
    title: texts.da.returnedTask(texts.da.returnReasons[why.reason]),
    dueOn: today,
    source: 'visitation',
    sourceId: referral.visitationId,
  })
  return done(id)
}
