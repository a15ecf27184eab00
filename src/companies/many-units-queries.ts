import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import { insertRows, insertRowsForIds, updateRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CompanyId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Unit } from './unit.ts'
import { reindexUnits } from './word-queries.ts'

/** A workplace as another system tells of it. */
export type BroughtUnit = Pick<
  Unit,
  | 'cvr'
  | 'companyName'
  | 'pNumber'
  | 'name'
  | 'address'
  | 'postalCode'
  | 'city'
  | 'telephone'
  | 'email'
  | 'db07'
  | 'trade'
  | 'track'
  | 'closedOn'
>

const units = (db: Db) =>
  db
    .selectFrom('productionUnit as unit')
    .innerJoin('company', (join) =>
      join.onRef('company.municipalityId', '=', 'unit.municipalityId').onRef('company.id', '=', 'unit.companyId'),
    )
    .select([
      'unit.id',
      'company.cvr',
      'company.name as companyName',
      'unit.pNumber',
      'unit.name',
      'unit.address',
      'unit.postalCode',
      'unit.city',
      'unit.telephone',
      'unit.email',
      'unit.db07',
      'unit.trade',
      'unit.track',
      'unit.closedOn',
    ])

/** Those of many P-numbers that are in the catalogue. */
export async function findUnitsByNumber(db: Db, pNumbers: readonly string[]): Promise<Map<string, UnitId>> {
  const rows = await db
    .selectFrom('productionUnit')
    .select(['id', 'pNumber'])
    .where('pNumber', '=', sql<string>`any(${[...pNumbers]})`)
    .execute()
  return new Map(rows.map(({ id, pNumber }) => [pNumber, id]))
}

/** Many workplaces as they stand, by id. */
export async function listManyUnits(db: Db, ids: readonly UnitId[]): Promise<Map<UnitId, BroughtUnit>> {
  const rows = await units(db)
    .where('unit.id', '=', sql<UnitId>`any(${[...ids]})`)
    .execute()
  return new Map(rows.map(({ id, ...unit }) => [id, unit]))
}

/** Adds many workplaces as a source tells of them. The caller has found that none of the P-numbers is taken. */
export async function bringInUnits(
  db: Db,
  actor: Actor,
  today: PlainDate,
  brought: readonly BroughtUnit[],
): Promise<UnitId[]> {
  if (brought.length === 0) return []
  const companies = await companiesOf(db, actor, today, brought)
  const rows = brought.map(({ cvr, companyName, ...unit }) => ({
    municipalityId: actor.municipalityId,
    companyId: companies.get(cvr) as CompanyId,
    ...unit,
    createdOn: today,
  }))
  const ids = (await insertRowsForIds(db, 'productionUnit', rows)) as UnitId[]
  await reindexUnits(db, actor.municipalityId, ids, today)
  return ids
}

/** Puts many workplaces right as a source says. */
export async function correctUnits(
  db: Db,
  actor: Actor,
  today: PlainDate,
  changes: readonly { readonly id: UnitId; readonly after: BroughtUnit }[],
): Promise<void> {
  if (changes.length === 0) return
  const companies = await companiesOf(
    db,
    actor,
    today,
    changes.map(({ after }) => after),
  )
  const rows = changes.map(({ id, after: { cvr, companyName, ...unit } }) => ({
    id,
    companyId: companies.get(cvr) as CompanyId,
    ...unit,
  }))
  await updateRows(db, 'productionUnit', ['id'], rows, { countVersion: true })
  const ids = changes.map(({ id }) => id)
  await reindexUnits(db, actor.municipalityId, ids, today)
}

/** The companies above some workplaces, made where the number is new and named anew where the name is. */
async function companiesOf(db: Db, actor: Actor, today: PlainDate, of: readonly BroughtUnit[]) {
  const named = new Map(of.map(({ cvr, companyName }) => [cvr, companyName]))
  const find = () =>
    db
      .selectFrom('company')
      .select(['id', 'cvr', 'name'])
      .where('cvr', '=', sql<string>`any(${[...named.keys()]})`)
      .execute()
  const known = await find()
  const renamed = known.filter(({ cvr, name }) => named.get(cvr) !== name)
  const names = renamed.map(({ id, cvr }) => ({ id, name: named.get(cvr) as string }))
  await updateRows(db, 'company', ['id'], names, { countVersion: true })
  const fresh = [...named].filter(([cvr]) => !known.some((each) => each.cvr === cvr))
  const { municipalityId } = actor
  await insertRows(
    db,
    'company',
    fresh.map(([cvr, name]) => ({ municipalityId, cvr, name, createdOn: today })),
  )
  return new Map((await find()).map(({ cvr, id }) => [cvr, id]))
}

/** The whole catalogue, by id: for a file of it. */
export async function listUnitsForFile(db: Db): Promise<(BroughtUnit & { readonly id: UnitId })[]> {
  return await units(db).orderBy('unit.id').execute()
}
