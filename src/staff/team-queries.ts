import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { Id, TeamId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

export type DepartmentId = Id<'department'>

export interface Team {
  readonly id: TeamId
  readonly name: string
  readonly departmentId: DepartmentId
  /** Grants that run today. */
  readonly people: number
}

export interface Department {
  readonly id: DepartmentId
  readonly name: string
  readonly teams: readonly Team[]
}

/** Departments by name, each with its teams by name. */
export async function listDepartments(db: Db, actor: Actor, today: PlainDate): Promise<Department[]> {
  const departments = await db
    .selectFrom('department')
    .select(['id', 'name'])
    .where('municipalityId', '=', actor.municipalityId)
    .orderBy(sql`name collate danish`)
    .execute()
  const teams = await listTeams(db, actor, today)
  return departments.map(({ id, name }) => ({
    id: id as DepartmentId,
    name,
    teams: teams.filter((team) => team.departmentId === id),
  }))
}

/** The municipality's teams, by name. */
export async function listTeams(db: Db, actor: Actor, today: PlainDate): Promise<Team[]> {
  const rows = await db
    .selectFrom('team')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'team.municipalityId')
        .onRef('staff.teamId', '=', 'team.id')
        .on('staff.validFrom', '<=', today)
        .on((on) => on.or([on('staff.validTo', 'is', null), on('staff.validTo', '>=', today)])),
    )
    .select(['team.id', 'team.name', 'team.departmentId'])
    .select((row) => row.fn.count<number>('staff.id').as('people'))
    .where('team.municipalityId', '=', actor.municipalityId)
    .groupBy(['team.id', 'team.name', 'team.departmentId'])
    .orderBy(sql`team.name collate danish`)
    .execute()
  return rows.map((row) => ({ ...row, departmentId: row.departmentId as DepartmentId }))
}

/** A department or a team: something with a name of its own. */
export type Named = 'department' | 'team'

export async function findName(db: Db, actor: Actor, what: Named, id: number): Promise<string> {
  const row = await db
    .selectFrom(what)
    .select('name')
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id as TeamId)
    .executeTakeFirstOrThrow(() => new NotFoundError(what))
  return row.name
}

/** Whether another one is called so already, in whatever case. */
export async function isNameTaken(
  db: Db,
  actor: Actor,
  what: Named,
  name: string,
  by: number | null,
): Promise<boolean> {
  const rows = await db
    .selectFrom(what)
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .execute()
  return rows.some(({ id }) => id !== by)
}

export async function insertDepartment(db: Db, actor: Actor, name: string): Promise<DepartmentId> {
  const { id } = await db
    .insertInto('department')
    .values({ municipalityId: actor.municipalityId, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as DepartmentId
}

export async function insertTeam(db: Db, actor: Actor, departmentId: DepartmentId, name: string): Promise<TeamId> {
  const { id } = await db
    .insertInto('team')
    .values({ municipalityId: actor.municipalityId, departmentId, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Renames what is still called what the form said. @returns whether it was. */
export async function updateName(
  db: Db,
  actor: Actor,
  what: Named,
  id: number,
  names: { readonly was: string; readonly name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable(what)
    .set({ name: names.name })
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id as TeamId)
    .where('name', '=', names.was)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
