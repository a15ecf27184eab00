import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { may, type Permission } from '../platform/auth/permissions.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { Task, TaskSource } from './task.ts'

/** The page of each source, and what it takes to open it. */
const pagesOf: Partial<Record<TaskSource, readonly [Permission, (citizen: CitizenId, id: number) => string]>> = {
  visitation: ['read-visitation', (citizen) => paths.visitation({ citizen })],
  matching: ['match-places', (citizen) => paths.matchPlaces({ citizen })],
  'follow-up': ['read-placements', (citizen, placement) => paths.followUp({ citizen, placement })],
  plan: ['read-plan', (citizen) => paths.plan({ citizen })],
  'lasting-job': ['read-placements', (citizen, placement) => paths.placement({ citizen, placement })],
  fip: ['read-fip', (citizen, assessment) => paths.assessmentResult({ citizen, assessment })],
  talk: ['read-talks', (citizen, talk) => paths.talk({ citizen, talk })],
  placement: ['read-placements', (citizen, placement) => paths.placement({ citizen, placement })],
  absence: ['read-placements', (citizen) => paths.placements({ citizen })],
  handover: ['read-case', (citizen) => paths.citizenDetails({ citizen })],
}

/** The page a task comes from, where there is one that the reader may open. */
export function sourcePath(
  actor: Actor,
  { source, sourceId, citizenId }: Pick<Task, 'source' | 'sourceId' | 'citizenId'>,
): string | null {
  if (source === 'company' && sourceId !== null && may(actor, 'read-companies')) return paths.unit({ unit: sourceId })
  const page = pagesOf[source]
  if (!page || citizenId === null || sourceId === null) return null
  const [permission, path] = page
  return may(actor, permission) ? path(citizenId, sourceId) : null
}
