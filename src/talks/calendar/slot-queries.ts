import { sql } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import { boundsOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import { NotFoundError } from '../../platform/errors.ts'
import type { CitizenId, Id, StaffId, TalkId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { PatternDraft, Slot, SlotPattern } from './slot.ts'

type SlotId = Id<'slot'>

/** A pattern with its times. A time the same person has already opened stays as it is. @returns how many were opened. */
export async function insertPattern(
  db: Db,
  actor: Actor,
  staffId: StaffId,
  pattern: PatternDraft,
  starts: readonly string[],
  openedAt: string,
): Promise<number> {
  const { municipalityId } = actor
  const { id } = await db
    .insertInto('slotPattern')
    .values({ ...pattern, municipalityId, staffId, openedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { minutes, kind, place, forCitizens } = pattern
  const rows = await db
    .insertInto('talkSlot')
    .values(
      starts.map((startsAt) => ({
        municipalityId,
        staffId,
        patternId: id,
        startsAt,
        minutes,
        kind,
        place,
        forCitizens,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.length
}

/** The patterns somebody has open today or later. */
export async function listPatterns(db: Db, staffId: StaffId, today: PlainDate): Promise<SlotPattern[]> {
  const rows = await db
    .selectFrom('slotPattern')
    .select(['id', 'weekday', 'opensAt', 'closesAt', 'minutes', 'everyWeeks', 'fromOn', 'toOn'])
    .select(['kind', 'place', 'forCitizens'])
    .where('staffId', '=', staffId)
    .where('stoppedOn', 'is', null)
    .where('toOn', '>=', today)
    .orderBy('weekday')
    .orderBy('opensAt')
    .execute()
  return rows as unknown as SlotPattern[]
}

/** Stops one's own pattern: its free times from now on are closed, the booked ones stay. */
export async function stopPattern(
  db: Db,
  staffId: StaffId,
  id: number,
  { now, today }: { readonly now: string; readonly today: PlainDate },
): Promise<void> {
  const stopped = await db
    .updateTable('slotPattern')
    .set({ stoppedOn: today })
    .where('id', '=', id)
    .where('staffId', '=', staffId)
    .where('stoppedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!stopped) throw new NotFoundError('slot pattern')
  await db
    .updateTable('talkSlot')
    .set({ withdrawnOn: today })
    .where('patternId', '=', id)
    .where('talkId', 'is', null)
    .where('withdrawnOn', 'is', null)
    .where('startsAt', '>', now)
    .execute()
}

const slots = (db: Db) =>
  db
    .selectFrom('talkSlot')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talkSlot.municipalityId').onRef('staff.id', '=', 'talkSlot.staffId'),
    )
    .select(['talkSlot.id', 'talkSlot.staffId', 'staff.name as staffName', 'talkSlot.startsAt', 'talkSlot.minutes'])
    .select(['talkSlot.kind', 'talkSlot.place', 'talkSlot.forCitizens', 'talkSlot.talkId'])
    .where('talkSlot.withdrawnOn', 'is', null)

/** Free: no talk has it, and whoever holds it is here that day and has no other talk in that time. */
const free = (db: Db, now: string) =>
  slots(db)
    .where('talkSlot.talkId', 'is', null)
    .where('talkSlot.startsAt', '>', now)
    .where(holderIsHere)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('talk')
            .select('talk.id')
            .whereRef('talk.municipalityId', '=', 'talkSlot.municipalityId')
            .whereRef('talk.staffId', '=', 'talkSlot.staffId')
            .where('talk.heldOn', 'is', null)
            .where('talk.missedOn', 'is', null)
            .where('talk.cancelledOn', 'is', null)
            .where(overlaps),
        ),
      ),
    )

const holderIsHere = sql<boolean>`(talk_slot.starts_at at time zone 'Europe/Copenhagen')::date
  between staff.valid_from and coalesce(staff.valid_to, 'infinity')`

const overlaps = sql<boolean>`talk.starts_at < talk_slot.starts_at + talk_slot.minutes * interval '1 minute'
  and talk.starts_at + talk.minutes * interval '1 minute' > talk_slot.starts_at`

/** The free times of some colleagues on some days. */
export async function listFreeSlots(
  db: Db,
  staff: readonly StaffId[],
  { from, to, now }: { readonly from: PlainDate; readonly to: PlainDate; readonly now: string },
): Promise<Slot[]> {
  if (staff.length === 0) return []
  const rows = await free(db, now)
    .where('talkSlot.staffId', 'in', staff)
    .where('talkSlot.startsAt', '>=', boundsOf(from).from)
    .where('talkSlot.startsAt', '<', boundsOf(to).to)
    .orderBy('talkSlot.startsAt')
    .execute()
  return rows as Slot[]
}

/** What a citizen can book herself: times opened for citizens by whoever is in the team around her. */
export async function listOwnSlots(db: Db, citizenId: CitizenId, now: string, most: number): Promise<Slot[]> {
  const rows = await free(db, now)
    .where('talkSlot.forCitizens', '=', true)
    .where('talkSlot.staffId', 'in', (team) =>
      team
        .selectFrom('attachment')
        .select('attachment.staffId')
        .where('attachment.citizenId', '=', citizenId)
        .where('attachment.toOn', 'is', null),
    )
    .orderBy('talkSlot.startsAt')
    .limit(most)
    .execute()
  return rows as Slot[]
}

/** One time that was not closed, free or not. */
export async function findSlot(db: Db, id: SlotId): Promise<Slot | null> {
  const slot = await slots(db).where('talkSlot.id', '=', id).executeTakeFirst()
  return (slot as Slot | undefined) ?? null
}

/** Takes hold of a time until the transaction ends; null when it is no longer free. Whoever comes second waits, and then gets null. */
export async function lockFreeSlot(db: Db, id: SlotId, now: string): Promise<Slot | null> {
  const held = await db
    .selectFrom('talkSlot')
    .select('id')
    .where('id', '=', id)
    .where('talkId', 'is', null)
    .where('withdrawnOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return null
  const slot = await free(db, now).where('talkSlot.id', '=', id).executeTakeFirst()
  return (slot as Slot | undefined) ?? null
}

export async function takeSlot(db: Db, id: number, talkId: TalkId): Promise<void> {
  await db.updateTable('talkSlot').set({ talkId }).where('id', '=', id).execute()
}

/** The talks will not be held then: their times can be booked again. */
export async function freeSlotsOf(db: Db, talks: readonly TalkId[]): Promise<void> {
  await db
    .updateTable('talkSlot')
    .set({ talkId: null })
    .where('talkId', '=', sql<TalkId>`any(${[...talks]})`)
    .execute()
}

/** Closes one free time of one's own. */
export async function withdrawSlot(db: Db, staffId: StaffId, id: SlotId, today: PlainDate): Promise<boolean> {
  const row = await db
    .updateTable('talkSlot')
    .set({ withdrawnOn: today })
    .where('id', '=', id)
    .where('staffId', '=', staffId)
    .where('talkId', 'is', null)
    .where('withdrawnOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** How many talks of her own choosing a citizen has ahead of her. */
export async function countOwnBookings(db: Db, citizenId: CitizenId, now: string): Promise<number> {
  const { count } = await db
    .selectFrom('talk')
    .select((talk) => talk.fn.countAll<number>().as('count'))
    .where('citizenId', '=', citizenId)
    .where('bookedByCitizen', '=', true)
    .where('startsAt', '>', now)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}
