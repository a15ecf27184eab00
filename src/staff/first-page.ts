import { paths } from '../paths.ts'
import type { Role } from '../platform/auth/actor.ts'

/** Where the day begins for a role. */
export function firstPageFor(role: Role): string {
  if (role === 'citizen') return paths.ownPage()
  if (role === 'facilitator' || role === 'evaluator') return paths.programme()
  if (role === 'administrator') return paths.staff()
  if (role === 'project-leader') return paths.municipality()
  return paths.worklist()
}
