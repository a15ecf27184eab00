import { sql } from 'kysely'
import { workOf } from '../platform/audit/work.ts'
import type { Identity, PendingLogin } from '../platform/auth/oidc.ts'
import { sha256 } from '../platform/crypto/keys.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { stateOf } from './grant.ts'
import type { GrantedRole } from './granted-roles.ts'

const MINUTES_AWAY = 10

/** Remembers a login under way at the provider. */
export async function insertLoginRequest(db: Db, state: string, pending: PendingLogin, now: string): Promise<void> {
  await db.deleteFrom('loginRequest').where('expiresAt', '<', now).execute()
  const expiresAt = minutesAfter(now, MINUTES_AWAY)
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

/**
 * Makes the account's grant in the current municipality what the provider says: role, name, and the team if it names one.
 * A grant that an administrator has prepared is found by role and e-mail. @returns whether it holds today: an end that an
 * administrator has set, and a start still to come, outlast a login.
 */
export async function upsertGrant(
  db: Db,
  account: number,
  grant: GrantedRole,
  { name, email }: Identity,
  today: PlainDate,
): Promise<{ readonly staff: StaffId; readonly holds: boolean }> {
  const values = { accountId: account, name: name || email || '–', email }
  const known = (await findGrantOf(db, account, grant)) ?? (await findPrepared(db, email, grant))
  if (!known) {
    const { id } = await db
      .insertInto('staff')
      .values({ ...values, municipalityId: grant.municipality, role: grant.role, teamId: grant.team, validFrom: today })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { staff: id, holds: true }
  }
  const validTo = known.endedBy === null ? null : known.validTo
  await db
    .updateTable('staff')
    .set({ ...values, teamId: grant.team ?? known.teamId, validTo })
    .where('id', '=', known.id)
    .execute()
  return { staff: known.id, holds: known.validFrom <= today && (validTo === null || validTo >= today) }
}

const grantsIn = (db: Db, { municipality, role }: GrantedRole) =>
  db
    .selectFrom('staff')
    .select(['id', 'teamId', 'validFrom', 'validTo', 'endedBy'])
    .where('municipalityId', '=', municipality)
    .where('role', '=', role)
    .orderBy('id', 'desc')

const findGrantOf = (db: Db, account: number, grant: GrantedRole) =>
  grantsIn(db, grant).where('accountId', '=', account).executeTakeFirst()

async function findPrepared(db: Db, email: string, grant: GrantedRole) {
  if (email === '') return undefined
  return await grantsIn(db, grant)
    .where('accountId', 'is', null)
    .where('persona', 'is', null)
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
}

/** The account's grants in every municipality, running, coming or ended. */
export async function listGrants(db: Db, account: number) {
  return await db
    .selectFrom('staff')
    .innerJoin('municipality', 'municipality.id', 'staff.municipalityId')
    .select(['staff.id', 'staff.municipalityId', 'staff.role', 'staff.validFrom', 'staff.validTo'])
    .select('municipality.name as place')
    .where('accountId', '=', account)
    .orderBy('staff.municipalityId')
    .execute()
}

/** Ends a grant the provider no longer vouches for, from today. */
export async function stopGrant(
  db: Db,
  { id, validFrom }: { readonly id: StaffId; readonly validFrom: PlainDate },
  today: PlainDate,
): Promise<void> {
  const validTo = addDays(validFrom > today ? validFrom : today, -1)
  await db.updateTable('staff').set({ validTo }).where('id', '=', id).execute()
}

/** The account behind a grant, for moving between one's own grants. */
export async function findAccountOf(db: Db, staffId: StaffId): Promise<number | null> {
  const row = await db.selectFrom('staff').select('accountId').where('id', '=', staffId).executeTakeFirst()
  return row?.accountId ?? null
}

const NOBODY = 0

/** How many grants the holder of this one has and can change between. */
export async function countOwnGrants(db: Db, staffId: StaffId, today: PlainDate): Promise<number> {
  const account = await findAccountOf(db, staffId)
  if (account === null) return 1
  await setScope(db, { account })
  const grants = (await listGrants(db, account)).filter((grant) => stateOf(grant, today) === 'running')
  await setScope(db, { account: NOBODY }) // what follows in this request sees one municipality only
  return grants.length
}
