import { visibleCitizens } from '../../citizens/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { boundsOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId, StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { type FeedTalk, initialsOf } from './write-calendar.ts'

export async function insertFeed(db: Db, actor: Actor, tokenHash: Buffer, createdAt: string): Promise<void> {
  const { municipalityId, staffId } = actor
  await db
    .insertInto('calendarFeed')
    .values({ municipalityId, staffId: staffId as StaffId, tokenHash, createdAt })
    .execute()
}

/** Ends somebody's address, if there is one. */
export async function revokeFeed(db: Db, staffId: StaffId, now: string): Promise<void> {
  await db
    .updateTable('calendarFeed')
    .set({ revokedAt: now })
    .where('staffId', '=', staffId)
    .where('revokedAt', 'is', null)
    .execute()
}

/** Since when somebody's address has been open; null without one. */
export async function findFeedSince(db: Db, staffId: StaffId): Promise<string | null> {
  const row = await db
    .selectFrom('calendarFeed')
    .select('createdAt')
    .where('staffId', '=', staffId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return row?.createdAt ?? null
}

export async function feedOf(db: Db, tokenHash: Buffer) {
  return await db
    .selectFrom('calendarFeed')
    .select(['municipalityId', 'staffId', 'revokedAt'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** Whoever made the address, as she acts today; null when the grant is over. */
export async function findFeedHolder(
  db: Db,
  municipalityId: MunicipalityId,
  staffId: StaffId,
  today: PlainDate,
): Promise<Actor | null> {
  const row = await db
    .selectFrom('staff')
    .leftJoin('team', (join) =>
      join.onRef('team.municipalityId', '=', 'staff.municipalityId').onRef('team.id', '=', 'staff.teamId'),
    )
    .select(['staff.role', 'staff.teamId', 'staff.name', 'team.name as unit'])
    .where('staff.id', '=', staffId)
    .where('staff.validFrom', '<=', today)
    .where((staff) => staff.or([staff('staff.validTo', 'is', null), staff('staff.validTo', '>=', today)]))
    .executeTakeFirst()
  return row ? { ...row, municipalityId, staffId, citizenId: null, unit: row.unit ?? '' } : null
}

/** The holder's talks with citizens she may know of; a mentor's are those of her citizens. Called-off ones are left out. */
export async function listFeedTalks(
  db: Db,
  actor: Actor,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  today: PlainDate,
): Promise<FeedTalk[]> {
  const rows = await visibleCitizens(db, actor)
    .innerJoin('talk', (join) =>
      join.onRef('talk.municipalityId', '=', 'citizen.municipalityId').onRef('talk.citizenId', '=', 'citizen.id'),
    )
    .select(['talk.id', 'talk.citizenId', 'talk.kind', 'talk.startsAt', 'talk.minutes', 'talk.version'])
    .select(['givenName', 'familyName', 'nameProtectedFrom', 'addressProtectedFrom'])
    .where('talk.cancelledOn', 'is', null)
    .where('talk.startsAt', '>=', boundsOf(from).from)
    .where('talk.startsAt', '<', boundsOf(to).to)
    .$if(actor.role !== 'mentor', (talk) => talk.where('talk.staffId', '=', actor.staffId))
    .orderBy('talk.startsAt')
    .execute()
  return rows.map(({ givenName, familyName, nameProtectedFrom, addressProtectedFrom, kind, ...talk }) => ({
    ...talk,
    kind: actor.role === 'mentor' ? null : kind,
    initials: [nameProtectedFrom, addressProtectedFrom].some((since) => since !== null && since <= today)
      ? null
      : initialsOf(givenName, familyName),
  }))
}
