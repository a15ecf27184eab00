import { reportAbsence } from '../../placements/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import { sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { findScheme } from '../find-scheme.ts'
import { demandsMet, type Scores } from '../scheme.ts'
import type { Ready } from './answer.ts'
import { insertAnswer } from './answer-queries.ts'
import type { FormBehindLink } from './form-queries.ts'
import { markUsed } from './link-queries.ts'

export interface GivenAnswer {
  readonly scores: Scores
  readonly ready: Ready
  /** Days of the week the citizen was away. */
  readonly absentOn: readonly PlainDate[]
  readonly remark: string
}

/**
 * Takes a workplace's answer about a week, uses its link up, and makes each day of absence a task the same minute. The caller has
 * opened the link. Refused when the link or the form has been used a moment before.
 */
export async function answerWeek(
  db: Db,
  actor: Actor,
  moment: Moment,
  form: FormBehindLink,
  token: string,
  { scores, ready, absentOn, remark }: GivenAnswer,
): Promise<Result<null, 'used'>> {
  if (!(await markUsed(db, sha256(token), moment.now))) return refused('used')
  const { id: formId, placementId, citizenId, weekStartsOn } = form
  const sealed = remark === '' ? null : await sealForCitizen(db, citizenId, remark)
  const about = { municipalityId: actor.municipalityId, formId, placementId, citizenId, weekStartsOn }
  const isNew = await insertAnswer(db, { ...about, scores, ready, remark: sealed, answeredAt: moment.now })
  if (!isNew) return refused('used')

  const { met, of } = demandsMet(await findScheme(db, form.track, form.schemeVersion), scores)
  await recordEvent(db, actor, {
    what: 'weekly-answer.given',
    citizen: citizenId,
    subject: placementId,
    on: moment.today,
    detail: { workplace: form.workplace, weekStartsOn, ready, met, of },
  })
  for (const day of absentOn) await reportFrom(db, actor, moment, form, day)
  return done(null)
}

/** A day of absence from the workplace; one that is known already stays as it is, and its task is not doubled. */
export const reportFrom = (
  db: Db,
  actor: Actor,
  moment: Moment,
  { citizenId }: Pick<FormBehindLink, 'citizenId'>,
  absentOn: PlainDate,
) => reportAbsence(db, actor, moment, { citizenId, absentOn, reason: 'unknown', reportedBy: 'company' })
