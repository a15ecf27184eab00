import { sql } from 'kysely'
import { visibleCitizens } from '../citizens/index.ts'
import { recordEvents } from '../platform/audit/many-events-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { insertRowsForIds, updateRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, StaffId, TalkId } from '../platform/ids.ts'
import { detailOf } from './book-talk.ts'
import { freeSlotsOf } from './calendar/slot-queries.ts'
import type { Talk } from './talk.ts'

/** A talk as another system tells of it: when, how, and what came of it. */
export type BroughtTalk = Pick<
  Talk,
  'citizenId' | 'kind' | 'startsAt' | 'place' | 'interpreter' | 'heldOn' | 'missedOn' | 'cancelledOn'
>

const columns = [
  'talk.id',
  'talk.citizenId',
  'talk.kind',
  'talk.startsAt',
  'talk.place',
  'talk.interpreter',
  'talk.heldOn',
  'talk.missedOn',
  'talk.cancelledOn',
] as const

/** Many talks as they stand, by id. */
export async function listManyTalks(db: Db, ids: readonly TalkId[]): Promise<Map<TalkId, BroughtTalk>> {
  const rows = await db
    .selectFrom('talk')
    .select(columns)
    .where('talk.id', '=', sql<TalkId>`any(${[...ids]})`)
    .execute()
  return new Map(rows.map(({ id, ...talk }) => [id, talk]))
}

/** The talks at some times with some citizens, those called off aside. */
export async function listTalksAt(
  db: Db,
  at: readonly Pick<BroughtTalk, 'citizenId' | 'startsAt'>[],
): Promise<(Pick<BroughtTalk, 'citizenId' | 'startsAt' | 'kind'> & { readonly id: TalkId })[]> {
  return await db
    .selectFrom('talk')
    .select(['id', 'citizenId', 'startsAt', 'kind'])
    .where('citizenId', '=', sql<CitizenId>`any(${at.map(({ citizenId }) => citizenId)})`)
    .where('startsAt', '=', sql<string>`any(${at.map(({ startsAt }) => startsAt)}::timestamptz[])`)
    .where('cancelledOn', 'is', null)
    .orderBy('id')
    .execute()
}

/** Writes down many talks as a source tells of them. The caller holds the lock on imports. */
export async function bringInTalks(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  source: string,
  brought: readonly (BroughtTalk & { readonly staffId: StaffId })[],
): Promise<TalkId[]> {
  if (brought.length === 0) return []
  const rows = brought.map((talk) => ({ municipalityId: actor.municipalityId, ...talk, bookedAt: now }))
  const ids = (await insertRowsForIds(db, 'talk', rows)) as TalkId[]
  const facts = brought.map((talk, at) => ({
    citizen: talk.citizenId,
    subject: ids[at] as TalkId,
    on: talk.heldOn ?? talk.missedOn ?? talk.cancelledOn ?? today,
    detail: { source, outcome: outcomeOf(talk), ...detailOf({ ...talk, withFip: false }) },
  }))
  await recordEvents(db, actor, 'talk.imported', facts)
  return ids
}

/** Puts many talks right as a source says. The time of one that is called off or moved is free again. */
export async function correctTalks(
  db: Db,
  actor: Actor,
  { today }: Moment,
  source: string,
  changes: readonly { readonly id: TalkId; readonly before: BroughtTalk; readonly after: BroughtTalk }[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, after: { citizenId, ...talk } }) => ({ id, ...talk }))
  await updateRows(db, 'talk', ['id'], rows, { countVersion: true })
  const gone = changes.filter(({ before, after }) => after.cancelledOn !== null || after.startsAt !== before.startsAt)
  await freeSlotsOf(
    db,
    gone.map(({ id }) => id),
  )
  const facts = changes.map(({ id, before, after }) => ({
    citizen: after.citizenId,
    subject: id,
    on: today,
    detail: {
      source,
      ...detailOf({ ...after, withFip: false }),
      startsAtFrom: before.startsAt,
      outcomeFrom: outcomeOf(before),
      outcome: outcomeOf(after),
    },
  }))
  await recordEvents(db, actor, 'talk.import-corrected', facts)
}

/** Held, missed, cancelled, or still to be. */
export const outcomeOf = ({ heldOn, missedOn, cancelledOn }: Pick<Talk, 'heldOn' | 'missedOn' | 'cancelledOn'>) =>
  heldOn ? 'held' : missedOn ? 'missed' : cancelledOn ? 'cancelled' : 'booked'

export type TalkInFile = BroughtTalk & {
  readonly id: TalkId
  readonly staffName: string
  readonly lateEntry: boolean
}

/** The talks of some citizens among those the actor may know of, by id: for a file of them. */
export async function listTalksForFile(db: Db, actor: Actor, citizens: readonly CitizenId[]): Promise<TalkInFile[]> {
  return await db
    .selectFrom('talk')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'talk.municipalityId').onRef('staff.id', '=', 'talk.staffId'),
    )
    .select([...columns, 'talk.lateEntry', 'staff.name as staffName'])
    .where('talk.citizenId', '=', sql<CitizenId>`any(${[...citizens]})`)
    .where('talk.citizenId', 'in', visibleCitizens(db, actor).select('citizen.id'))
    .orderBy('talk.id')
    .execute()
}
