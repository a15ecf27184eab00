import { citizenName } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { readListQuery, writeListQuery } from '../ui/worklist/worklist-query.ts'
import { listShapeFor } from './list-shape.ts'
import { loadWholeList } from './load-list.ts'

/** Where a citizen stands in the list one came from. */
export interface Neighbours {
  /** From 1. */
  readonly at: number
  readonly of: number
  readonly back: string
  readonly previous: { readonly name: string; readonly href: string } | null
  readonly next: { readonly name: string; readonly href: string } | null
}

/** The way through a list from one case to the next. @param from the list's own query, as its links carry it. */
export async function neighbours(
  db: Db,
  actor: Actor,
  citizen: CitizenId,
  from: string,
  today: PlainDate,
): Promise<Neighbours | null> {
  const shape = listShapeFor(actor)
  const query = readListQuery(shape, new URLSearchParams(from))
  const rows = await loadWholeList(db, actor, query, today)
  const at = rows.findIndex((row) => row.citizen.id === citizen)
  if (at === -1) return null
  const list = writeListQuery(shape, query)
  const link = (index: number) => {
    const row = rows[index]
    return row ? { name: citizenName(row.citizen), href: caseLink(row.citizen.id, list) } : null
  }
  return {
    at: at + 1,
    of: rows.length,
    back: paths.worklist() + list,
    previous: at === 0 ? null : link(at - 1),
    next: link(at + 1),
  }
}

/** A case opened from a list remembers the list. @param list `?…`, as `writeListQuery` wrote it. */
export const caseLink = (citizen: CitizenId, list: string) =>
  `${paths.citizen({ citizen })}?fra=${encodeURIComponent(list.slice(1))}`
