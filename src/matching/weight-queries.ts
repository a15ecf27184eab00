import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type Criterion, usualWeights, type Weight, type Weights } from './criteria.ts'

/** The weights in force on a day: the municipality's own, and the usual ones where it has set none. */
export async function findWeights(db: Db, on: PlainDate): Promise<Weights> {
  const rows = await db
    .selectFrom('matchWeight')
    .distinctOn('criterion')
    .select(['criterion', 'weight'])
    .where('fromOn', '<=', on)
    .orderBy('criterion')
    .orderBy('fromOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return { ...usualWeights, ...Object.fromEntries(rows.map(({ criterion, weight }) => [criterion, weight as Weight])) }
}

/** Who set what when, the newest first. */
export async function listWeightChanges(db: Db) {
  return await db
    .selectFrom('matchWeight')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'matchWeight.municipalityId').onRef('staff.id', '=', 'matchWeight.setBy'),
    )
    .select(['matchWeight.id', 'criterion', 'weight', 'fromOn', 'staff.name as by'])
    .orderBy('fromOn', 'desc')
    .orderBy('matchWeight.id', 'desc')
    .limit(50)
    .execute()
}

export type WeightChange = Awaited<ReturnType<typeof listWeightChanges>>[number]

export async function insertWeights(
  db: Db,
  actor: Actor,
  changes: readonly (readonly [Criterion, Weight])[],
  fromOn: PlainDate,
): Promise<void> {
  if (changes.length === 0) return
  const { municipalityId } = actor
  const rows = changes.map(([criterion, weight]) => ({
    municipalityId,
    criterion,
    weight,
    fromOn,
    setBy: staffOf(actor),
  }))
  await db.insertInto('matchWeight').values(rows).execute()
}
