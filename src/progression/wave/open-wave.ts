import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { AssessmentId, CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import {
  findOpenAssessment,
  insertAssessment,
  listQuestionnairesInUse,
  type Mode,
  type Questionnaire,
  ratersAsked,
  ratersOf,
} from '../../questionnaires/index.ts'
import { listNextTalks, type NextTalk } from '../../talks/index.ts'

/** How a wave is held. */
export interface Setting {
  readonly mode: Mode
  readonly interpreter: boolean
  readonly helpedBy: string
  readonly citizenLanguage: string
}

/** Why a wave cannot begin: the municipality has no such questionnaire, or nobody who answers is asked anything by it. */
export type OpenRefusal = 'not-in-use' | 'asks-nobody'

/**
 * Begins a wave with the newest version, or goes on with the one under way: there is one of a questionnaire at a time. A wave begun
 * on the day of a booked talk belongs to that talk.
 */
export async function openWave(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  questionnaireId: string,
  setting: Setting,
  today: PlainDate,
): Promise<Result<{ id: AssessmentId; wasOpen: boolean }, OpenRefusal>> {
  const open = await findOpenAssessment(db, citizenId, questionnaireId)
  if (open !== null) return done({ id: open, wasOpen: true })
  const questionnaire = (await listQuestionnairesInUse(db)).find(({ id }) => id === questionnaireId)
  if (!questionnaire) return refused('not-in-use')
  const mode = modeFor(questionnaire, setting.mode)
  if (mode === null) return refused('asks-nobody')

  const id = await insertAssessment(db, actor, {
    ...setting,
    mode,
    citizenId,
    questionnaireId,
    questionnaireVersion: questionnaire.version,
    openedOn: today,
    talkId: (await talkToday(db, citizenId, today))?.id ?? null,
    raters: ratersOf(mode),
  })
  return done({ id, wasOpen: false })
}

/** A questionnaire with a single rater asks that rater alone, whoever else sits there; null when that rater does not answer. */
export function modeFor(questionnaire: Questionnaire, chosen: Mode): Mode | null {
  const [only, other] = ratersAsked(questionnaire)
  if (only === undefined || other !== undefined) return chosen
  if (!ratersOf(chosen).includes(only)) return null
  return only === 'citizen' ? 'citizen-only' : 'caseworker-only'
}

/** The talk that is booked today and not held yet. */
export async function talkToday(db: Db, citizen: CitizenId, today: PlainDate): Promise<NextTalk | null> {
  const talk = (await listNextTalks(db, [citizen], today)).get(citizen)
  return talk && dayOf(talk.startsAt) === today ? talk : null
}
