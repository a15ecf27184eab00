import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { AssessmentId, CitizenId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Answer, Assessment, ClosedReason, Mode, Rater, Side } from './assessment.ts'

/** A wave of this citizen, whole. The caller has opened the citizen's case. */
export async function findAssessment(db: Db, citizen: CitizenId, id: AssessmentId): Promise<Assessment> {
  const [assessment] = await load(db, (rows) => rows.where('id', '=', id).where('citizenId', '=', citizen))
  if (!assessment) throw new NotFoundError('assessment')
  return assessment
}

/** A wave found through a link that names it. */
export async function findAssessmentById(db: Db, id: AssessmentId): Promise<Assessment> {
  const [assessment] = await load(db, (rows) => rows.where('id', '=', id))
  if (!assessment) throw new NotFoundError('assessment')
  return assessment
}

/** A citizen's waves of a questionnaire, oldest first, the open one last. */
export async function listAssessments(db: Db, citizen: CitizenId, questionnaireId: string): Promise<Assessment[]> {
  return await load(db, (rows) => rows.where('citizenId', '=', citizen).where('questionnaireId', '=', questionnaireId))
}

/** The questionnaires a citizen was ever asked, by id. */
export async function listAskedQuestionnaires(db: Db, citizen: CitizenId): Promise<string[]> {
  const rows = await db
    .selectFrom('assessment')
    .select('questionnaireId')
    .distinct()
    .where('citizenId', '=', citizen)
    .orderBy('questionnaireId')
    .execute()
  return rows.map((row) => row.questionnaireId)
}

/** The completed waves of many citizens since a day, oldest first: what lists and team reflection are made from. */
export async function listCompletedAssessments(
  db: Db,
  citizens: readonly CitizenId[],
  questionnaireId: string,
  since: PlainDate,
): Promise<Assessment[]> {
  if (citizens.length === 0) return []
  return await load(db, (rows) =>
    rows
      .where('citizenId', 'in', [...citizens])
      .where('questionnaireId', '=', questionnaireId)
      .where('completedOn', '>=', since),
  )
}

/** The wave of a citizen that is still open, if any. */
export async function findOpenAssessment(
  db: Db,
  citizen: CitizenId,
  questionnaireId: string,
): Promise<AssessmentId | null> {
  const row = await db
    .selectFrom('assessment')
    .select('id')
    .where('citizenId', '=', citizen)
    .where('questionnaireId', '=', questionnaireId)
    .where('completedOn', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

export interface NewAssessment {
  readonly citizenId: CitizenId
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly mode: Mode
  readonly openedOn: PlainDate
  readonly talkId: TalkId | null
  readonly interpreter: boolean
  readonly helpedBy: string
  readonly citizenLanguage: string
  readonly raters: readonly Rater[]
}

/** Opens a wave with a side for each rater it asks. */
export async function insertAssessment(db: Db, actor: Actor, wave: NewAssessment): Promise<AssessmentId> {
  const { citizenLanguage, raters, ...row } = wave
  const municipalityId = actor.municipalityId
  const { id } = await db
    .insertInto('assessment')
    .values({ ...row, municipalityId, openedBy: actor.staffId as number })
    .returning('id')
    .executeTakeFirstOrThrow()
  const sides = raters.map((rater) => ({
    municipalityId,
    assessmentId: id,
    rater,
    language: rater === 'citizen' ? citizenLanguage : 'da',
    answeredBy: rater === 'caseworker' ? actor.staffId : null,
  }))
  await db.insertInto('assessmentSide').values(sides).execute()
  return id
}

/** Puts right how a wave is held. */
export async function updateSetting(
  db: Db,
  id: AssessmentId,
  setting: { readonly mode?: Mode; readonly interpreter?: boolean; readonly helpedBy?: string },
): Promise<void> {
  await db
    .updateTable('assessment')
    .set((row) => ({ ...setting, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Replaces a side's answers by those given and moves its version on. */
export async function saveSide(
  db: Db,
  actor: Pick<Actor, 'municipalityId'>,
  id: AssessmentId,
  saved: {
    readonly rater: Rater
    readonly answers: ReadonlyMap<string, Answer>
    readonly by: string
    readonly form: string
    readonly now: string
  },
): Promise<void> {
  const { rater, answers, by, form, now } = saved
  await db.deleteFrom('answer').where('assessmentId', '=', id).where('rater', '=', rater).execute()
  const rows = [...answers].map(([item, answer]) => ({
    municipalityId: actor.municipalityId,
    assessmentId: id,
    rater,
    item,
    value: typeof answer === 'number' ? answer : null,
    skip: typeof answer === 'number' ? null : answer,
    savedAt: now,
  }))
  if (rows.length > 0) await db.insertInto('answer').values(rows).execute()
  await db
    .updateTable('assessmentSide')
    .set((row) => ({ version: row('version', '+', 1), savedBy: by, savedForm: form, savedAt: now }))
    .where('assessmentId', '=', id)
    .where('rater', '=', rater)
    .execute()
}

/** The language the citizen's side is answered in from here on. */
export async function updateSideLanguage(db: Db, id: AssessmentId, language: string): Promise<void> {
  await db
    .updateTable('assessmentSide')
    .set({ language })
    .where('assessmentId', '=', id)
    .where('rater', '=', 'citizen')
    .execute()
}

/** Settles a side: submitted, or closed with a reason. @returns false when it was settled already. */
export async function settleSide(
  db: Db,
  id: AssessmentId,
  rater: Rater,
  settled: { readonly submittedAt: string } | { readonly closedAt: string; readonly closedReason: ClosedReason },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('assessmentSide')
    .set(settled)
    .where('assessmentId', '=', id)
    .where('rater', '=', rater)
    .where('submittedAt', 'is', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function completeAssessment(db: Db, id: AssessmentId, now: string, today: PlainDate): Promise<void> {
  await db.updateTable('assessment').set({ completedAt: now, completedOn: today }).where('id', '=', id).execute()
}

/** Locks a wave for the length of the transaction, so that two who save at once come one after the other. */
export async function lockAssessment(db: Db, id: AssessmentId): Promise<void> {
  await db.selectFrom('assessment').select('id').where('id', '=', id).forUpdate().execute()
}

type Narrow = (rows: ReturnType<typeof rowsOf>) => ReturnType<typeof rowsOf>

const rowsOf = (db: Db) =>
  db
    .selectFrom('assessment')
    .select(['id', 'citizenId', 'questionnaireId', 'questionnaireVersion', 'mode', 'openedOn', 'openedBy', 'talkId'])
    .select(['interpreter', 'helpedBy', 'completedOn', 'version'])

async function load(db: Db, narrow: Narrow): Promise<Assessment[]> {
  const rows = await narrow(rowsOf(db))
    .orderBy('completedOn', (order) => order.asc().nullsLast())
    .orderBy('id')
    .execute()
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const sides = await db.selectFrom('assessmentSide').selectAll().where('assessmentId', 'in', ids).execute()
  const answers = await db
    .selectFrom('answer')
    .select(['assessmentId', 'rater', 'item', 'value', 'skip'])
    .where('assessmentId', 'in', ids)
    .execute()
  const given = new Map<string, Map<string, Answer>>()
  for (const { assessmentId, rater, item, value, skip } of answers) {
    const key = `${assessmentId}:${rater}`
    given.set(key, (given.get(key) ?? new Map()).set(item, (value ?? skip) as Answer))
  }
  return rows.map((row) => ({
    ...row,
    openedBy: row.openedBy as Assessment['openedBy'],
    sides: sides
      .filter((side) => side.assessmentId === row.id)
      .map(
        (side): Side => ({ ...side, rater: side.rater, answers: given.get(`${row.id}:${side.rater}`) ?? new Map() }),
      ),
  }))
}
