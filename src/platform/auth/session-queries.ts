import { sql } from 'kysely'
import { sha256 } from '../crypto/keys.ts'
import { type Db, setScope } from '../db/scope.ts'
import { dayOf } from '../i18n/format.ts'
import type { CitizenId, MunicipalityId, StaffId } from '../ids.ts'
import type { Actor } from './actor.ts'

const IDLE_MINUTES = 60
const ABSOLUTE_HOURS = 12
const SEEN_EVERY_SECONDS = 60
const SUBMISSION_DAYS = 2

export interface Session {
  readonly actor: Actor
  readonly notice: string | null
}

const later = (now: string, minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Starts a session for a grant or a citizen. @returns when it ends at the latest. */
export async function insertSession(
  db: Db,
  token: string,
  who: { municipalityId: MunicipalityId; staffId: StaffId | null; citizenId: CitizenId | null; level: string },
  now: string,
): Promise<string> {
  const endsAt = later(now, ABSOLUTE_HOURS * 60)
  await setScope(db, { session: sha256(token) })
  await removeLeftovers(db, now)
  await db
    .insertInto('session')
    .values({ ...who, idHash: sha256(token), startedAt: now, seenAt: now, endsAt })
    .execute()
  return endsAt
}

/** What has served its time: expired logins, and forms that can no longer arrive twice. A login is when somebody waits anyway. */
async function removeLeftovers(db: Db, now: string): Promise<void> {
  await sql`select remove_expired_sessions(${now})`.execute(db)
  await db
    .deleteFrom('submission')
    .where('madeAt', '<', later(now, -SUBMISSION_DAYS * 24 * 60))
    .execute()
}

interface Holder extends Actor {
  readonly seenAt: string
  readonly notice: string | null
}

/** Who holds this token, unless it has been idle or has lasted too long. Sets the tenant of the transaction. */
export async function findSession(db: Db, token: string, now: string): Promise<Session | null> {
  const hash = sha256(token)
  const latestSeen = later(now, -IDLE_MINUTES)
  const { rows } = await sql<Holder>`select * from find_session(${hash}, ${latestSeen}, ${now}, ${dayOf(now)})`.execute(
    db,
  )
  const [holder] = rows
  if (!holder) return null
  const { seenAt, notice, ...actor } = holder
  if (Date.parse(now) - Date.parse(seenAt) > SEEN_EVERY_SECONDS * 1000)
    await db.updateTable('session').set({ seenAt: now }).where('idHash', '=', hash).execute()
  return { actor, notice }
}

/** Whoever held a login that has run out, and her municipality. Gives no access: only her own draft may be kept for her. */
export type FormerHolder = Pick<Actor, 'municipalityId' | 'staffId' | 'citizenId'>

/** Who held this token until it ran out; null for a token nobody held, or that was given up by logging out. */
export async function findFormerHolder(db: Db, token: string): Promise<FormerHolder | null> {
  await setScope(db, { session: sha256(token) })
  const row = await db
    .selectFrom('session')
    .select(['municipalityId', 'staffId', 'citizenId'])
    .where('idHash', '=', sha256(token))
    .executeTakeFirst()
  return row ?? null
}

/** Leaves a confirmation for the next page of this session; null when it has been shown. */
export async function updateNotice(db: Db, token: string, notice: string | null): Promise<void> {
  await db.updateTable('session').set({ notice }).where('idHash', '=', sha256(token)).execute()
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await setScope(db, { session: sha256(token) })
  await db.deleteFrom('session').where('idHash', '=', sha256(token)).execute()
}
