import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { listCitizenRows } from './citizen-row-queries.ts'
import { listRows } from './list-rows.ts'
import { type Part, parts, type WorklistQuery } from './list-shape.ts'
import { belongs, chosenRows, type Row } from './row.ts'

const PAGE = 50

export interface LoadedList {
  readonly rows: readonly Row[]
  /** How many belong to each part. */
  readonly counts: Readonly<Record<Part, number>>
  readonly pages: number
  readonly total: number
}

/** The list an address asks for: one's own or the team's citizens, weighed whole. */
export async function loadList(db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<LoadedList> {
  const all = await everyRow(db, actor, query, today)
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
export const loadWholeList = async (db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<Row[]> =>
  chosenRows(await everyRow(db, actor, query, today), query)

async function everyRow(db: Db, actor: Actor, query: WorklistQuery, today: PlainDate): Promise<Row[]> {
  const whose = query.filters.hvis === 'team' ? 'team' : 'mine'
  return await listRows(db, actor, await listCitizenRows(db, actor, whose), today)
}
