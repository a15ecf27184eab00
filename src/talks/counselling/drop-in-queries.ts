import { type Insertable, sql } from 'kysely'
import type { DB } from '../../platform/db/schema.generated.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { StaffId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Topic } from './drop-in.ts'

export const insertDropIn = async (db: Db, row: Omit<Insertable<DB['dropIn']>, 'id'>): Promise<void> => {
  await db.insertInto('dropIn').values(row).execute()
}

/** What came of a week: nobody is named. */
export interface WeekOfDropIns {
  /** The Monday. */
  readonly monday: PlainDate
  readonly topic: Topic
  readonly count: number
  readonly known: number
  readonly minutes: number
}

/** How many came by in the municipality since a day, by week and what for. */
export async function countDropIns(db: Db, since: PlainDate): Promise<WeekOfDropIns[]> {
  return await db
    .selectFrom('dropIn')
    .select([
      sql<PlainDate>`date_trunc('week', came_on)::date`.as('monday'),
      'topic',
      sql<number>`count(*)::int`.as('count'),
      sql<number>`count(citizen_id)::int`.as('known'),
      sql<number>`sum(minutes)::int`.as('minutes'),
    ])
    .where('cameOn', '>=', since)
    .groupBy([sql`1`, 'topic'])
    .orderBy('monday', 'desc')
    .execute()
}

/** One's own of a day, in order: when, what for, how long. Nobody is named. */
export async function listOwnDropIns(db: Db, staffId: StaffId, on: PlainDate) {
  return await db
    .selectFrom('dropIn')
    .select(['id', 'cameAt', 'topic', 'minutes'])
    .where('staffId', '=', staffId)
    .where('cameOn', '=', on)
    .orderBy('cameAt')
    .execute()
}

export type OwnDropIn = Awaited<ReturnType<typeof listOwnDropIns>>[number]
