import { type RawBuilder, sql } from 'kysely'
import { boundsOf } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type Rule, talksWithoutDeadline } from '../rules/index.ts'
import type { TalkKind } from './talk.ts'

// Facts for lists: one query for many citizens. The ids come from citizens the caller may see.

export interface NextTalk {
  readonly id: TalkId
  readonly kind: TalkKind
  /** ISO instant. */
  readonly startsAt: string
  readonly place: string
  readonly withFip: boolean
  readonly interpreter: boolean
}

/** The next booked talk of each citizen, from the beginning of today, one left out where asked; who is not in the map has none. */
export const listNextTalks = async (
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
  except: TalkId | null = null,
): Promise<Map<CitizenId, NextTalk>> => await nextTalks(db, citizens, today, sql`id is distinct from ${except}::bigint`)

/** The same of the talks that will count towards the deadline when they are held. */
export const listNextCountingTalks = async (
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, NextTalk>> => await nextTalks(db, citizens, today, countsOn(sql`starts_at`))

async function nextTalks(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
  which: RawBuilder<boolean>,
): Promise<Map<CitizenId, NextTalk>> {
  const rows = await db
    .selectFrom('talk')
    .select(['citizenId', 'id', 'kind', 'startsAt', 'place', 'withFip', 'interpreter'])
    .distinctOn('citizenId')
    .where(among(citizens))
    .where('startsAt', '>=', boundsOf(today).from)
    .where('heldOn', 'is', null)
    .where('missedOn', 'is', null)
    .where('cancelledOn', 'is', null)
    .where(which)
    .orderBy('citizenId')
    .orderBy('startsAt')
    .execute()
  return new Map(rows.map(({ citizenId, ...talk }) => [citizenId, talk]))
}

/** The days of the talks held that count towards the deadline, oldest first: what `nextTalkDue` counts from. */
export async function listHeldDays(
  db: Db,
  citizens: readonly CitizenId[],
): Promise<Map<CitizenId, readonly PlainDate[]>> {
  const rows = await db
    .selectFrom('talk')
    .select(['citizenId', sql<PlainDate[]>`array_agg(held_on::text order by held_on)`.as('days')])
    .where(among(citizens))
    .where('heldOn', 'is not', null)
    .where('lateEntry', '=', false)
    .where(countsOn(sql`held_on`))
    .groupBy('citizenId')
    .execute()
  return new Map(rows.map(({ citizenId, days }) => [citizenId, days]))
}

/** The last contact with each citizen: the last held talk or the last note, whichever is later. A correction is no contact. */
export async function lastContactOf(db: Db, citizens: readonly CitizenId[]): Promise<Map<CitizenId, PlainDate>> {
  const held = db
    .selectFrom('talk')
    .select(['citizenId', 'heldOn as on'])
    .where(among(citizens))
    .where('heldOn', 'is not', null)
  const written = db
    .selectFrom('talkNote')
    .select(['citizenId', sql<PlainDate>`(written_at at time zone 'Europe/Copenhagen')::date`.as('on')])
    .where(among(citizens))
    .where('corrects', 'is', null)
  const rows = await db
    .selectFrom(held.unionAll(written).as('contact'))
    .select(['citizenId', (contact) => contact.fn.max('on').as('on')])
    .groupBy('citizenId')
    .execute()
  return new Map(rows.flatMap(({ citizenId, on }) => (on ? [[citizenId, on]] : [])))
}

/** Whether a talk counts towards the deadline, by the version of the rule in force on its day: `movesDeadline` in SQL. */
export const countsOn = (day: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`(${sql.join(talksWithoutDeadline.map(countsBeside(day)), sql` and `)})`

const countsBeside =
  (day: RawBuilder<unknown>) =>
  ({ value, validFrom, validTo }: Rule<readonly string[]>): RawBuilder<boolean> =>
    sql`not (kind = any(${value}::text[]) and ${day} >= ${validFrom} and ${day} <= ${validTo ?? 'infinity'})`

// One parameter however many citizens: a list of ids as parameters ends at 65,535.
const among = (citizens: readonly CitizenId[]): RawBuilder<boolean> => sql`citizen_id = any(${citizens}::bigint[])`
