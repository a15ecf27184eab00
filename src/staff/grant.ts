import type { MunicipalityId, StaffId, TeamId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { StaffRole } from './granted-roles.ts'

/** One person in one role in one municipality, for a period. */
export interface Grant {
  readonly id: StaffId
  readonly name: string
  readonly title: string
  readonly role: StaffRole
  readonly teamId: TeamId | null
  readonly teamName: string | null
  readonly telephone: string
  readonly email: string
  readonly validFrom: PlainDate
  /** The last day; null while no end is set. */
  readonly validTo: PlainDate | null
  readonly version: number
  /** The login at a provider that holds it; null until its person has logged in. */
  readonly accountId: number | null
}

/** What an administrator may write. */
export type GrantDraft = Pick<Grant, 'name' | 'title' | 'role' | 'teamId' | 'telephone' | 'email'>

export type GrantState = 'coming' | 'running' | 'ended'

export function stateOf({ validFrom, validTo }: Pick<Grant, 'validFrom' | 'validTo'>, today: PlainDate): GrantState {
  if (validTo !== null && validTo < today) return 'ended'
  return validFrom > today ? 'coming' : 'running'
}

const inMunicipality: readonly StaffRole[] = [
  'caseworker',
  'coordinator',
  'team-leader',
  'company-adviser',
  'mentor',
  'project-leader',
  'administrator',
]
const inProgramme: readonly StaffRole[] = ['facilitator', 'evaluator', 'administrator']

/** The roles that can be granted here: the programme has its own, and no cases. */
export const rolesIn = (municipality: MunicipalityId) => (municipality === 0 ? inProgramme : inMunicipality)

/** Roles that see citizens by team or work beside one. */
const withTeam: readonly StaffRole[] = ['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'mentor']

export type DraftRefusal = 'unknown-role' | 'team-needed' | 'unknown-team'

/** Why a grant cannot be written so. */
export function draftRefusal(
  { role, teamId }: Pick<GrantDraft, 'role' | 'teamId'>,
  municipality: MunicipalityId,
  teams: readonly TeamId[],
): DraftRefusal | null {
  if (!rolesIn(municipality).includes(role)) return 'unknown-role'
  if (teamId !== null && !teams.includes(teamId)) return 'unknown-team'
  return teamId === null && withTeam.includes(role) ? 'team-needed' : null
}

export type EndRefusal = 'in-the-past' | 'before-start'

/** The first day without access: from today on, and not before the grant begins. */
export function endRefusal(
  from: PlainDate,
  { validFrom }: Pick<Grant, 'validFrom'>,
  today: PlainDate,
): EndRefusal | null {
  if (from < today) return 'in-the-past'
  return from < validFrom ? 'before-start' : null
}

/** The last day of a grant that is gone from a day on. */
export const lastDayBefore = (from: PlainDate) => addDays(from, -1)
