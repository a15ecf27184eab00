import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { jobGapDays, retentionDays, ruleOn, temporaryJobWeeks } from '../rules/index.ts'
import { listJobsOf } from './job-queries.ts'
import { firstSpell, isTemporary, type Spell } from './spell.ts'

/** How a citizen's time in work counts: left, or kept so far past which mark. Days are those known. */
export interface JobStanding {
  readonly counts: 'left' | 'kept-long' | 'kept-short' | 'begun'
  readonly days: number
}

/** The same rules as the figures of who stays in work, for one person. Null where no lasting job has begun. */
export async function loadStanding(db: Db, citizenId: CitizenId, today: PlainDate): Promise<JobStanding | null> {
  const weeks = ruleOn(temporaryJobWeeks, today).value
  const jobs = (await listJobsOf(db, citizenId)).filter((job) => !isTemporary(job, weeks))
  const spell = firstSpell(jobs, today, ruleOn(jobGapDays, today).value)
  return spell && standingOf(spell, ruleOn(retentionDays, today).value)
}

/** A job has lasted once it goes on beyond a mark: on the day itself it has not yet. */
export function standingOf(
  { time, event }: Pick<Spell, 'time' | 'event'>,
  marks: { readonly short: number; readonly long: number },
): JobStanding {
  const kept = time > marks.long ? 'kept-long' : time > marks.short ? 'kept-short' : 'begun'
  return { counts: event ? 'left' : kept, days: time }
}
