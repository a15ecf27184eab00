import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { AssessmentId, CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** The mean of one rater's numbers in a wave; null where the rater gave none. Raters are never averaged together. */
export interface WaveMean {
  readonly assessmentId: AssessmentId
  readonly citizenId: CitizenId
  readonly completedOn: PlainDate
  readonly citizen: number | null
  readonly caseworker: number | null
}

/** The newest completed waves of many citizens in one query, oldest first. @param most waves a citizen. */
export async function listWaveMeans(
  db: Db,
  citizens: readonly CitizenId[],
  questionnaireId: string,
  most: number,
): Promise<WaveMean[]> {
  if (citizens.length === 0) return []
  const newest = db
    .selectFrom('assessment')
    .select(['municipalityId', 'id', 'citizenId', 'completedOn'])
    .select(sql<number>`row_number() over (partition by citizen_id order by completed_on desc, id desc)`.as('place'))
    .where('citizenId', 'in', [...citizens])
    .where('questionnaireId', '=', questionnaireId)
    .where('completedOn', 'is not', null)
  const rows = await db
    .selectFrom(newest.as('wave'))
    .leftJoin('assessmentSide as side', (join) =>
      join
        .onRef('side.municipalityId', '=', 'wave.municipalityId')
        .onRef('side.assessmentId', '=', 'wave.id')
        .on('side.submittedAt', 'is not', null),
    )
    .leftJoin('answer', (join) =>
      join
        .onRef('answer.municipalityId', '=', 'side.municipalityId')
        .onRef('answer.assessmentId', '=', 'side.assessmentId')
        .onRef('answer.rater', '=', 'side.rater'),
    )
    .select(['wave.id as assessmentId', 'wave.citizenId', 'wave.completedOn'])
    .select(meanOf('citizen').as('citizen'))
    .select(meanOf('caseworker').as('caseworker'))
    .where('wave.place', '<=', most)
    .groupBy(['wave.id', 'wave.citizenId', 'wave.completedOn'])
    .orderBy('wave.completedOn')
    .orderBy('wave.id')
    .execute()
  return rows as WaveMean[]
}

const meanOf = (rater: 'citizen' | 'caseworker') =>
  sql<number | null>`(avg(answer.value) filter (where answer.rater = ${rater}))::float8`
