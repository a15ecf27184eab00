import type { TeamId } from '../platform/ids.ts'
import type { GrantState } from './grant.ts'
import type { StaffRole } from './granted-roles.ts'

export const sortings = ['name', 'role', 'team', 'from'] as const
export type Sorting = (typeof sortings)[number]

/** Which grants a list shows, and how. */
export interface GrantFilter {
  readonly name: string
  readonly role: StaffRole | null
  readonly team: TeamId | null
  readonly state: GrantState | 'all'
  readonly sort: Sorting
  readonly descending: boolean
  /** From 1. */
  readonly page: number
}

export const GRANTS_A_PAGE = 50

/** The address of a list. */
export function queryOf(filter: GrantFilter): string {
  const query = new URLSearchParams()
  if (filter.name) query.set('navn', filter.name)
  if (filter.role) query.set('rolle', filter.role)
  if (filter.team) query.set('team', String(filter.team))
  if (filter.state !== 'running') query.set('vis', filter.state)
  if (filter.sort !== 'name') query.set('sorter', filter.sort)
  if (filter.descending) query.set('ned', '1')
  if (filter.page > 1) query.set('side', String(filter.page))
  const text = query.toString()
  return text && `?${text}`
}
