import type { Db } from '../platform/db/scope.ts'
import { done, type Result, refused } from '../platform/result.ts'
import {
  type Answer,
  type Answers,
  type Assessment,
  answerFrom,
  isSettled,
  type Rater,
  type Side,
  sideOf,
} from './assessment.ts'
import { findAssessmentById, lockAssessment, saveSide } from './assessment-queries.ts'
import { itemsFor, type Questionnaire } from './questionnaire.ts'

/** A side as it was sent: by item what was chosen, and from which state of the side the form was filled. */
export interface SentSide {
  readonly rater: Rater
  /** By item id: `1`-`7` or `skip`. An item left out is missing. */
  readonly chosen: Readonly<Record<string, string>>
  readonly version: number
  /** The form instance. It may save again and again; another that began earlier may not overwrite it. */
  readonly form: string
}

export type SaveRefusal = 'unknown-item' | 'not-an-answer' | 'settled' | 'not-asked'

/** Somebody else saved this side since the form was filled; both sets of answers, for a page that shows them. */
export class AnswersConflict extends Error {
  readonly side: Side
  readonly sent: Answers

  constructor(side: Side, sent: Answers) {
    super('answers conflict')
    this.side = side
    this.sent = sent
  }
}

/**
 * Saves what has been answered so far on one side. Nothing is submitted by it, and nothing typed is lost: saving is allowed
 * until the side is settled.
 * @throws AnswersConflict when another form saved meanwhile and differs.
 */
export async function saveAnswers(
  db: Db,
  who: { readonly municipalityId: number; readonly name: string },
  assessment: Assessment,
  sent: SentSide,
  questionnaire: Questionnaire,
  now: string,
): Promise<Result<Side, SaveRefusal>> {
  const answers = answersIn(sent, questionnaire)
  if (!(answers instanceof Map)) return refused(answers)
  await lockAssessment(db, assessment.id)
  const side = sideOf(await findAssessmentById(db, assessment.id), sent.rater)
  if (!side) return refused('not-asked')
  if (isSettled(side)) return refused('settled')
  if (same(side.answers, answers)) return done(side)
  if (side.version !== sent.version && side.savedForm !== sent.form) throw new AnswersConflict(side, answers)
  const tenant = { municipalityId: who.municipalityId as never }
  await saveSide(db, tenant, assessment.id, { rater: sent.rater, answers, by: who.name, form: sent.form, now })
  return done({ ...side, answers, version: side.version + 1, savedForm: sent.form, savedBy: who.name, savedAt: now })
}

function answersIn(
  { chosen, rater }: SentSide,
  questionnaire: Questionnaire,
): Map<string, Answer> | 'unknown-item' | 'not-an-answer' {
  const items = itemsFor(questionnaire, rater).map((item) => item.id)
  const answers = new Map<string, Answer>()
  for (const [item, typed] of Object.entries(chosen)) {
    const answer = answerFrom(typed, rater, questionnaire.scale.max)
    if (!items.includes(item)) return 'unknown-item'
    if (answer === null) return 'not-an-answer'
    answers.set(item, answer)
  }
  return answers
}

const same = (one: Answers, other: Answers) =>
  one.size === other.size && [...one].every(([item, answer]) => other.get(item) === answer)
