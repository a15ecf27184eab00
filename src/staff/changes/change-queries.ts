import { sql } from 'kysely'
import type { Db } from '../../platform/db/scope.ts'
import type { StaffId } from '../../platform/ids.ts'
import type { SettingChange } from '../setting-queries.ts'
import { actionsOf, CHANGES_A_PAGE, type SettingKind, toldInFull } from './setting-kind.ts'

/** A change with the thing it was made on: `staff:12`; empty where the action says it all. */
export interface ListedChange extends SettingChange {
  readonly thing: string
}

/** A page of the municipality's changes of settings, newest first. No line of the audit that knows a citizen is among them. */
export async function listChanges(db: Db, kind: SettingKind | null, page: number): Promise<ListedChange[]> {
  const rows = await settings(db, kind)
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'auditEntry.municipalityId').onRef('staff.id', '=', 'auditEntry.staffId'),
    )
    .select(['auditEntry.at', 'auditEntry.action', 'auditEntry.subject', 'staff.name as by'])
    .orderBy('auditEntry.seq', 'desc')
    .limit(CHANGES_A_PAGE)
    .offset((page - 1) * CHANGES_A_PAGE)
    .execute()
  return rows.map(({ subject, by, ...row }) => {
    const [thing = '', change = ''] = subject.split(' ')
    const [from = '', to = ''] = change.split('>')
    return { ...row, by: by ?? '', thing, from, to }
  })
}

export async function countChanges(db: Db, kind: SettingKind | null): Promise<number> {
  const { count } = await settings(db, kind)
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The names of grants, those that have ended as well. */
export async function listGrantNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', 'in', ids as readonly StaffId[])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const settings = (db: Db, kind: SettingKind | null) =>
  db
    .selectFrom('auditEntry')
    .where('auditEntry.action', 'in', [...actionsOf(kind)])
    .where('auditEntry.outcome', '=', 'done')
    .where('auditEntry.citizenId', 'is', null)
    .where('auditEntry.actingCitizenId', 'is', null)
    .where(sql<boolean>`cardinality(audit_entry.listed) = 0`)
    .where((line) =>
      line.or([line('auditEntry.subject', '<>', ''), line('auditEntry.action', 'not in', [...toldInFull])]),
    )
