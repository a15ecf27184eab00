import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Typed } from '../../platform/web/pages.ts'
import {
  type Assessment,
  findAssessmentById,
  itemsFor,
  type Questionnaire,
  type Rater,
  refusalOf,
  type SaveRefusal,
  type SettleRefusal,
  saveAnswers,
  sentSide,
  submitSide,
} from '../../questionnaires/index.ts'

interface Moment {
  readonly now: string
  readonly today: PlainDate
}

const idsFor = (questionnaire: Questionnaire, rater: Rater) => itemsFor(questionnaire, rater).map((item) => item.id)

/** Saves the sides a form holds; both or none. */
export async function saveWave(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  form: Typed,
  raters: readonly Rater[],
  now: string,
): Promise<Result<null, SaveRefusal>> {
  for (const rater of raters) {
    const saved = await saveAnswers(db, actor, wave, sentSide(form, rater), questionnaire, now)
    if (!saved.ok) return refused(saved.refusal)
  }
  return done(null)
}

/** Saves the sides a form holds, and submits them: all of them or none. @param confirmed that items without an answer stay missing. */
export async function submitWave(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  form: Typed,
  raters: readonly Rater[],
  moment: Moment,
): Promise<Result<Assessment, SaveRefusal | SettleRefusal>> {
  const saved = await saveWave(db, actor, wave, questionnaire, form, raters, moment.now)
  if (!saved.ok) return saved
  const confirmed = form.confirmed !== undefined
  const current = await findAssessmentById(db, wave.id)
  const refusal = raters
    .map((rater) => refusalOf(current, rater, idsFor(questionnaire, rater), confirmed))
    .find((each) => each !== null)
  if (refusal) return refused(refusal)
  let submitted = current
  for (const rater of raters) submitted = await submitSide(db, actor, submitted, rater, moment)
  return done(submitted)
}
