import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import type { ContentLanguage } from '../ui/content-language.ts'
import { approved } from './approved.ts'
import { asksWorkplace, type Questionnaire } from './questionnaire.ts'

/** The version somebody answered or will answer, its translations marked as approved where a person has approved them. */
export async function findQuestionnaire(db: Db, id: string, version: number): Promise<Questionnaire> {
  const row = await db
    .selectFrom('questionnaire')
    .select('definition')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw new NotFoundError('questionnaire')
  return approved(row.definition as Questionnaire, await listApprovedLanguages(db, id, version))
}

/** The newest version: what a new wave is asked with. */
export async function findNewestQuestionnaire(db: Db, id: string): Promise<Questionnaire> {
  const row = await db
    .selectFrom('questionnaire')
    .select('version')
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  if (!row) throw new NotFoundError('questionnaire')
  return await findQuestionnaire(db, id, row.version)
}

/**
 * The newest version of every questionnaire that a new wave may be asked with: FIP first, then by title. What workplaces are asked by the
 * week is none of these, and this is where it is kept out of all that waves are made into.
 */
export async function listQuestionnairesInUse(db: Db): Promise<Questionnaire[]> {
  const rows = await db
    .selectFrom('questionnaire')
    .select('definition')
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  const first = ({ id }: Questionnaire) => (id === 'fip' ? 0 : 1)
  return rows
    .map((row) => row.definition as Questionnaire)
    .filter((questionnaire) => !asksWorkplace(questionnaire))
    .sort((a, b) => first(a) - first(b) || a.title.da.text.localeCompare(b.title.da.text, 'da'))
}

/** The questionnaires a municipality has in any version, by id. */
export async function listQuestionnaireIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('questionnaire').select('id').distinct().execute()
  return rows.map(({ id }) => id)
}

/** Adds a version. Versions are immutable: there is no way to change one. @returns false when the version is there already. */
export async function insertQuestionnaire(
  db: Db,
  municipalityId: MunicipalityId,
  questionnaire: Questionnaire,
  by: Actor['staffId'],
  now: string,
): Promise<boolean> {
  const { id, version } = questionnaire
  const values = {
    municipalityId,
    id,
    version,
    definition: JSON.stringify(questionnaire),
    importedAt: now,
    importedBy: by,
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('questionnaire')
    .values(values)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function listApprovedLanguages(db: Db, id: string, version: number): Promise<ContentLanguage[]> {
  const rows = await db
    .selectFrom('translationApproval')
    .select('language')
    .where('questionnaireId', '=', id)
    .where('version', '=', version)
    .execute()
  return rows.map((row) => row.language as ContentLanguage)
}
