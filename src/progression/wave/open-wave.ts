import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import {
  findNewestQuestionnaire,
  findOpenAssessment,
  insertAssessment,
  type Mode,
  ratersAsked,
  ratersOf,
} from '../../questionnaires/index.ts'

/** How a wave is held. */
export interface Setting {
  readonly mode: Mode
  readonly interpreter: boolean
  readonly helpedBy: string
  readonly citizenLanguage: string
}

/** Begins a wave with the newest version, or goes on with the one under way: there is one at a time. */
export async function openWave(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  questionnaireId: string,
  setting: Setting,
  today: PlainDate,
): Promise<{ id: AssessmentId; wasOpen: boolean }> {
  const open = await findOpenAssessment(db, citizenId, questionnaireId)
  if (open !== null) return { id: open, wasOpen: true }
  const questionnaire = await findNewestQuestionnaire(db, questionnaireId)
  const asked = ratersAsked(questionnaire)
  const id = await insertAssessment(db, actor, {
    ...setting,
    citizenId,
    questionnaireId,
    questionnaireVersion: questionnaire.version,
    openedOn: today,
    talkId: null,
    raters: ratersOf(setting.mode).filter((rater) => asked.includes(rater)),
  })
  return { id, wasOpen: false }
}
