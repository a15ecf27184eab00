import type { Db } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { freeTime, type NextTime, nextTimes } from './next-times.ts'
import { listBusyTimes } from './talk-queries.ts'

/** The times offered for the next talk, each where whoever holds it is free. @param startsAt when this talk was, or null. */
export async function loadNextTimes(
  db: Db,
  staffId: StaffId,
  today: PlainDate,
  startsAt: string | null,
): Promise<NextTime[]> {
  const times: NextTime[] = []
  for (const time of nextTimes(today, startsAt)) times.push(freeTime(time, await listBusyTimes(db, staffId, time.date)))
  return times
}
