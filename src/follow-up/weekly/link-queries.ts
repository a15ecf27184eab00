import type { Db } from '../../platform/db/scope.ts'
import type { MessageId, MunicipalityId, WeeklyFormId } from '../../platform/ids.ts'
import type { WeeklyForm } from './form-queries.ts'

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

/** Whose links are meant: those of one week's form, of a placement, or all of a citizen's. */
export type LinksOf = Partial<Pick<WeeklyForm, 'id' | 'placementId' | 'citizenId'>>

/** Closes links, used ones too: they still report absence. @returns the messages they were to go out with. */
export async function revokeLinks(db: Db, of: LinksOf, now: string): Promise<MessageId[]> {
  const rows = await db
    .updateTable('weeklyLink')
    .set({ revokedAt: now })
    .where('formId', 'in', (link) =>
      link
        .selectFrom('weeklyForm')
        .select('id')
        .where((form) => form.and(of)),
    )
    .where('revokedAt', 'is', null)
    .returning('messageId')
    .execute()
  return rows.flatMap(({ messageId }) => messageId ?? [])
}

/** The link of a form that still leads somewhere: to the form, or once it is used to reporting absence. */
export async function findLiveLinkOf(db: Db, formId: WeeklyFormId, now: string) {
  return await db
    .selectFrom('weeklyLink')
    .select(['createdAt', 'expiresAt', 'messageId'])
    .where('formId', '=', formId)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
}
