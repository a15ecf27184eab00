import { type Role, roles } from '../platform/auth/actor.ts'
import type { OidcConfig } from '../platform/config.ts'
import type { MunicipalityId, TeamId } from '../platform/ids.ts'

export type StaffRole = Exclude<Role, 'citizen' | 'company-contact'>

/** What a provider grants: a role in a municipality, and for roles that have one the team. */
export interface GrantedRole {
  readonly municipality: MunicipalityId
  readonly role: StaffRole
  readonly team: TeamId | null
}

/** `900/caseworker/1`: municipality, role, team. Anything else grants nothing: a misspelt role must not become another. */
export function grantedRole(text: string): GrantedRole | null {
  const match = /^(\d{1,3})\/([a-z-]+)(?:\/([1-9]\d{0,14}))?$/.exec(text)
  const role = roles.find((each) => each === match?.[2])
  if (!match || !role || role === 'citizen' || role === 'company-contact') return null
  return {
    municipality: Number(match[1]) as MunicipalityId,
    role,
    team: match[3] === undefined ? null : (Number(match[3]) as TeamId),
  }
}

/** The grants among a provider's role values, each once. */
export function grantedRoles(values: readonly string[]): GrantedRole[] {
  return [...new Set(values)].map(grantedRole).filter((grant) => grant !== null)
}

const levels = ['Low', 'Substantial', 'High'] as const

/**
 * Whether a level of assurance suffices. NSIS levels, as a word or as the last part of a URL; unknown or missing is too low.
 * Source: National Standard for Identiteters Sikringsniveauer (NSIS) 2.0.
 */
export function isLevelEnough(level: string | null, minimum: OidcConfig['minimumLevel']): boolean {
  const word = level?.split(/[/:#]/).at(-1)?.toLowerCase()
  const rank = levels.findIndex((each) => each.toLowerCase() === word)
  return rank >= levels.indexOf(minimum)
}
