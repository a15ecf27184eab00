import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CompanyContactId, MunicipalityId, UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Contact, ContactDraft } from './unit.ts'

const contacts = (db: Db) =>
  db
    .selectFrom('companyContact')
    .select(['id', 'productionUnitId', 'name', 'title', 'telephone', 'email', 'languages'])
    .select(['mentorSince', 'leftOn', 'version'])

/** Those who are still there, those noted first first. */
export async function listContacts(db: Db, unit: UnitId, today: PlainDate): Promise<Contact[]> {
  return await contacts(db)
    .where('productionUnitId', '=', unit)
    .where((contact) => contact.or([contact('leftOn', 'is', null), contact('leftOn', '>=', today)]))
    .orderBy('id')
    .execute()
}

/** @throws NotFoundError also for a contact of another workplace. */
export async function findContact(db: Db, unit: UnitId, id: CompanyContactId): Promise<Contact> {
  const row = await contacts(db).where('productionUnitId', '=', unit).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('contact')
  return row
}

export async function insertContact(
  db: Db,
  municipalityId: MunicipalityId,
  productionUnitId: UnitId,
  draft: ContactDraft,
): Promise<CompanyContactId> {
  const row = { ...draft, languages: [...draft.languages], municipalityId, productionUnitId }
  const { id } = await db.insertInto('companyContact').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** False when somebody saved first. */
export async function updateContact(
  db: Db,
  id: CompanyContactId,
  version: number,
  draft: ContactDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('companyContact')
    .set({ ...draft, languages: [...draft.languages], version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whom one talks with first at each of these workplaces: the one noted first who is still there. */
export async function listFirstContacts(
  db: Db,
  units: readonly UnitId[],
  today: PlainDate,
): Promise<Map<UnitId, Pick<Contact, 'name' | 'title' | 'telephone'>>> {
  const rows = await db
    .selectFrom('companyContact')
    .select(['productionUnitId', 'name', 'title', 'telephone'])
    .distinctOn('productionUnitId')
    .where(sql<boolean>`production_unit_id = any(${units}::bigint[])`)
    .where((contact) => contact.or([contact('leftOn', 'is', null), contact('leftOn', '>=', today)]))
    .orderBy('productionUnitId')
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ productionUnitId, ...row }) => [productionUnitId, row]))
}

/** Languages that are spoken at some workplace, for a filter. */
export async function listSpokenLanguages(db: Db, today: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ language: string }>`
    select distinct language from (
      select unnest(languages) as language from (select distinct on (languages) languages from centre_agreement
        where valid_to is null or valid_to >= ${today}::date order by languages) as agreed
      union all select unnest(languages) from company_contact where languages <> '{}' and left_on is null) as spoken
    where language <> '' order by 1 limit 60`.execute(db)
  return rows.map(({ language }) => language)
}
