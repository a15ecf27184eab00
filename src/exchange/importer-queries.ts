import type { Kysely } from 'kysely'
import { listMunicipalityIds } from '../platform/audit/audit-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { DB } from '../platform/db/schema.generated.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** The municipalities that have cases: all but the programme itself. */
export async function listMunicipalitiesWithImporters(db: Kysely<DB>): Promise<MunicipalityId[]> {
  return (await listMunicipalityIds(db)).filter((id) => id > 0)
}

/** Who brings in at the command line: the colleague of that name who may, else the first who may. Null: there is none. */
export async function findImporter(
  db: Db,
  municipalityId: MunicipalityId,
  today: PlainDate,
  name: string | undefined,
): Promise<Actor | null> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'teamId'])
    .where('role', 'in', [...rolesWith('import-cases')] as 'coordinator'[])
    .where((staff) => staff.or([staff('validTo', 'is', null), staff('validTo', '>=', today)]))
    .orderBy('id')
    .execute()
  const found = name === undefined ? rows[0] : rows.find((each) => each.name.toLowerCase() === name.toLowerCase())
  if (!found) return null
  const { id: staffId, name: called, role, teamId } = found
  return { role, municipalityId, staffId, citizenId: null, teamId, name: called, unit: '' }
}
