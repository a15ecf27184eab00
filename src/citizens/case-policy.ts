import type { Actor, Role } from '../platform/auth/actor.ts'
import type { CitizenId, TeamId } from '../platform/ids.ts'

// Who sees which citizens and what of them (docs/decisions, access). `visibleCitizens` says the same in SQL.

/** What a role may see of a citizen it may open. */
export type Field =
  | 'contact'
  | 'wishes'
  | 'danish'
  | 'abilities'
  | 'fip'
  | 'notes'
  | 'health'
  | 'household'
  | 'talks'
  | 'appointments'
  | 'placements'
  | 'steps'
  | 'history'

const everything: readonly Field[] = [
  'contact',
  'wishes',
  'danish',
  'abilities',
  'fip',
  'notes',
  'health',
  'household',
  'talks',
  'appointments',
  'placements',
  'steps',
  'history',
]

const seen: Readonly<Record<Role, readonly Field[]>> = {
  caseworker: everything,
  coordinator: everything,
  'team-leader': everything,
  'company-adviser': ['contact', 'wishes', 'danish', 'abilities', 'placements'],
  mentor: ['contact', 'steps', 'appointments'],
  citizen: ['contact', 'steps', 'appointments', 'placements'],
  'project-leader': [],
  administrator: [],
  facilitator: [],
  evaluator: [],
  'company-contact': [],
}

/** Whether a role sees a field of the citizens it may open. */
export const sees = (actor: Pick<Actor, 'role'>, field: Field) => seen[actor.role].includes(field)

/** What decides whether somebody may open a case. */
export interface Standing {
  readonly id: CitizenId
  readonly teamId: TeamId
  /** Has an open part in the team around the citizen. */
  readonly attached: boolean
  /** A visitation has been offered to her, and she has not answered. */
  readonly offered: boolean
  /** Has given a reason that still holds today. */
  readonly reasonGiven: boolean
  readonly closed: boolean
}

export type ReadRefusal = 'role' | 'other-team' | 'not-yours' | 'only-own'
export type ChangeRefusal = ReadRefusal | 'not-own-team' | 'not-accepted' | 'case-closed'

/** Why somebody may not open a case of the own municipality; null where she may. */
export function readRefusal(actor: Actor, citizen: Standing): ReadRefusal | null {
  switch (actor.role) {
    case 'caseworker':
    case 'coordinator':
      return unless(isOwn(actor, citizen) || citizen.reasonGiven, 'other-team')
    case 'team-leader':
      return unless(actor.teamId === citizen.teamId, 'not-yours')
    case 'company-adviser':
      return unless(citizen.attached || citizen.offered, 'not-yours')
    case 'mentor':
      return unless(citizen.attached, 'not-yours')
    case 'citizen':
      return unless(actor.citizenId === citizen.id, 'only-own')
    default:
      return 'role'
  }
}

const unless = (allowed: boolean, refusal: ReadRefusal) => (allowed ? null : refusal)

/** Why somebody may not change a case; null where she may. A reason, and an offer not yet accepted, open for reading only. */
export function changeRefusal(actor: Actor, citizen: Standing): ChangeRefusal | null {
  const refusal = readRefusal(actor, citizen)
  if (refusal) return refusal
  const onCaseSide = actor.role === 'caseworker' || actor.role === 'coordinator'
  if (onCaseSide && !isOwn(actor, citizen)) return 'not-own-team'
  if (actor.role === 'company-adviser' && !citizen.attached) return 'not-accepted'
  return citizen.closed ? 'case-closed' : null
}

const isOwn = (actor: Actor, citizen: Standing) => actor.teamId === citizen.teamId || citizen.attached
