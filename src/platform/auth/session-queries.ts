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

/** Who holds this token, unless it has been idle or has lasted too long. Sets the tenant of the transaction. */
export async function findSession(db: Db, token: string, now: string): Promise<Session | null> {
  await setScope(db, { session: sha256(token) })
  const session = await db.selectFrom('session').selectAll().where('idHash', '=', sha256(token)).executeTakeFirst()
  if (!session || session.endsAt < now || later(session.seenAt, IDLE_MINUTES) < now) return null
  if (Date.parse(now) - Date.parse(session.seenAt) > SEEN_EVERY_SECONDS * 1000)
    await db.updateTable('session').set({ seenAt: now }).where('idHash', '=', session.idHash).execute()
  await setScope(db, { municipality: session.municipalityId })
  const actor = session.staffId
    ? await findStaffActor(db, session.staffId, now)
    : await findCitizenActor(db, session.citizenId as CitizenId)
  return actor && { actor, notice: session.notice }
}

/** Leaves a confirmation for the next page of this session; null when it has been shown. */
export async function updateNotice(db: Db, token: string, notice: string | null): Promise<void> {
  await db.updateTable('session').set({ notice }).where('idHash', '=', sha256(token)).execute()
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await setScope(db, { session: sha256(token) })
  await db.deleteFrom('session').where('idHash', '=', sha256(token)).execute()
}

/** The staff member behind a grant in the current municipality, while the grant holds. */
export async function findStaffActor(db: Db, staffId: StaffId, now: string): Promise<Actor | null> {
  const today = dayOf(now)
  const row = await db
    .selectFrom('staff')
    .innerJoin('municipality', 'municipality.id', 'staff.municipalityId')
    .leftJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'staff.municipalityId').onRef('team.id', '=', 'staff.teamId'),
    )
    .select([
      'staff.municipalityId',
      'staff.name',
      'role',
      'teamId',
      'validFrom',
      'validTo',
      'team.name as teamName',
      'municipality.name as place',
    ])
    .where('staff.id', '=', staffId)
    .executeTakeFirst()
  if (!row || row.validFrom > today || (row.validTo !== null && row.validTo < today)) return null
  const { municipalityId, name, role, teamId, teamName, place } = row
  return { role, municipalityId, staffId, citizenId: null, teamId, name, unit: teamName ?? place }
}

async function findCitizenActor(db: Db, citizenId: CitizenId): Promise<Actor | null> {
  const row = await db
    .selectFrom('citizen')
    .innerJoin('municipality', 'municipality.id', 'citizen.municipalityId')
    .select(['citizen.municipalityId', 'givenName', 'familyName', 'municipality.name as place'])
    .where('citizen.id', '=', citizenId)
    .where('erasedOn', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const name = `${row.givenName} ${row.familyName}`
  return {
    role: 'citizen',
    municipalityId: row.municipalityId,
    staffId: null,
    citizenId,
    teamId: null,
    name,
    unit: row.place,
  }
}
