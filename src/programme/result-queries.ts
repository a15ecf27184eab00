import { sql } from 'kysely'
import {
  type GoalOneResult,
  type GoalResult,
  type GoalThreeResult,
  type GoalTwoResult,
  quartersOf,
} from '../goals/index.ts'
import { type Db, PROGRAMME } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'

/** Headline: before and now. Course: a quarter between them. */
export type Series = 'headline' | 'course'

/** A result as it was published. Whatever shows it shows this one object. */
export interface Published<Result extends GoalResult = GoalResult> {
  readonly id: number
  readonly result: Result
  /** Counted from an invented register. */
  readonly invented: boolean
  readonly publishedAt: string
}

export type ResultOf = { readonly 1: GoalOneResult; readonly 2: GoalTwoResult; readonly 3: GoalThreeResult }
export type GoalNumber = keyof ResultOf

/** The newest publication of before and now; null where a goal has none yet. */
export async function findHeadline<Goal extends GoalNumber>(
  db: Db,
  goal: Goal,
): Promise<Published<ResultOf[Goal]> | null> {
  const row = await published(db, goal).where('series', '=', 'headline').orderBy('id', 'desc').executeTakeFirst()
  return row ? readOf<ResultOf[Goal]>(row) : null
}

/** The quarters between, counted from the headline's extract under its parameters; those the headline holds itself are not among them. */
export async function listCourse(db: Db, headline: GoalOneResult): Promise<GoalOneResult[]> {
  const rows = await countedAlike(published(db, 1), headline)
    .where('series', '=', 'course')
    .distinctOn('period')
    .orderBy('period')
    .orderBy('id', 'desc')
    .execute()
  const taken = quartersOf(headline)
  return rows.map((row) => readOf<GoalOneResult>(row).result).filter(({ quarter }) => !taken.includes(quarter))
}

/**
 * Which periods of these results are published already from the same file, however it was read and counted. Under other rules
 * the same people are counted again, so that the two protections, and the small differences, could be laid on top of each other.
 */
export async function listPublishedTwice(db: Db, results: readonly GoalResult[]): Promise<readonly string[]> {
  const [first] = results
  if (!first) return []
  const rows = await ofSameFile(published(db, first.goal), first).execute()
  const before = new Set(rows.flatMap((row) => periodsOf(readOf(row).result)))
  return [...new Set(results.flatMap(periodsOf))].filter((period) => before.has(period)).sort()
}

const periodsOf = (result: GoalResult): readonly string[] =>
  result.goal === 1
    ? quartersOf(result)
    : [periodOf(result), ...result.municipalities.flatMap(({ baseline }) => baseline?.period ?? [])]

/** An extract knows the file it was made of; the name of an answer of Jobindsats ends in the file's own fingerprint. */
const ofSameFile = (query: ReturnType<typeof published>, { goal, snapshot }: GoalResult) =>
  goal === 1
    ? query.where((where) =>
        where.or([
          where('snapshot', '=', snapshot),
          where('snapshot', 'in', (same) =>
            same
              .selectFrom('registerSnapshot as other')
              .innerJoin('registerSnapshot as own', 'own.sourceHash', 'other.sourceHash')
              .select('other.id')
              .where('own.id', '=', snapshot),
          ),
        ]),
      )
    : query.where('snapshot', 'like', `%${snapshot.slice(snapshot.lastIndexOf('-'))}`)

const countedAlike = (query: ReturnType<typeof published>, { snapshot, parameters }: GoalOneResult) =>
  query
    .where('snapshot', '=', snapshot)
    .where(sql`envelope -> 'parameters'`, '=', sql`${JSON.stringify(parameters)}::jsonb`)

/** Adds a publication. There is no way to change one. */
export async function insertResult(
  db: Db,
  result: GoalResult,
  about: { readonly series: Series; readonly invented: boolean; readonly now: string; readonly by: StaffId | null },
): Promise<void> {
  const { goal, definition, snapshot, extractDate, threshold } = result
  await db
    .insertInto('programmeResult')
    .values({
      municipalityId: PROGRAMME,
      goal,
      period: periodOf(result),
      series: about.series,
      definition,
      snapshot,
      extractDate,
      threshold,
      invented: about.invented,
      envelope: JSON.stringify(result),
      publishedAt: about.now,
      publishedBy: about.by,
    })
    .execute()
}

/** `2018Q4` or `2018-12`. */
export const periodOf = (result: GoalResult) => (result.goal === 2 ? result.month : result.quarter)

const published = (db: Db, goal: GoalNumber) =>
  db
    .selectFrom('programmeResult')
    .select(['id', 'envelope', 'invented', 'publishedAt'])
    .where('municipalityId', '=', PROGRAMME)
    .where('goal', '=', goal)

interface Row {
  readonly id: number
  readonly envelope: unknown
  readonly invented: boolean
  readonly publishedAt: string
}

const readOf = <Result extends GoalResult>({ id, envelope, invented, publishedAt }: Row): Published<Result> => ({
  id,
  result: envelope as Result,
  invented,
  publishedAt,
})
