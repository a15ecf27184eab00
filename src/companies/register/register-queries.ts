import { sql } from 'kysely'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { RegisterAnswer } from './register-unit.ts'
import type { StandingUnit } from './weigh-register.ts'

/** The workplaces here with these P-numbers. */
export async function listStanding(db: Db, pNumbers: readonly string[]): Promise<Map<string, StandingUnit>> {
  const rows = await db
    .selectFrom('productionUnit as unit')
    .innerJoin('company', (join) =>
      join.onRef('company.municipalityId', '=', 'unit.municipalityId').onRef('company.id', '=', 'unit.companyId'),
    )
    .select(['unit.id', 'unit.pNumber', 'company.cvr', 'company.name as companyName', 'unit.name', 'unit.address'])
    .select(['unit.postalCode', 'unit.city', 'unit.telephone', 'unit.email', 'unit.db07', 'unit.trade'])
    .select(['unit.employees', 'unit.closedOn', 'unit.imported'])
    .where(sql<boolean>`unit.p_number = any(${[...pNumbers]}::text[])`)
    .execute()
  return new Map(
    rows.map(({ imported, ...row }) => [row.pNumber, { ...row, imported: imported && JSON.parse(imported) }]),
  )
}

/** How many workplaces that came from the register are open and not in this answer. */
export async function countMissing(db: Db, pNumbers: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom('productionUnit')
    .select((unit) => unit.fn.countAll<number>().as('count'))
    .where('imported', 'is not', null)
    .where('closedOn', 'is', null)
    .where(sql<boolean>`p_number <> all(${[...pNumbers]}::text[])`)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export interface KeptAnswer extends RegisterAnswer {
  readonly id: number
  readonly fileName: string
  readonly appliedAt: string | null
  /** An earlier file with the same content was brought in. */
  readonly isKnown: boolean
}

export async function insertAnswer(
  db: Db,
  actor: Actor,
  now: string,
  { fileName, sha256, answer }: { fileName: string; sha256: string; answer: RegisterAnswer },
): Promise<number> {
  const row = {
    municipalityId: actor.municipalityId,
    fileName,
    sha256,
    body: JSON.stringify(answer),
    madeBy: staffOf(actor),
    madeAt: now,
  }
  const { id } = await db.insertInto('companyImport').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** An answer that was read, held until the transaction ends. @throws NotFoundError */
export async function findAnswer(db: Db, id: number): Promise<KeptAnswer> {
  const row = await db
    .selectFrom('companyImport')
    .select(['id', 'fileName', 'sha256', 'body', 'appliedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFoundError('import')
  const earlier = await db
    .selectFrom('companyImport')
    .select('id')
    .where('sha256', '=', row.sha256)
    .where('id', '<>', id)
    .where('appliedAt', 'is not', null)
    .executeTakeFirst()
  const { units, rejects } = JSON.parse(row.body) as RegisterAnswer
  return {
    id: row.id,
    fileName: row.fileName,
    appliedAt: row.appliedAt,
    isKnown: earlier !== undefined,
    units,
    rejects,
  }
}

export async function updateApplied(db: Db, id: number, now: string): Promise<void> {
  await db.updateTable('companyImport').set({ appliedAt: now }).where('id', '=', id).execute()
}
