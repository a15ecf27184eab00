import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { Typed } from '../../platform/web/pages.ts'
import { type ContentLanguage, contentLanguages } from '../../ui/content-language.ts'
import { type Assessment, isSettled, type Side, sideOf } from '../assessment.ts'
import { updateSideLanguage } from '../assessment-queries.ts'
import { itemsFor, type Questionnaire } from '../questionnaire.ts'
import { AnswersConflict, saveAnswers } from '../save-answers.ts'
import { sentSide } from '../sent-side.ts'
import { refusalOf, submitSide } from '../settle-side.ts'
import { itemsOn, nextStep, type Step, stepBefore, stepFrom, withKept } from './step.ts'

/** Where the form goes after something was sent. A problem is a code that the page says in the citizen's language. */
export type Outcome =
  | { readonly to: Step }
  | { readonly to: 'sent' | 'later' }
  | { readonly to: Step; readonly problem: Problem }

/** Why the form could not go on. */
export type Problem = 'missing' | 'not-saved' | 'nothing-answered'

/**
 * Takes one step of the citizen's form. Whatever button was pressed, also the choice of language, the answers are saved first.
 * @param actor the citizen herself: by link or by login.
 */
export async function fillIn(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  form: Typed,
  moment: Moment,
): Promise<Outcome> {
  const side = sideOf(wave, 'citizen')
  if (!side || isSettled(side)) return { to: 'sent' }
  const step = stepFrom(questionnaire, String(form.emne ?? ''))
  if (!(await saved(db, actor, wave, questionnaire, side, form, step, moment.now)))
    return { to: step, problem: 'not-saved' }
  const language = contentLanguages.find((each) => each === form.sprog)
  if (language) await updateSideLanguage(db, wave.id, language)
  if (language) return { to: step }
  return await moved(db, actor, wave, questionnaire, form, step, moment)
}

async function saved(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  side: Side,
  form: Typed,
  step: Step,
  now: string,
): Promise<boolean> {
  const here = itemsOn(step).map((item) => item.id)
  const sent = withKept(sentSide(form, 'citizen'), side.answers, here)
  try {
    return (await saveAnswers(db, { ...actor, name: 'citizen' }, wave, sent, questionnaire, now)).ok
  } catch (error) {
    if (error instanceof AnswersConflict) return false
    throw error
  }
}

async function moved(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  form: Typed,
  step: Step,
  moment: Moment,
): Promise<Outcome> {
  switch (form.til) {
    case 'tilbage':
      return { to: stepBefore(questionnaire, step) }
    case 'senere':
      return { to: 'later' }
    case 'send':
      return await sent(db, actor, wave, questionnaire, form.confirmed !== undefined, moment)
    default:
      return { to: nextStep(questionnaire, step) }
  }
}

async function sent(
  db: Db,
  actor: Actor,
  wave: Assessment,
  questionnaire: Questionnaire,
  confirmed: boolean,
  moment: Moment,
): Promise<Outcome> {
  const items = itemsFor(questionnaire, 'citizen').map((item) => item.id)
  const refusal = refusalOf(wave, 'citizen', items, confirmed)
  if (refusal === 'missing-items') return { to: 'review', problem: 'missing' }
  if (refusal === 'nothing-answered') return { to: 'review', problem: 'nothing-answered' }
  if (refusal === null) await submitSide(db, actor, wave, 'citizen', moment)
  return { to: 'sent' }
}

/** The language a side is answered in. */
export const languageOf = (side: Side | null): ContentLanguage =>
  contentLanguages.find((each) => each === side?.language) ?? 'da'
