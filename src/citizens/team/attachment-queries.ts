import type { Actor } from '../../platform/auth/actor.ts'
import { openForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, StaffId, TeamId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Part } from '../citizen.ts'

/** Everybody who has had a part in the team around a citizen, the newest first, with the handover notes opened. */
export async function listAttachments(db: Db, citizenId: CitizenId) {
  const rows = await db
    .selectFrom('attachment')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'attachment.municipalityId').onRef('staff.id', '=', 'attachment.staffId'),
    )
    .select(['attachment.id', 'part', 'fromOn', 'toOn', 'handoverNote', 'staffId', 'staff.name', 'staff.title'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('attachment.id', 'desc')
    .execute()
  return await Promise.all(
    rows.map(async ({ handoverNote, ...row }) => ({
      ...row,
      note: handoverNote && (await openForCitizen(db, citizenId, handoverNote)),
    })),
  )
}

export type Attachment = Awaited<ReturnType<typeof listAttachments>>[number]

/** Ends what somebody has of a part today, so that another can have it. */
export async function updateAttachmentEnded(db: Db, id: number, toOn: PlainDate): Promise<void> {
  await db.updateTable('attachment').set({ toOn }).where('id', '=', id).execute()
}

export async function insertAttachment(
  db: Db,
  actor: Actor,
  attachment: {
    citizenId: CitizenId
    staffId: StaffId
    part: Part
    fromOn: PlainDate
    handoverNote: Buffer | null
  },
): Promise<number> {
  const { id } = await db
    .insertInto('attachment')
    .values({ municipalityId: actor.municipalityId, ...attachment })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateTeam(db: Db, citizenId: CitizenId, teamId: TeamId): Promise<void> {
  await db.updateTable('citizen').set({ teamId }).where('id', '=', citizenId).execute()
}

/** Holds the case still, so that two who transfer it at once do it one after the other. */
export async function lockCase(db: Db, citizenId: CitizenId): Promise<void> {
  await db.selectFrom('citizen').select('id').where('id', '=', citizenId).forUpdate().execute()
}
