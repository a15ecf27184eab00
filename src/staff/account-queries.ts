import { workOf } from '../platform/audit/work.ts'
import type { Identity, PendingLogin } from '../platform/auth/oidc.ts'
import { sha256 } from '../platform/crypto/keys.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { GrantedRole } from './granted-roles.ts'

const MINUTES_AWAY = 10

/** Remembers a login under way at the provider. */
export async function insertLoginRequest(db: Db, state: string, pending: PendingLogin, now: string): Promise<void> {
  await db.deleteFrom('loginRequest').where('expiresAt', '<', now).execute()
  const expiresAt = new Date(Date.parse(now) + MINUTES_AWAY * 60_000).toISOString()
  const sealed = workOf(db).keys.seal('login', JSON.stringify(pending))
  await db
    .insertInto('loginRequest')
    .values({ stateHash: sha256(state), sealed, expiresAt })
    .execute()
}

/** Takes back what was remembered, once. */
export async function takeLoginRequest(db: Db, state: string, now: string): Promise<PendingLogin | null> {
  const row = await db
    .deleteFrom('loginRequest')
    .where('stateHash', '=', sha256(state))
    .returning(['sealed', 'expiresAt'])
    .executeTakeFirst()
  if (!row || row.expiresAt < now) return null
  return JSON.parse(workOf(db).keys.open('login', row.sealed).toString()) as PendingLogin
}

/** The account of an identity; made at its first login. Lets the transaction see the account's grants. */
export async function enterAccount(db: Db, { issuer, subject }: Identity): Promise<number> {
  await db
    .insertInto('account')
    .values({ issuer, subject })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await db
    .selectFrom('account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  await setScope(db, { account: id })
  return id
}

/** Makes the account's grant in the current municipality what the provider says: role, team, name. */
export async function upsertGrant(
  db: Db,
  account: number,
  grant: GrantedRole,
  { name, email }: Identity,
  today: PlainDate,
): Promise<StaffId> {
  const known = await db
    .selectFrom('staff')
    .select('id')
    .where('municipalityId', '=', grant.municipality)
    .where('accountId', '=', account)
    .where('role', '=', grant.role)
    .executeTakeFirst()
  const values = { name: name || email || '–', email, teamId: grant.team, validTo: null }
  if (known) {
    await db.updateTable('staff').set(values).where('id', '=', known.id).execute()
    return known.id
  }
  const inserted = await db
    .insertInto('staff')
    .values({ ...values, municipalityId: grant.municipality, accountId: account, role: grant.role, validFrom: today })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

/** The account's grants in every municipality, running or ended. */
export async function listGrants(db: Db, account: number) {
  return await db
    .selectFrom('staff')
    .innerJoin('municipality', 'municipality.id', 'staff.municipalityId')
    .select(['staff.id', 'staff.municipalityId', 'staff.role', 'staff.validTo', 'municipality.name as place'])
    .where('accountId', '=', account)
    .orderBy('staff.municipalityId')
    .execute()
}

/** Ends a grant the provider no longer vouches for, from today. */
export async function endGrant(db: Db, id: StaffId, today: PlainDate): Promise<void> {
  await db
    .updateTable('staff')
    .set({ validTo: addDays(today, -1) })
    .where('id', '=', id)
    .execute()
}

/** The account behind a grant, for moving between one's own grants. */
export async function findAccountOf(db: Db, staffId: StaffId): Promise<number | null> {
  const row = await db.selectFrom('staff').select('accountId').where('id', '=', staffId).executeTakeFirst()
  return row?.accountId ?? null
}
