import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Rater } from './assessment.ts'
import type { Questionnaire } from './questionnaire.ts'

/** A number somebody answered in one of a citizen's two latest waves. */
export interface LatestAnswer {
  readonly citizenId: CitizenId
  /** 1 for the latest wave, 2 for the one before it. */
  readonly place: number
  readonly rater: Rater
  readonly item: string
  readonly value: number
}

/** The municipality's answers in each citizen's two latest waves completed before a day, on the questionnaire's own scale. */
export async function listLatestAnswers(
  db: Db,
  { id, scale }: Questionnaire,
  before: PlainDate,
): Promise<LatestAnswer[]> {
  const placed = db
    .selectFrom('assessment')
    .innerJoin('questionnaire', (join) =>
      join
        .onRef('questionnaire.municipalityId', '=', 'assessment.municipalityId')
        .onRef('questionnaire.id', '=', 'assessment.questionnaireId')
        .onRef('questionnaire.version', '=', 'assessment.questionnaireVersion'),
    )
    .select(['assessment.municipalityId', 'assessment.id', 'citizenId'])
    .select(
      sql<number>`row_number() over (partition by citizen_id order by completed_on desc, assessment.id desc)`.as(
        'place',
      ),
    )
    .where('questionnaireId', '=', id)
    .where('completedOn', '<', before)
    .where(sql<boolean>`(definition->'scale'->>'max')::int = ${scale.max}`)
  const rows = await db
    .selectFrom(placed.as('wave'))
    .innerJoin('assessmentSide as side', (join) =>
      join
        .onRef('side.municipalityId', '=', 'wave.municipalityId')
        .onRef('side.assessmentId', '=', 'wave.id')
        .on('side.submittedAt', 'is not', null),
    )
    .innerJoin('answer', (join) =>
      join
        .onRef('answer.municipalityId', '=', 'side.municipalityId')
        .onRef('answer.assessmentId', '=', 'side.assessmentId')
        .onRef('answer.rater', '=', 'side.rater')
        .on('answer.value', 'is not', null),
    )
    .select(['wave.citizenId', 'wave.place', 'answer.rater', 'answer.item', 'answer.value'])
    .where('wave.place', '<=', 2)
    .execute()
  return rows as LatestAnswer[]
}

/** Tells the waves completed before a day apart from what they were earlier: one more, one corrected or one gone makes another mark. */
export async function findWavesMark(db: Db, { id }: Pick<Questionnaire, 'id'>, before: PlainDate): Promise<string> {
  const { waves, newest } = await db
    .selectFrom('assessment')
    .select((q) => [q.fn.countAll<number>().as('waves'), q.fn.max('id').as('newest')])
    .where('questionnaireId', '=', id)
    .where('completedOn', '<', before)
    .executeTakeFirstOrThrow()
  return `${waves} ${newest}`
}
