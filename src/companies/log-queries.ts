import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import { staffOf } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CompanyContactId, StaffId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { LogEntry, LogKind } from './unit.ts'

interface NewEntry {
  readonly productionUnitId: UnitId
  readonly kind: LogKind
  readonly happenedOn: PlainDate
  readonly contactId: CompanyContactId | null
  readonly word: string
  /** ISO instant. */
  readonly recordedAt: string
}

export async function insertLog(db: Db, actor: Actor, entry: NewEntry): Promise<number> {
  const row = { ...entry, municipalityId: actor.municipalityId, staffId: staffOf(actor) }
  const { id } = await db.insertInto('companyLog').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** What was said and when, newest first; what was undone is left out. */
export async function listLog(db: Db, unit: UnitId, most: number): Promise<LogEntry[]> {
  return await db
    .selectFrom('companyLog as log')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'log.municipalityId').onRef('staff.id', '=', 'log.staffId'),
    )
    .leftJoin('companyContact as contact', (join) =>
      join.onRef('contact.municipalityId', '=', 'log.municipalityId').onRef('contact.id', '=', 'log.contactId'),
    )
    .select(['log.id', 'log.kind', 'log.happenedOn', 'log.staffId', 'staff.name as staffName'])
    .select(['contact.name as contactName', 'log.word', 'log.recordedAt'])
    .where('log.productionUnitId', '=', unit)
    .where('log.undoneAt', 'is', null)
    .orderBy('log.happenedOn', 'desc')
    .orderBy('log.id', 'desc')
    .limit(most)
    .$narrowType<{ staffId: StaffId }>()
    .execute()
}

/** Adds or changes the word of one's own entry; false where it is somebody else's or undone. */
export async function updateWord(db: Db, actor: Actor, unit: UnitId, id: number, word: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db, actor, unit, id).set({ word }).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes one's own entry back; false where it is somebody else's or was taken back. */
export async function updateUndone(db: Db, actor: Actor, unit: UnitId, id: number, now: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db, actor, unit, id).set({ undoneAt: now }).executeTakeFirst()
  return numUpdatedRows > 0n
}

const own = (db: Db, actor: Actor, unit: UnitId, id: number) =>
  db
    .updateTable('companyLog')
    .where('id', '=', id)
    .where('productionUnitId', '=', unit)
    .where('staffId', '=', staffOf(actor))
    .where('undoneAt', 'is', null)

/** When each of these workplaces was last in contact with anybody. Who is not in the map never was. */
export async function listLastContacts(db: Db, units: readonly UnitId[]): Promise<Map<UnitId, PlainDate>> {
  const rows = await db
    .selectFrom('companyLog')
    .select((log) => ['productionUnitId', log.fn.max('happenedOn').as('on')])
    .where(sql<boolean>`production_unit_id = any(${units}::bigint[])`)
    .where('undoneAt', 'is', null)
    .groupBy('productionUnitId')
    .execute()
  return new Map(rows.map(({ productionUnitId, on }) => [productionUnitId, on]))
}
