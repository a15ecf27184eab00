import type { CaseFile } from '../citizens/index.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { instantAt } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { done, refused } from '../platform/result.ts'
import { afterCareWeeks, ruleOn } from '../rules/index.ts'
import { type BusyTime, bookTalk, isFree, listBusyTimes, lockBooking, workdayFrom } from '../talks/index.ts'
import { findLastHeld } from './after-care-queries.ts'
import { listOwnJobs } from './job-queries.ts'
import { laterOf, nextAfterCare } from './warning.ts'

/** Books the next follow-up talk after the first day in a job, by telephone. The caller has opened the case to change it. */
export async function bookAfterCare(db: Db, actor: Actor, moment: Moment, { citizen }: CaseFile) {
  const job = (await listOwnJobs(db, citizen.id)).find(
    ({ startsOn, lastDay }) => startsOn <= moment.today && (lastDay === null || lastDay >= moment.today),
  )
  if (!job) return refused('no-job')
  const lastHeld = await findLastHeld(db, citizen.id, job.startsOn)
  const dueOn = nextAfterCare(job.startsOn, lastHeld, ruleOn(afterCareWeeks, job.startsOn).value)
  if (dueOn === null) return refused('all-over')
  const staffId = staffOf(actor)
  await lockBooking(db, citizen.id, staffId)
  const startsAt = await firstFreeFrom(db, staffId, laterOf(dueOn, addDays(moment.today, 1)))
  if (startsAt === null) return refused('no-free-hour')
  const booked = await bookTalk(db, actor, moment, {
    ...{ citizenId: citizen.id, staffId, startsAt },
    kind: 'telephone',
    place: '',
    withFip: false,
    interpreter: citizen.interpreterNeed !== 'none',
  })
  return booked.ok ? done(startsAt) : booked
}

/** Days to look for a free hour on before giving up. */
const MOST_DAYS = 20

/** The first free hour in a colleague's calendar from a day on; null where there is none for a month. */
async function firstFreeFrom(db: Db, staffId: StaffId, from: PlainDate): Promise<string | null> {
  let on = workdayFrom(from)
  for (let tries = 0; tries < MOST_DAYS; tries++) {
    const free = freeHourOn(on, await listBusyTimes(db, staffId, on))
    if (free) return free
    on = workdayFrom(addDays(on, 1))
  }
  return null
}

/** Hours somebody at work can be called in: in the morning before the day begins in earnest, else later. */
const hours = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00']

/** The first hour of a day that nothing stands in, as an instant. */
export const freeHourOn = (on: PlainDate, busy: readonly BusyTime[]): string | null =>
  hours.map((time) => instantAt(on, time)).find((start) => isFree(start, 60, busy)) ?? null
