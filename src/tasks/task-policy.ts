import type { Actor } from '../platform/auth/actor.ts'
import type { Task } from './task.ts'

/** Whether a task about a citizen the actor may open is one for her eyes: `sees` for tasks. Her own always are. */
export function mayKnowTask(actor: Actor, task: Pick<Task, 'citizenId' | 'staffId' | 'source'>): boolean {
  if (isOwnTask(actor, task)) return true
  switch (actor.role) {
    case 'caseworker':
    case 'coordinator':
    case 'team-leader':
      return task.citizenId !== null
    case 'company-adviser':
      return task.citizenId !== null && ['placement', 'absence'].includes(task.source)
    case 'mentor':
      return task.citizenId !== null && (task.staffId === null || task.source === 'fip')
    default:
      return false
  }
}

/** Hers to do: given to her, or the citizen's own. */
export const isOwnTask = (actor: Actor, task: Pick<Task, 'citizenId' | 'staffId'>) =>
  task.staffId === null
    ? actor.citizenId !== null && actor.citizenId === task.citizenId
    : actor.staffId === task.staffId
