import { sees } from '../citizens/index.ts'
import { type CaseEvent, listEvents } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { listTasksOf } from '../tasks/index.ts'
import { fieldOf } from './lines.ts'

/** The newest events of a case the caller has opened, those for the actor's eyes: of a task only where she may know of the task. */
export async function listKnownEvents(db: Db, actor: Actor, citizen: CitizenId, limit: number): Promise<CaseEvent[]> {
  const tasks = new Set<number | undefined>((await listTasksOf(db, actor, citizen)).map(({ id }) => id))
  const events = await listEvents(db, citizen, { limit })
  return events.filter(
    ({ what, subject }) => sees(actor, fieldOf(what)) && (!what.startsWith('task.') || tasks.has(subject)),
  )
}
