import { boundsOf } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, StaffId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Nobody else books for the citizen, or in this colleague's calendar, until the transaction ends. The citizen first, as everywhere. */
export async function lockBooking(db: Db, citizenId: CitizenId, staffId: StaffId): Promise<void> {
  await db.selectFrom('citizen').select('id').where('id', '=', citizenId).forNoKeyUpdate().execute()
  await db.selectFrom('staff').select('id').where('id', '=', staffId).forNoKeyUpdate().execute()
}

/** When a talk begins and ends. */
export interface BusyTime {
  readonly from: string
  readonly to: string
}

/** What stands in a colleague's calendar on a day. */
export async function listBusyTimes(db: Db, staffId: StaffId, on: PlainDate): Promise<BusyTime[]> {
  const { from, to } = boundsOf(on)
  const rows = await db
    .selectFrom('talk')
    .select(['startsAt', 'minutes'])
    .where('staffId', '=', staffId)
    .where('startsAt', '>=', from)
    .where('startsAt', '<', to)
    .where('cancelledOn', 'is', null)
    .execute()
  return rows.map(({ startsAt, minutes }) => ({ from: startsAt, to: minutesAfter(startsAt, minutes) }))
}

/** The last day from then on that a talk was held with a citizen whom the caller has opened; null where there was none. */
export async function findLastHeld(db: Db, citizenId: CitizenId, from: PlainDate): Promise<PlainDate | null> {
  const { on } = await db
    .selectFrom('talk')
    .select((talk) => talk.fn.max('heldOn').as('on'))
    .where('citizenId', '=', citizenId)
    .where('heldOn', '>=', from)
    .executeTakeFirstOrThrow()
  return on
}
