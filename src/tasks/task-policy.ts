import type { Actor } from '../platform/auth/actor.ts'
import type { Task, TaskSource } from './task.ts'

/** Whether a task about a citizen the actor may open is one for her eyes: `sees` for tasks. Her own always are. */
export function mayKnowTask(actor: Actor, task: Pick<Task, 'citizenId' | 'staffId' | 'teamId' | 'source'>): boolean {
  if (isOwnTask(actor, task)) return true
  switch (actor.role) {
    case 'caseworker':
    case 'coordinator':
    case 'team-leader':
      return task.citizenId !== null
    case 'company-adviser':
      return task.citizenId !== null && aboutThePlace.includes(task.source)
    case 'mentor':
      return task.citizenId !== null && (isCitizensOwn(task) || task.source === 'fip')
    default:
      return false
  }
}

/** What a company adviser works with. */
const aboutThePlace: readonly TaskSource[] = ['placement', 'absence', 'company', 'matching', 'follow-up', 'lasting-job']

/** Given to nobody among the staff: the citizen does it. */
export const isCitizensOwn = (task: Pick<Task, 'staffId' | 'teamId'>) => task.staffId === null && task.teamId === null

/** Hers to do: given to her or to her team and not yet taken, or the citizen's own. */
export function isOwnTask(actor: Actor, task: Pick<Task, 'citizenId' | 'staffId' | 'teamId'>): boolean {
  if (task.staffId !== null) return actor.staffId === task.staffId
  if (task.teamId !== null) return actor.staffId !== null && actor.teamId === task.teamId
  return actor.citizenId !== null && actor.citizenId === task.citizenId
}
