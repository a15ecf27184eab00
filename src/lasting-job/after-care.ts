import type { CaseFile } from '../citizens/index.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { instantAt } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { done, refused } from '../platform/result.ts'
import { afterCareWeeks, ruleOn } from '../rules/index.ts'
import { bookTalk } from '../talks/index.ts'
import { listOwnJobs } from './job-queries.ts'
import { nextAfterCare } from './warning.ts'

/** When somebody at work can be called: before the day begins in earnest. */
const TIME = '09:00'

/** Books the next follow-up talk after the first day in a job, by telephone. The caller has opened the case to change it. */
export async function bookAfterCare(db: Db, actor: Actor, moment: Moment, { citizen }: CaseFile) {
  const job = (await listOwnJobs(db, citizen.id)).find(
    ({ startsOn, lastDay }) => startsOn <= moment.today && (lastDay === null || lastDay >= moment.today),
  )
  if (!job) return refused('no-job')
  const dueOn = nextAfterCare(job.startsOn, moment.today, ruleOn(afterCareWeeks, job.startsOn).value)
  if (dueOn === null) return refused('all-over')
  const earliest = addDays(moment.today, 1)
  const on = workdayFrom([dueOn, earliest].sort()[1] ?? dueOn)
  const booked = await bookTalk(db, actor, moment, {
    citizenId: citizen.id,
    staffId: staffOf(actor),
    kind: 'telephone',
    startsAt: instantAt(on, TIME),
    place: '',
    withFip: false,
    interpreter: citizen.interpreterNeed !== 'none',
  })
  return booked.ok ? done(on) : booked
}

/** A talk that falls on a weekend is held on the Monday after. */
export const workdayFrom = (on: PlainDate): PlainDate => (weekdayOf(on) > 5 ? addDays(on, 8 - weekdayOf(on)) : on)
