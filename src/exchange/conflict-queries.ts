import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import { insertRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { asked, type Origin } from './record-queries.ts'
import { sealedValuesOf } from './sealed-value.ts'
import type { Value } from './value.ts'

/** A field that both the source and somebody here changed. */
export interface Conflict {
  readonly id: number
  readonly sourceId: number
  readonly key: string
  readonly citizenId: CitizenId | null
  readonly field: string
  /** What the source says. */
  readonly said: Value
  readonly importId: number
}

const conflicts = (db: Db) =>
  db
    .selectFrom('exchangeConflict')
    .select(['id', 'sourceId', 'recordKey as key', 'citizenId', 'field', 'said', 'importId'])
    .where('decision', 'is', null)

type ConflictRow = Awaited<ReturnType<ReturnType<typeof conflicts>['execute']>>[number]

async function opened(db: Db, rows: readonly ConflictRow[]): Promise<Conflict[]> {
  const values = await sealedValuesOf(db, rows)
  return rows.map((row) => ({ ...row, said: values.open<Value>(row.citizenId, row.said, null) }))
}

/** The open conflicts about some records of a source. */
export async function listConflictsOf(db: Db, sourceId: number, keys: readonly string[]): Promise<Conflict[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom(asked(keys))
    .innerJoinLateral(
      () =>
        conflicts(db)
          .where('sourceId', '=', sourceId)
          .whereRef('recordKey', '=', sql.ref('asked.key'))
          .offset(0)
          .as('open'),
      (join) => join.onTrue(),
    )
    .selectAll('open')
    .execute()
  return await opened(db, rows)
}

/** The open conflicts, oldest first. */
export async function listConflicts(db: Db, limit: number): Promise<Conflict[]> {
  return await opened(db, await conflicts(db).orderBy('id').limit(limit).execute())
}

/** An open conflict, held until the transaction ends; null where there is none. */
export async function findConflict(db: Db, id: number): Promise<Conflict | null> {
  const rows = await conflicts(db).where('id', '=', id).forUpdate().execute()
  return (await opened(db, rows))[0] ?? null
}

export async function countConflicts(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('exchangeConflict')
    .select((conflict) => conflict.fn.countAll<number>().as('count'))
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export interface NewConflict {
  readonly key: string
  readonly citizenId: CitizenId | null
  readonly field: string
  readonly said: Value
}

export async function insertConflicts(
  db: Db,
  actor: Actor,
  { sourceId, importId }: Origin,
  found: readonly NewConflict[],
  now: string,
): Promise<void> {
  const values = await sealedValuesOf(db, found)
  const rows = found.map(({ key, citizenId, field, said }) => ({
    municipalityId: actor.municipalityId,
    ...{ sourceId, recordKey: key, citizenId, field, importId, foundAt: now },
    said: values.seal(citizenId, said),
  }))
  await insertRows(db, 'exchangeConflict', rows)
}

/** The source says something else again about a conflict that is still open. */
export async function updateConflict(db: Db, id: number, origin: Origin, found: NewConflict): Promise<void> {
  const said = (await sealedValuesOf(db, [found])).seal(found.citizenId, found.said)
  await db.updateTable('exchangeConflict').set({ said, importId: origin.importId }).where('id', '=', id).execute()
}

/** Ends conflicts. `withdrawn`: the two agree again, and nobody had to decide. */
export async function decideConflicts(
  db: Db,
  ids: readonly number[],
  decision: 'ours' | 'theirs' | 'withdrawn',
  by: Actor,
  now: string,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('exchangeConflict')
    .set({ decision, decidedBy: decision === 'withdrawn' ? null : by.staffId, decidedAt: now })
    .where('id', 'in', [...ids])
    .where('decision', 'is', null)
    .execute()
}
