import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CompanyId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Unit, UnitDraft } from './unit.ts'

/** The company with this number, made or named anew. */
export async function upsertCompany(
  db: Db,
  actor: Actor,
  today: PlainDate,
  cvr: string,
  name: string,
): Promise<CompanyId> {
  const { id } = await db
    .insertInto('company')
    .values({ municipalityId: actor.municipalityId, cvr, name, createdOn: today })
    .onConflict((known) => known.columns(['municipalityId', 'cvr']).doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Null where the P-number is taken. */
export async function insertUnit(
  db: Db,
  actor: Actor,
  today: PlainDate,
  companyId: CompanyId,
  draft: UnitDraft,
): Promise<UnitId | null> {
  const row = await db
    .insertInto('productionUnit')
    .values({ ...ownColumns(draft), companyId, municipalityId: actor.municipalityId, createdOn: today })
    .onConflict((known) => known.columns(['municipalityId', 'pNumber']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Whether another workplace has the P-number. */
export async function isNumberTaken(db: Db, pNumber: string, by: UnitId): Promise<boolean> {
  const row = await db
    .selectFrom('productionUnit')
    .select('id')
    .where('pNumber', '=', pNumber)
    .where('id', '<>', by)
    .executeTakeFirst()
  return row !== undefined
}

/** False when somebody saved first. */
export async function updateUnit(
  db: Db,
  { id, version }: Pick<Unit, 'id' | 'version'>,
  companyId: CompanyId,
  draft: UnitDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('productionUnit')
    .set({ ...ownColumns(draft), companyId, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function ownColumns({ companyName, cvr, ...own }: UnitDraft) {
  return own
}
