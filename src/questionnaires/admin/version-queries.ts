import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { ContentLanguage } from '../../ui/content-language.ts'
import type { Questionnaire } from '../questionnaire.ts'

/** A version as the municipality has it. */
export interface Version {
  readonly id: string
  readonly version: number
  /** As it was imported: approvals are facts of their own, beside it. */
  readonly definition: Questionnaire
  readonly importedAt: string
  /** Null for what a municipality starts with. */
  readonly importedBy: string | null
}

/** A person has read a translation and stands by it. */
export interface Approval {
  readonly questionnaireId: string
  readonly version: number
  readonly language: ContentLanguage
  readonly approvedAt: string
  readonly approvedBy: string
}

/** Every version the municipality has, newest first within each questionnaire. */
export const listVersions = async (db: Db): Promise<Version[]> =>
  (await versions(db).orderBy('questionnaire.id').orderBy('questionnaire.version', 'desc').execute()).map(toVersion)

/** One version with who imported it and when. */
export async function findVersion(db: Db, id: string, version: number): Promise<Version> {
  const row = await versions(db)
    .where('questionnaire.id', '=', id)
    .where('questionnaire.version', '=', version)
    .executeTakeFirst()
  if (!row) throw new NotFoundError('questionnaire')
  return toVersion(row)
}

/** The version before this one: what it is compared with. */
export async function findVersionBefore(db: Db, id: string, version: number): Promise<Version | null> {
  const row = await versions(db)
    .where('questionnaire.id', '=', id)
    .where('questionnaire.version', '<', version)
    .orderBy('questionnaire.version', 'desc')
    .executeTakeFirst()
  return row ? toVersion(row) : null
}

/** The number of a questionnaire's newest version; null before the first. */
export async function findNewestVersion(db: Db, id: string): Promise<number | null> {
  const row = await db
    .selectFrom('questionnaire')
    .select('version')
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return row?.version ?? null
}

/** Who has approved which translation, and when. */
export async function listApprovals(db: Db): Promise<Approval[]> {
  const rows = await db
    .selectFrom('translationApproval as approval')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'approval.municipalityId').onRef('staff.id', '=', 'approval.approvedBy'),
    )
    .select(['approval.questionnaireId', 'approval.version', 'approval.language', 'approval.approvedAt'])
    .select('staff.name as approvedBy')
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as ContentLanguage }))
}

/** Approving again changes nothing: the first to approve stays. */
export async function insertApproval(
  db: Db,
  actor: Actor,
  { id, version }: Version,
  language: ContentLanguage,
  now: string,
): Promise<void> {
  const what = { municipalityId: actor.municipalityId, questionnaireId: id, version, language }
  await db
    .insertInto('translationApproval')
    .values({ ...what, approvedBy: staffOf(actor), approvedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const versions = (db: Db) =>
  db
    .selectFrom('questionnaire')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'questionnaire.municipalityId')
        .onRef('staff.id', '=', 'questionnaire.importedBy'),
    )
    .select(['questionnaire.id', 'questionnaire.version', 'definition', 'importedAt', 'staff.name as importedBy'])

type Row = Omit<Version, 'definition'> & { readonly definition: unknown }
const toVersion = (row: Row): Version => ({ ...row, definition: row.definition as Questionnaire })
