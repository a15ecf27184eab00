import { openForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId } from '../../platform/ids.ts'
import { schemeFinder } from '../find-scheme.ts'
import type { Scores } from '../scheme.ts'
import type { WeeklyAnswer } from './answer.ts'

/** Every answer about a placement of a citizen whom the caller has opened, oldest week first. */
export async function listAnswers(db: Db, citizenId: CitizenId, placementId: PlacementId): Promise<WeeklyAnswer[]> {
  const rows = await db
    .selectFrom('weeklyAnswer as answer')
    .innerJoin('weeklyForm as form', (join) =>
      join.onRef('form.municipalityId', '=', 'answer.municipalityId').onRef('form.id', '=', 'answer.formId'),
    )
    .select(['answer.formId', 'answer.placementId', 'answer.citizenId', 'answer.weekStartsOn', 'answer.scores'])
    .select(['answer.ready', 'answer.remark', 'answer.answeredAt', 'form.track', 'form.schemeVersion'])
    .where('answer.placementId', '=', placementId)
    .where('answer.citizenId', '=', citizenId)
    .orderBy('answer.weekStartsOn')
    .execute()
  const findScheme = schemeFinder(db)
  return await Promise.all(
    rows.map(async ({ scores, remark, track, schemeVersion, ...row }) => ({
      ...row,
      scheme: await findScheme(track, schemeVersion),
      scores: scores as Scores,
      remark: remark === null ? '' : ((await openForCitizen(db, citizenId, remark)) ?? ''),
    })),
  )
}

/** False: the form is answered already. */
export async function insertAnswer(
  db: Db,
  {
    scores,
    ...row
  }: Omit<WeeklyAnswer, 'remark' | 'scheme'> & {
    readonly municipalityId: MunicipalityId
    readonly remark: Buffer | null
  },
): Promise<boolean> {
  const made = await db
    .insertInto('weeklyAnswer')
    .values({ ...row, scores: JSON.stringify(scores) })
    .onConflict((conflict) => conflict.columns(['municipalityId', 'formId']).doNothing())
    .returning('formId')
    .executeTakeFirst()
  return made !== undefined
}
