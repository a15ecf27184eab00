import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { recordSetting } from './setting-queries.ts'
import {
  type DepartmentId,
  findName,
  insertDepartment,
  insertTeam,
  isNameTaken,
  type Named,
  updateName,
} from './team-queries.ts'

export type NameRefusal = 'name-taken'

export async function addDepartment(db: Db, actor: Actor, name: string): Promise<Result<DepartmentId, NameRefusal>> {
  if (await isNameTaken(db, actor, 'department', name, null)) return refused('name-taken')
  const id = await insertDepartment(db, actor, name)
  recordSetting(db, actor, 'department.added', `department:${id}`)
  return done(id)
}

export async function addTeam(
  db: Db,
  actor: Actor,
  department: DepartmentId,
  name: string,
): Promise<Result<number, NameRefusal>> {
  await findName(db, actor, 'department', department)
  if (await isNameTaken(db, actor, 'team', name, null)) return refused('name-taken')
  const id = await insertTeam(db, actor, department, name)
  recordSetting(db, actor, 'team.added', `team:${id}`)
  return done(id)
}

/** Gives a department or a team another name. The name it had when the form was opened is its version. */
export async function rename(
  db: Db,
  actor: Actor,
  thing: { readonly what: Named; readonly id: number },
  names: { readonly was: string; readonly name: string },
): Promise<Result<null, NameRefusal | 'saved-meanwhile'>> {
  const { what, id } = thing
  if (await isNameTaken(db, actor, what, names.name, id)) return refused('name-taken')
  if (!(await updateName(db, actor, what, id, names))) return refused('saved-meanwhile')
  if (names.was !== names.name) recordSetting(db, actor, `${what}.renamed`, `${what}:${id}`)
  return done(null)
}
