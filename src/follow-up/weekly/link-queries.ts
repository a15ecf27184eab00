import type { Db } from '../../platform/db/scope.ts'
import type { MessageId, MunicipalityId, WeeklyFormId } from '../../platform/ids.ts'

export interface WeeklyLink {
  readonly municipalityId: MunicipalityId
  readonly formId: WeeklyFormId
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly usedAt: string | null
}

export async function insertLink(
  db: Db,
  row: {
    readonly municipalityId: MunicipalityId
    readonly tokenHash: Buffer
    readonly formId: WeeklyFormId
    readonly messageId: MessageId | null
    readonly createdAt: string
    readonly expiresAt: string
  },
): Promise<void> {
  await db.insertInto('weeklyLink').values(row).execute()
}

export async function findLink(db: Db, tokenHash: Buffer): Promise<WeeklyLink | undefined> {
  return await db
    .selectFrom('weeklyLink')
    .select(['municipalityId', 'formId', 'expiresAt', 'revokedAt', 'usedAt'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** Uses a link up. False: it was used, or closed, a moment ago. */
export async function markUsed(db: Db, tokenHash: Buffer, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('weeklyLink')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Closes every link of a form that still works. @returns the messages they were to go out with. */
export async function revokeLinksOf(db: Db, formId: WeeklyFormId, now: string): Promise<MessageId[]> {
  const rows = await db
    .updateTable('weeklyLink')
    .set({ revokedAt: now })
    .where('formId', '=', formId)
    .where('revokedAt', 'is', null)
    .where('usedAt', 'is', null)
    .returning('messageId')
    .execute()
  return rows.flatMap(({ messageId }) => messageId ?? [])
}

/** The link of a form that still works, if there is one. */
export async function findLiveLinkOf(db: Db, formId: WeeklyFormId, now: string) {
  return await db
    .selectFrom('weeklyLink')
    .select(['createdAt', 'expiresAt', 'messageId'])
    .where('formId', '=', formId)
    .where('revokedAt', 'is', null)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
}
