import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { type Assessment, type ClosedReason, isSettled, type Rater, sideOf } from './assessment.ts'
import { completeAssessment, findAssessmentById, lockAssessment, settleSide } from './assessment-queries.ts'
import { findQuestionnaire } from './questionnaire-queries.ts'

interface Moment {
  readonly now: string
  readonly today: PlainDate
}

export type SettleRefusal = 'missing-items' | 'already-settled' | 'nothing-answered'

/**
 * Why a side may not be submitted; null where it may. Items without an answer may stay missing once that has been confirmed;
 * they are never counted as zero.
 * @param items the ids this version asks this rater.
 */
export function refusalOf(
  assessment: Assessment,
  rater: Rater,
  items: readonly string[],
  confirmed: boolean,
): SettleRefusal | null {
  const side = sideOf(assessment, rater)
  if (!side || isSettled(side)) return 'already-settled'
  if (side.answers.size === 0) return 'nothing-answered'
  return side.answers.size < items.length && !confirmed ? 'missing-items' : null
}

/** Submits a side that `refusalOf` lets through. @returns the wave, completed when this was its last side. */
export async function submitSide(
  db: Db,
  actor: Actor,
  assessment: Assessment,
  rater: Rater,
  moment: Moment,
): Promise<Assessment> {
  await settleSide(db, assessment.id, rater, { submittedAt: moment.now })
  return await completeIfLast(db, actor, assessment, moment)
}

/** Closes a side that will not be answered, with the reason. What it held stays out of every figure. */
export async function closeSide(
  db: Db,
  actor: Actor,
  assessment: Assessment,
  rater: Rater,
  reason: ClosedReason,
  moment: Moment,
): Promise<Result<Assessment, 'already-settled'>> {
  await lockAssessment(db, assessment.id)
  if (!(await settleSide(db, assessment.id, rater, { closedAt: moment.now, closedReason: reason })))
    return refused('already-settled')
  const fact = { citizen: assessment.citizenId, on: moment.today, subject: assessment.id }
  await recordEvent(db, actor, {
    ...fact,
    what: 'side.closed',
    detail: { rater, reason, set: await setName(db, assessment) },
  })
  return done(await completeIfLast(db, actor, assessment, moment))
}

const isWellKnown = (id: string) => ['fip', 'bip', 'kib'].includes(id)

/** The well-known sets are events by name; one a municipality made may be called anything, also `task`. */
const completedOf = (id: string) => (isWellKnown(id) ? (`${id}.completed` as const) : ('wave.completed' as const))

/** What a timeline calls the questionnaire: `FIP`, or its own title. */
async function setName(db: Db, { questionnaireId: id, questionnaireVersion }: Assessment): Promise<string> {
  return isWellKnown(id) ? id.toUpperCase() : (await findQuestionnaire(db, id, questionnaireVersion)).title.da.text
}

async function completeIfLast(
  db: Db,
  actor: Actor,
  { id, citizenId }: Assessment,
  { now, today }: Moment,
): Promise<Assessment> {
  const wave = await findAssessmentById(db, id)
  if (!wave.sides.every(isSettled)) return wave
  await completeAssessment(db, id, now, today)
  const answered = wave.sides.filter((side) => side.submittedAt !== null).map((side) => side.rater)
  await recordEvent(db, actor, {
    what: completedOf(wave.questionnaireId),
    citizen: citizenId,
    on: today,
    subject: id,
    detail: { mode: wave.mode, answered: answered.join(','), set: await setName(db, wave) },
  })
  return { ...wave, completedOn: today }
}
