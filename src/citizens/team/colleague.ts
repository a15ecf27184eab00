import type { Role } from '../../platform/auth/actor.ts'
import type { StaffId, TeamId } from '../../platform/ids.ts'
import type { Part } from '../citizen.ts'

/** Somebody who can be given a part in a case. */
export interface Colleague {
  readonly id: StaffId
  readonly name: string
  readonly title: string
  readonly role: string
  readonly teamId: TeamId | null
  readonly teamName: string | null
}

const rolesOf: Readonly<Record<Part, readonly Role[]>> = {
  caseworker: ['caseworker', 'coordinator'],
  'company-adviser': ['company-adviser'],
  mentor: ['mentor'],
}

/** The colleagues whose role fits a part. A coordinator can be a citizen's caseworker. */
export const colleaguesFor = (part: Part, colleagues: readonly Colleague[]): Colleague[] =>
  colleagues.filter(({ role }) => (rolesOf[part] as readonly string[]).includes(role))
