import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { sees } from '../case-policy.ts'
import { type Found, searchCitizens } from './search-queries.ts'
import { readTerm } from './search-term.ts'

export const mostFound = 50

export interface SearchResult {
  readonly found: readonly FoundCitizen[]
  /** There are more than are shown: the searcher must say more. */
  readonly more: boolean
  /** Nothing can be found by what was typed. */
  readonly unusable: boolean
}

export type FoundCitizen = Omit<Found, 'attached' | 'reasonGiven'> & {
  /** False: a case of another team, which wants a reason first. */
  readonly open: boolean
}

/** Finds citizens among those the actor may know of. */
export async function findCitizens(db: Db, actor: Actor, typed: string, now: string): Promise<SearchResult> {
  const term = readTerm(typed)
  if (!term) return { found: [], more: false, unusable: true }
  const rows = await searchCitizens(db, actor, term, now, mostFound + 1)
  const found = rows.slice(0, mostFound).map((row) => foundCitizen(actor, row))
  return { found, more: rows.length > mostFound, unusable: false }
}

/** How a citizen stands in a list of names: who holds the case, and whether it opens without a reason. */
export function foundCitizen(actor: Actor, { attached, reasonGiven, ...row }: Found): FoundCitizen {
  const needsReason = actor.role === 'caseworker' || actor.role === 'coordinator'
  return {
    ...row,
    matchGroup: sees(actor, 'history') ? row.matchGroup : null,
    open: !needsReason || row.teamId === actor.teamId || attached === true || reasonGiven === true,
  }
}
