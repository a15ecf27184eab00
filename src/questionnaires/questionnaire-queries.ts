import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import type { ContentLanguage } from '../ui/content-language.ts'
import { approved } from './approved.ts'
import type { Questionnaire } from './questionnaire.ts'

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

/** Every version the municipality has, newest first within each questionnaire. */
export async function listQuestionnaires(db: Db) {
  return await db
    .selectFrom('questionnaire')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'questionnaire.municipalityId')
        .onRef('staff.id', '=', 'questionnaire.importedBy'),
    )
    .select(['questionnaire.id', 'questionnaire.version', 'definition', 'importedAt', 'staff.name as importedBy'])
    .orderBy('questionnaire.id')
    .orderBy('questionnaire.version', 'desc')
    .execute()
}

/** Adds a version. Versions are immutable: there is no way to change one. */
export async function insertQuestionnaire(
  db: Db,
  municipalityId: MunicipalityId,
  questionnaire: Questionnaire,
  by: Actor['staffId'],
  now: string,
): Promise<void> {
  const { id, version } = questionnaire
  const values = {
    municipalityId,
    id,
    version,
    definition: JSON.stringify(questionnaire),
    importedAt: now,
    importedBy: by,
  }
  await db.insertInto('questionnaire').values(values).execute()
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

export async function insertApproval(
  db: Db,
  actor: Actor,
  approval: {
    readonly questionnaireId: string
    readonly version: number
    readonly language: ContentLanguage
    readonly approvedAt: string
  },
): Promise<void> {
  await db
    .insertInto('translationApproval')
    .values({ ...approval, municipalityId: actor.municipalityId, approvedBy: actor.staffId as number })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
