import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { type FoundCitizen, foundCitizen } from './find-citizens.ts'
import { countOpenCases, listOpenCases } from './search-queries.ts'

const PAGE = 50

export interface Directory {
  readonly citizens: readonly FoundCitizen[]
  readonly total: number
  /** From 1; the last one there is, where a later one was asked for. */
  readonly page: number
  readonly pages: number
}

/** Everybody with an open case in the municipality by name, so far as the actor may know of them: who holds the case, and no more. */
export async function loadDirectory(db: Db, actor: Actor, asked: number, now: string): Promise<Directory> {
  const total = await countOpenCases(db, actor)
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const page = Math.min(asked, pages)
  const rows = await listOpenCases(db, actor, now, { limit: PAGE, offset: (page - 1) * PAGE })
  return { citizens: rows.map((row) => foundCitizen(actor, row)), total, page, pages }
}
