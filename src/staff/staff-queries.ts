import type { Db } from '../platform/db/scope.ts'
import type { StaffId, TeamId } from '../platform/ids.ts'

/** The grant a demo persona stands for, in the current municipality. */
export async function findPersonaStaff(db: Db, persona: string): Promise<StaffId | undefined> {
  const row = await db.selectFrom('staff').select('id').where('persona', '=', persona).executeTakeFirst()
  return row?.id
}

/** Colleagues who can be given a part in a case, by name. */
export async function listColleagues(db: Db, today: string) {
  return await db
    .selectFrom('staff')
    .leftJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'staff.municipalityId').onRef('team.id', '=', 'staff.teamId'),
    )
    .select(['staff.id', 'staff.name', 'staff.title', 'staff.role', 'staff.teamId', 'team.name as teamName'])
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', today as never)]))
    .orderBy('staff.name')
    .execute()
}

export async function listMunicipalities(db: Db) {
  return await db.selectFrom('municipality').select(['id', 'name']).orderBy('id').execute()
}

export async function hasTeam(db: Db, id: TeamId): Promise<boolean> {
  return (await db.selectFrom('team').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
