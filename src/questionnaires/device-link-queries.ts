import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { AssessmentId } from '../platform/ids.ts'
import type { DeviceLink } from './device-link.ts'

export async function insertDeviceLink(
  db: Db,
  actor: Actor,
  link: {
    readonly tokenHash: Buffer
    readonly assessmentId: AssessmentId
    readonly createdAt: string
    readonly expiresAt: string
  },
): Promise<void> {
  const values = { ...link, municipalityId: actor.municipalityId, createdBy: actor.staffId as number }
  await db.insertInto('deviceLink').values(values).execute()
}

export async function deviceLinkOf(db: Db, tokenHash: Buffer): Promise<DeviceLink | undefined> {
  return await db
    .selectFrom('deviceLink')
    .select(['municipalityId', 'assessmentId', 'expiresAt', 'revokedAt'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** Ends every link of a form. */
export async function revokeLinks(db: Db, assessment: AssessmentId, now: string): Promise<void> {
  await db
    .updateTable('deviceLink')
    .set({ revokedAt: now })
    .where('assessmentId', '=', assessment)
    .where('revokedAt', 'is', null)
    .execute()
}

export async function markLinkUsed(db: Db, tokenHash: Buffer, now: string): Promise<void> {
  await db
    .updateTable('deviceLink')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .execute()
}

/** Whether a form has a link that still works. */
export async function findLiveLink(
  db: Db,
  assessment: AssessmentId,
  now: string,
): Promise<{ readonly expiresAt: string } | undefined> {
  return await db
    .selectFrom('deviceLink')
    .select('expiresAt')
    .where('assessmentId', '=', assessment)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
}
