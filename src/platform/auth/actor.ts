import type { CitizenId, MunicipalityId, StaffId, TeamId } from '../ids.ts'

export const roles = [
  'caseworker',
  'coordinator',
  'team-leader',
  'company-adviser',
  'mentor',
  'project-leader',
  'administrator',
  'facilitator',
  'evaluator',
  'citizen',
  // By a link to one form, without login.
  'company-contact',
] as const
export type Role = (typeof roles)[number]

/** Who acts, in one municipality and one role at a time. */
export interface Actor {
  readonly role: Role
  readonly municipalityId: MunicipalityId
  /** Null for a citizen. */
  readonly staffId: StaffId | null
  /** Null for staff. */
  readonly citizenId: CitizenId | null
  readonly teamId: TeamId | null
  readonly name: string
  /** Team or municipality, as shown under the name. */
  readonly unit: string
}

/** One word for an actor across tables that keep drafts and submissions. */
export const ownerOf = (actor: Pick<Actor, 'staffId' | 'citizenId'>) =>
  actor.staffId ? `staff:${actor.staffId}` : `citizen:${actor.citizenId}`

/** The staff id of an actor on a page that only staff may reach. */
export function staffOf(actor: Actor): StaffId {
  if (actor.staffId === null) throw new TypeError('a citizen reached a page for staff')
  return actor.staffId
}
