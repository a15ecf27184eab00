import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { library } from '../library.ts'
import { asksWorkplace, type Questionnaire } from '../questionnaire.ts'
import { readQuestionnaire } from '../questionnaire-input.ts'
import type { QuestionnaireProblem } from '../questionnaire-problems.ts'
import { insertQuestionnaire } from '../questionnaire-queries.ts'
import { findNewestVersion } from './version-queries.ts'

/** Why a file was not imported. Nothing of it was. */
export type ImportRefusal =
  | { readonly why: 'broken'; readonly problems: readonly QuestionnaireProblem[] }
  | { readonly why: 'exists' | 'older'; readonly questionnaire: Questionnaire; readonly newest: number }

export type Imported =
  | { readonly ok: true; readonly questionnaire: Questionnaire; readonly previous: number | null }
  | { readonly ok: false; readonly refusal: ImportRefusal }

/**
 * Imports a questionnaire from the text of a file: whole, or not at all. A version is immutable and must be newer than the newest,
 * so that what was answered can always be read by the words it was asked in. Pages and command line both come here.
 */
export async function importQuestionnaire(
  db: Db,
  by: Pick<Actor, 'municipalityId' | 'staffId'>,
  file: string,
  now: string,
): Promise<Imported> {
  const read = readQuestionnaire(file)
  if (!read.ok) return { ok: false, refusal: { why: 'broken', problems: read.problems } }
  const questionnaire = read.value
  if (asksWorkplace(questionnaire) !== isOfWorkplace(questionnaire.id))
    return { ok: false, refusal: { why: 'broken', problems: [{ path: 'id', code: 'not-of-workplace' }] } }
  const newest = await findNewestVersion(db, questionnaire.id)
  if (newest !== null && questionnaire.version < newest) return notNewer('older', questionnaire, newest)
  const added = await insertQuestionnaire(db, by.municipalityId, questionnaire, by.staffId, now)
  return added
    ? { ok: true, questionnaire, previous: newest }
    : notNewer('exists', questionnaire, questionnaire.version)
}

/** A new version asks whom the questionnaire always asked, and no workplace is asked by a questionnaire of no track. */
const isOfWorkplace = (id: string) => library.some((known) => known.id === id && asksWorkplace(known))

const notNewer = (why: 'exists' | 'older', questionnaire: Questionnaire, newest: number): Imported => ({
  ok: false,
  refusal: { why, questionnaire, newest },
})
