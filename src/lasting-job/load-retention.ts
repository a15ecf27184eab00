import type { Actor } from '../platform/auth/actor.ts'
import { may } from '../platform/auth/permissions.ts'
import type { Db } from '../platform/db/scope.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { jobGapDays, retentionDays, ruleOn, smallestGroup, temporaryJobWeeks } from '../rules/index.ts'
import { monthsUntil } from './hours.ts'
import { listHoursSince } from './hours-queries.ts'
import { listJobs } from './job-queries.ts'
import { jobsByMonth, type MonthOfJobs } from './months.ts'
import { type Group, type RetentionRules, reasonsOf, retentionBy } from './retention.ts'
import { isTemporary, spellsOf } from './spell.ts'

export interface LoadedRetention {
  readonly all: Group
  readonly tracks: readonly Group[]
  readonly targets: readonly Group[]
  /** The group whose curve is asked for. */
  readonly chosen: Group | null
  readonly reasons: ReturnType<typeof reasonsOf>
  readonly months: readonly MonthOfJobs[]
  readonly rules: RetentionRules & { readonly gapDays: number; readonly temporaryWeeks: number }
}

const MONTHS = 12

/** Everything the page of retention shows, protected for whoever reads it. */
export async function loadRetention(
  db: Db,
  actor: Actor,
  today: PlainDate,
  chosen: { readonly track: string | null; readonly target: string | null },
): Promise<LoadedRetention> {
  const gapDays = ruleOn(jobGapDays, today).value
  const rules = { threshold: ruleOn(smallestGroup, today).value, gapDays, ...ruleOn(retentionDays, today).value }
  const reader = may(actor, 'read-every-case') ? 'cases' : 'counts'
  const jobs = await listJobs(db, actor)
  const weeks = ruleOn(temporaryJobWeeks, today).value
  const spells = spellsOf(
    jobs.filter((job) => !isTemporary(job, weeks)),
    today,
    gapDays,
  )
  const byTrack = retentionBy(spells, ({ track }) => track ?? 'unknown', reader, rules)
  const byTarget = retentionBy(spells, ({ targetGroup }) => targetGroup, reader, rules)
  const months = monthsUntil(today, MONTHS)
  const hours = await listHoursSince(db, actor, months.at(-1) ?? today)
  return {
    all: byTrack.all,
    tracks: byTrack.groups,
    targets: byTarget.groups,
    chosen:
      byTrack.groups.find(({ key }) => key === chosen.track) ??
      byTarget.groups.find(({ key }) => key === chosen.target) ??
      null,
    reasons: reasonsOf(spells, reader, rules.threshold),
    months: jobsByMonth(months, jobs, spells, hours, reader, rules.threshold),
    rules: { ...rules, temporaryWeeks: weeks },
  }
}
