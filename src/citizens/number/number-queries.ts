import { sql } from 'kysely'
import { workOf } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, Cpr, MunicipalityId } from '../../platform/ids.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import type { ReadCpr } from '../cpr.ts'

/** Whose number it is or was, in this municipality. */
export async function findByNumber(db: Db, digits: string): Promise<CitizenId | null> {
  const row = await db
    .selectFrom('citizenNumber')
    .select('citizenId')
    .where('lookup', 'in', workOf(db).keys.lookups(digits))
    .executeTakeFirst()
  return row?.citizenId ?? null
}

/** Whoever else is about to register the same number waits here until this transaction ends. */
export async function lockNumber(db: Db, cpr: Cpr): Promise<void> {
  const lookup = workOf(db).keys.lookup(cpr).toString('hex')
  await sql`select pg_advisory_xact_lock(hashtextextended(${lookup}, 0))`.execute(db)
}

/** Gives a citizen a number from a day on; the one before ends the day before and stays searchable. */
export async function insertNumber(
  db: Db,
  number: { municipalityId: MunicipalityId; citizenId: CitizenId; cpr: Cpr; from: PlainDate },
): Promise<void> {
  const { keys } = workOf(db)
  const { municipalityId, citizenId, cpr, from } = number
  await db
    .updateTable('citizenNumber')
    .set({ validTo: addDays(from, -1) })
    .where('citizenId', '=', citizenId)
    .where('validTo', 'is', null)
    .execute()
  await db
    .insertInto('citizenNumber')
    .values({ municipalityId, citizenId, sealed: keys.seal('cpr', cpr), lookup: keys.lookup(cpr), validFrom: from })
    .execute()
}

/** What a new number says about the person: the sex may have changed with it. */
export async function updateBirthAndSex(db: Db, citizenId: CitizenId, { bornOn, sex }: ReadCpr): Promise<void> {
  await db
    .updateTable('citizen')
    .set((citizen) => ({ bornOn, sex, version: citizen('version', '+', 1) }))
    .where('id', '=', citizenId)
    .execute()
}

/** The numbers of a citizen, the newest first. */
export async function listNumbers(db: Db, citizenId: CitizenId) {
  const { keys } = workOf(db)
  const rows = await db
    .selectFrom('citizenNumber')
    .select(['sealed', 'validFrom', 'validTo'])
    .where('citizenId', '=', citizenId)
    .orderBy('validFrom', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ sealed, ...period }) => ({ cpr: keys.open('cpr', sealed).toString() as Cpr, ...period }))
}
