import { sql } from 'kysely'
import { citizenName, visibleCitizens } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { boundsOf } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MunicipalityId, StaffId, TalkId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import type { BusyTime } from './free-time.ts'
import { type Talk, type TalkDraft, type TalkKind, usualMinutes } from './talk.ts'

/** A talk with the name of whoever holds it. */
export interface TalkLine extends Talk {
  readonly staffName: string
  readonly bookedAt: string
}

const talks = (db: Db) =>
  db
    .selectFrom('talk')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talk.municipalityId').onRef('staff.id', '=', 'talk.staffId'),
    )
    .select([
      'talk.id',
      'talk.citizenId',
      'talk.staffId',
      'talk.kind',
      'talk.startsAt',
      'talk.minutes',
      'talk.place',
      'talk.withFip',
      'talk.interpreter',
      'talk.heldOn',
      'talk.missedOn',
      'talk.cancelledOn',
      'talk.bookedAt',
      'talk.bookedByCitizen',
      'talk.lateEntry',
      'talk.version',
      'staff.name as staffName',
    ])

/** The talks of a citizen whom the caller has opened, newest first. */
export async function listTalks(db: Db, citizenId: CitizenId): Promise<TalkLine[]> {
  return await talks(db).where('talk.citizenId', '=', citizenId).orderBy('talk.startsAt', 'desc').execute()
}

/** One talk of a citizen whom the caller has opened. */
export async function findTalk(db: Db, citizenId: CitizenId, id: TalkId): Promise<TalkLine> {
  const talk = await talks(db).where('talk.citizenId', '=', citizenId).where('talk.id', '=', id).executeTakeFirst()
  if (!talk) throw new NotFoundError('talk')
  return talk
}

/** The same, held until the transaction ends: whoever decides its outcome next waits, and then sees what was decided. */
export async function findTalkToChange(db: Db, citizenId: CitizenId, id: TalkId): Promise<TalkLine> {
  const talk = await talks(db)
    .where('talk.citizenId', '=', citizenId)
    .where('talk.id', '=', id)
    .forUpdate('talk')
    .executeTakeFirst()
  if (!talk) throw new NotFoundError('talk')
  return talk
}

/** Whoever books for a citizen next waits until this transaction ends, and then sees what it booked. */
export async function lockBookings(db: Db, citizenId: CitizenId): Promise<void> {
  await db.selectFrom('citizen').select('id').where('id', '=', citizenId).forNoKeyUpdate().execute()
}

/** The same, and for the calendar of whoever is to hold the talk. Always the citizen first: so that no two wait for each other. */
export async function lockBooking(db: Db, citizenId: CitizenId, staffId: StaffId): Promise<void> {
  await lockBookings(db, citizenId)
  await db.selectFrom('staff').select('id').where('id', '=', staffId).forNoKeyUpdate().execute()
}

/** The last day a talk was held that resets the deadline, one talk left out. */
export async function findLastResetting(
  db: Db,
  citizenId: CitizenId,
  without: readonly string[],
  except: TalkId | null,
): Promise<PlainDate | null> {
  const { on } = await db
    .selectFrom('talk')
    .select((talk) => talk.fn.max('heldOn').as('on'))
    .where('citizenId', '=', citizenId)
    .where('kind', 'not in', without as readonly TalkKind[])
    .where('id', '<>', except ?? (0 as TalkId))
    .executeTakeFirstOrThrow()
  return on
}

/** Whether a talk of this kind was held at that very time. */
export async function wasHeldAt(db: Db, citizenId: CitizenId, kind: TalkKind, startsAt: string): Promise<boolean> {
  const row = await db
    .selectFrom('talk')
    .select('id')
    .where('citizenId', '=', citizenId)
    .where('kind', '=', kind)
    .where('startsAt', '=', startsAt)
    .where('heldOn', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the citizen is promised to somebody at that very time. */
export async function hasTalkAt(db: Db, citizenId: CitizenId, startsAt: string): Promise<boolean> {
  const row = await db
    .selectFrom('talk')
    .select('id')
    .where('citizenId', '=', citizenId)
    .where('startsAt', '=', startsAt)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether whoever is to hold a talk has another in that time. An information meeting has room for many. */
export async function isBusy(
  db: Db,
  { staffId, startsAt, minutes = usualMinutes, kind }: Pick<TalkDraft, 'staffId' | 'startsAt' | 'minutes' | 'kind'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('talk')
    .select('id')
    .where('staffId', '=', staffId)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .where(sql<boolean>`starts_at < ${startsAt}::timestamptz + ${minutes}::int * interval '1 minute'`)
    .where(sql<boolean>`starts_at + minutes * interval '1 minute' > ${startsAt}::timestamptz`)
    .$if(kind === 'information', (talk) => talk.where('kind', '<>', 'information'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What stands in a colleague's calendar on a day: talks neither held, missed nor called off. */
export async function listBusyTimes(db: Db, staffId: StaffId, on: PlainDate): Promise<BusyTime[]> {
  const { from, to } = boundsOf(on)
  const rows = await db
    .selectFrom('talk')
    .select(['startsAt', 'minutes'])
    .where('staffId', '=', staffId)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', to)
    .execute()
  return rows.map(({ startsAt, minutes }) => ({ from: startsAt, to: minutesAfter(startsAt, minutes) }))
}

/** Where the actor last met this citizen; empty when they have not met. */
export async function findLastPlace(db: Db, actor: Actor, citizenId: CitizenId): Promise<string> {
  const row = await db
    .selectFrom('talk')
    .select('place')
    .where('citizenId', '=', citizenId)
    .where('staffId', '=', actor.staffId)
    .where('place', '<>', '')
    .orderBy('startsAt', 'desc')
    .executeTakeFirst()
  return row?.place ?? ''
}

export interface OwnTalk extends TalkLine {
  readonly citizenName: string
}

const UNRECORDED_DAYS = 60
const AHEAD_DAYS = 7

/** The actor's talks of today and the coming week, and the ones before that nobody has said the outcome of. */
export async function listOwnTalks(db: Db, actor: Actor, today: PlainDate): Promise<OwnTalk[]> {
  const known = visibleCitizens(db, actor).select(['citizen.id', 'citizen.givenName', 'citizen.familyName']).as('known')
  const now = boundsOf(today).from
  const rows = await talks(db)
    .innerJoin(known, (join) => join.onRef('known.id', '=', 'talk.citizenId'))
    .select(['known.givenName', 'known.familyName'])
    .where('talk.staffId', '=', actor.staffId)
    .where('talk.cancelledOn', 'is', null)
    .where('talk.startsAt', '>=', boundsOf(addDays(today, -UNRECORDED_DAYS)).from)
    .where('talk.startsAt', '<', boundsOf(addDays(today, AHEAD_DAYS)).to)
    .where((talk) =>
      talk.or([
        talk('talk.startsAt', '>=', now),
        talk.and([talk('talk.heldOn', 'is', null), talk('talk.missedOn', 'is', null)]),
      ]),
    )
    .orderBy('talk.startsAt')
    .execute()
  return rows.map(({ givenName, familyName, ...talk }) => ({
    ...talk,
    citizenName: citizenName({ givenName, familyName }),
  }))
}

export async function insertTalk(
  db: Db,
  row: TalkDraft & { municipalityId: MunicipalityId; bookedAt: string; heldOn?: PlainDate },
): Promise<TalkId> {
  const { id } = await db.insertInto('talk').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Saves how a talk went. */
export async function updateOutcome(
  db: Db,
  talk: Pick<Talk, 'id' | 'version'>,
  outcome: Partial<Pick<Talk, 'heldOn' | 'missedOn' | 'cancelledOn' | 'lateEntry'>>,
): Promise<void> {
  await db
    .updateTable('talk')
    .set({ ...outcome, version: talk.version + 1 })
    .where('id', '=', talk.id)
    .execute()
}
