import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { countCitizens, listCitizenRows, type Whose } from './citizen-row-queries.ts'
import { listRows } from './list-rows.ts'
import { type Part, parts, type WorklistQuery } from './list-shape.ts'
import { belongs, chosenRows, type Row } from './row.ts'

const PAGE = 50

export interface LoadedList {
  readonly rows: readonly Row[]
  /** How many belong to each part; null for the whole municipality, which is only paged through by name. */
  readonly counts: Readonly<Record<Part, number>> | null
  readonly pages: number
  readonly total: number
}

const whoseOf: Readonly<Record<string, Whose>> = { mine: 'mine', team: 'team', kommune: 'all' }

/** The list an address asks for. One's own and the team's are weighed whole; the municipality's is read a page at a time. */
export async function loadList(db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<LoadedList> {
  const whose = whoseOf[query.filters.hvis ?? 'mine'] ?? 'mine'
  if (whose === 'all') return await pageOfAll(db, actor, query, today)
  const all = await listRows(db, actor, await listCitizenRows(db, actor, whose), today)
  const chosen = chosenRows(all, query)
  const from = (query.page - 1) * PAGE
  return {
    rows: chosen.slice(from, from + PAGE),
    counts: Object.fromEntries(parts.map((part) => [part, all.filter(belongs[part]).length])) as Record<Part, number>,
    pages: Math.ceil(chosen.length / PAGE),
    total: chosen.length,
  }
}

/** Everybody in an order, for walking from one to the next. */
export async function loadWholeList(db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<Row[]> {
  const whose = whoseOf[query.filters.hvis ?? 'mine'] ?? 'mine'
  if (whose === 'all') return []
  return chosenRows(await listRows(db, actor, await listCitizenRows(db, actor, whose), today), query)
}

async function pageOfAll(db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<LoadedList> {
  const total = await countCitizens(db, actor, 'all')
  const page = { from: (query.page - 1) * PAGE, most: PAGE }
  const rows = await listRows(db, actor, await listCitizenRows(db, actor, 'all', page), today)
  return { rows, counts: null, pages: Math.ceil(total / PAGE), total }
}
