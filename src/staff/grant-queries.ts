import { sql } from 'kysely'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Grant, GrantDraft } from './grant.ts'
import { GRANTS_A_PAGE, type GrantFilter } from './grant-filter.ts'

const columns = [
  'staff.id',
  'staff.name',
  'staff.title',
  'staff.role',
  'staff.teamId',
  'team.name as teamName',
  'staff.telephone',
  'staff.email',
  'staff.validFrom',
  'staff.validTo',
  'staff.version',
  'staff.accountId',
] as const

const grantsOf = (db: Db, { municipalityId }: Actor) =>
  db
    .selectFrom('staff')
    .leftJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'staff.municipalityId').onRef('team.id', '=', 'staff.teamId'),
    )
    .where('staff.municipalityId', '=', municipalityId)

function filtered(db: Db, actor: Actor, { name, role, team, state }: GrantFilter, today: PlainDate) {
  let rows = grantsOf(db, actor)
  for (const word of name.toLowerCase().split(/\s+/).filter(Boolean))
    rows = rows.where(sql<boolean>`position(${word} in lower(staff.name)) > 0`)
  if (role) rows = rows.where('staff.role', '=', role)
  if (team) rows = rows.where('staff.teamId', '=', team)
  if (state === 'ended') return rows.where('staff.validTo', '<', today)
  if (state === 'all') return rows
  rows = rows.where((where) => where.or([where('staff.validTo', 'is', null), where('staff.validTo', '>=', today)]))
  return rows.where('staff.validFrom', state === 'coming' ? '>' : '<=', today)
}

const sorted = {
  name: sql`staff.name collate danish`,
  role: sql`array_position(array['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'mentor', 'project-leader', 'administrator', 'facilitator', 'evaluator'], staff.role)`,
  team: sql`team.name collate danish`,
  from: sql`staff.valid_from`,
} as const

/** A page of the list, and how many there are in all. */
export async function listStaff(
  db: Db,
  actor: Actor,
  filter: GrantFilter,
  today: PlainDate,
): Promise<{ readonly grants: readonly Grant[]; readonly total: number }> {
  const rows = filtered(db, actor, filter, today)
  const { total } = await rows.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const grants = await rows
    .select(columns)
    .orderBy(sorted[filter.sort], (order) => (filter.descending ? order.desc().nullsLast() : order.asc().nullsLast()))
    .orderBy(sorted.name)
    .orderBy('staff.id')
    .limit(GRANTS_A_PAGE)
    .offset((filter.page - 1) * GRANTS_A_PAGE)
    .execute()
  return { grants, total }
}

export async function findGrant(db: Db, actor: Actor, id: StaffId): Promise<Grant> {
  return await grantsOf(db, actor)
    .select(columns)
    .where('staff.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFoundError('staff'))
}

/** A running or coming grant of the same person, by e-mail, in the same role. */
export async function hasGrant(db: Db, actor: Actor, draft: GrantDraft, today: PlainDate): Promise<boolean> {
  if (draft.email === '') return false
  const row = await grantsOf(db, actor)
    .select('staff.id')
    .where(sql`lower(staff.email)`, '=', draft.email.toLowerCase())
    .where('staff.role', '=', draft.role)
    .where((where) => where.or([where('staff.validTo', 'is', null), where('staff.validTo', '>=', today)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Somebody else who is administrator on a day and has no end. Locks them, so that two cannot end each other at once. */
export async function hasOtherAdministrator(db: Db, actor: Actor, than: StaffId, from: PlainDate): Promise<boolean> {
  const rows = await db
    .selectFrom('staff')
    .select('id')
    .where('municipalityId', '=', actor.municipalityId)
    .where('role', '=', 'administrator')
    .where('validTo', 'is', null)
    .where('validFrom', '<=', from)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.some(({ id }) => id !== than)
}

export async function insertGrant(db: Db, actor: Actor, draft: GrantDraft, from: PlainDate): Promise<StaffId> {
  const { id } = await db
    .insertInto('staff')
    .values({ ...draft, municipalityId: actor.municipalityId, validFrom: from })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes what was changed if the row is still the version it was read as. @returns whether it was. */
export async function updateGrant(
  db: Db,
  actor: Actor,
  { id, version }: Pick<Grant, 'id' | 'version'>,
  changed: GrantDraft | { readonly validTo: PlainDate | null; readonly endedBy: StaffId | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff')
    .set((row) => ({ ...changed, version: row('version', '+', 1) }))
    .where('municipalityId', '=', actor.municipalityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
