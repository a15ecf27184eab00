import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { currentLadder, type LadderAnswers } from './ladder.ts'

/** A screening as it was made: the step, what the answers gave, and who placed her there. */
export interface Screening {
  readonly id: number
  readonly ladder: string
  readonly step: number
  readonly suggestedStep: number
  readonly answers: Partial<LadderAnswers>
  readonly screenedOn: PlainDate
  readonly by: string | null
  readonly words: string
}

/** The screenings of a citizen whom the caller has opened, the newest first. */
export async function listScreenings(db: Db, citizenId: CitizenId): Promise<Screening[]> {
  const rows = await db
    .selectFrom('ladderScreening')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'ladderScreening.municipalityId')
        .onRef('staff.id', '=', 'ladderScreening.screenedBy'),
    )
    .select(['ladderScreening.id', 'ladder', 'step', 'suggestedStep', 'answers', 'words', 'screenedOn'])
    .select('staff.name as by')
    .where('citizenId', '=', citizenId)
    .orderBy('screenedOn', 'desc')
    .orderBy('ladderScreening.id', 'desc')
    .execute()
  return await Promise.all(
    rows.map(async ({ words, answers, ...row }) => ({
      ...row,
      answers: JSON.parse(answers) as Partial<LadderAnswers>,
      words: (words && (await openForCitizen(db, citizenId, words))) ?? '',
    })),
  )
}

export async function insertScreening(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  screening: {
    readonly step: number
    readonly suggestedStep: number
    readonly answers: LadderAnswers
    readonly words: string
    readonly screenedOn: PlainDate
  },
): Promise<number> {
  const { words, answers, ...rest } = screening
  const { id } = await db
    .insertInto('ladderScreening')
    .values({
      municipalityId: actor.municipalityId,
      citizenId,
      ladder: currentLadder,
      ...rest,
      answers: JSON.stringify(answers),
      words: words === '' ? null : await sealForCitizen(db, citizenId, words),
      screenedBy: staffOf(actor),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
