import type { Action } from '../platform/audit/audit-entry.ts'
import { workOf } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'

/** What was changed on something that is set up: `staff:12`, and from what to what in ids and codes. */
export interface SettingChange {
  readonly action: string
  /** ISO instant. */
  readonly at: string
  readonly by: string
  /** Codes, ids or days; empty where the change was in words, which the audit never holds. */
  readonly from: string
  readonly to: string
}

/** Leaves what was set in the audit, in the same transaction as the change itself. */
export function recordSetting(
  db: Db,
  actor: Actor,
  action: Action,
  thing: string,
  change: { readonly from?: string | number | null; readonly to?: string | number | null } = {},
): void {
  workOf(db).entries.push({
    staffId: actor.staffId,
    actingCitizenId: null,
    role: actor.role,
    action,
    outcome: 'done',
    citizenId: null,
    subject: `${thing} ${change.from ?? ''}>${change.to ?? ''}`,
    listed: [],
    detail: null,
    evidence: null,
  })
}

/** What has been changed on a thing, newest first. */
export async function listSettingChanges(db: Db, thing: string, limit = 50): Promise<SettingChange[]> {
  const rows = await db
    .selectFrom('auditEntry')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'auditEntry.municipalityId').onRef('staff.id', '=', 'auditEntry.staffId'),
    )
    .select(['auditEntry.at', 'auditEntry.action', 'auditEntry.subject', 'staff.name as by'])
    .where('auditEntry.citizenId', 'is', null)
    .where('auditEntry.subject', '<>', '')
    .where('auditEntry.subject', 'like', `${thing} %`)
    .orderBy('auditEntry.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ subject, by, ...row }) => {
    const [from = '', to = ''] = subject.slice(thing.length + 1).split('>')
    return { ...row, by: by ?? '', from, to }
  })
}

/** Who changed a thing last, and when: now, where nobody has. */
export async function findLastSetting(db: Db, thing: string): Promise<{ savedBy: string; savedAt: string }> {
  const [last] = await listSettingChanges(db, thing, 1)
  return { savedBy: last?.by ?? '', savedAt: last?.at ?? new Date().toISOString() }
}
