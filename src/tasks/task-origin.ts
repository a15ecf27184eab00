import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import { type CitizenId, idFrom } from '../platform/ids.ts'
import { sourcePath } from './source-path.ts'
import type { Task } from './task.ts'
import { hasPlacement, hasUnit } from './task-origin-queries.ts'

/** The pages a task can be thought of on. Each names a row: a workplace, a placement; a match and a plan the citizen herself. */
const originSources = ['company', 'matching', 'follow-up', 'plan', 'lasting-job', 'placement'] as const
export type OriginSource = (typeof originSources)[number]

/** The page a new task springs from. */
export interface TaskOrigin extends Pick<Task, 'source' | 'sourceId'> {
  readonly path: string
}

/** The address of the form for a new task that will lead back to its page. */
export const newTaskFrom = (source: OriginSource, id: number, citizen: CitizenId | null): string =>
  `${paths.newTask()}?${new URLSearchParams({ ...(citizen && { borger: String(citizen) }), kilde: source, id: String(id) })}`

/**
 * The page that an address or a form names; null where it names none. Not found where the actor may not open it or there is no such
 * row: its number says nothing. The caller has opened the case it is about.
 */
export async function openOrigin(
  db: Db,
  actor: Actor,
  citizenId: CitizenId | null,
  named: { readonly source: string; readonly id: string },
): Promise<TaskOrigin | null> {
  const source = originSources.find((each) => each === named.source)
  const sourceId = idFrom(named.id)
  if (!source || sourceId === null) return null
  const path = sourcePath(actor, { source, sourceId, citizenId })
  if (path === null || !(await hasRow(db, source, sourceId, citizenId))) throw new NotFoundError('task source')
  return { source, sourceId, path }
}

async function hasRow(db: Db, source: OriginSource, id: number, citizenId: CitizenId | null): Promise<boolean> {
  if (source === 'company') return await hasUnit(db, id)
  if (citizenId === null) return false
  return source === 'matching' || source === 'plan' ? id === citizenId : await hasPlacement(db, citizenId, id)
}
