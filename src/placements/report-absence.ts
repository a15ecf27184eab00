import { listTeamAround } from '../citizens/index.ts'
import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { addTask, completeTask, listOpenTasksFrom } from '../tasks/index.ts'
import { type AbsenceReason, type AbsenceRefusal, absenceRefusal, type Reporter } from './absence.ts'
import { findAbsence, findPlacementOn, findTeamOf, insertAbsence, updateHandled } from './absence-queries.ts'
import { texts } from './texts.ts'

export interface AbsenceReport {
  readonly citizenId: CitizenId
  readonly absentOn: PlainDate
  readonly reason: AbsenceReason
  readonly reportedBy: Reporter
}

/**
 * Reports a day of absence, by staff or by the citizen herself, and gives the caseworker a task the same minute; where nobody has
 * the case, the team. The caller has opened the case. Refused when the day is reported already or lies more than a month away.
 */
export async function reportAbsence(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  report: AbsenceReport,
): Promise<Result<number, AbsenceRefusal>> {
  const refusal = absenceRefusal(report.absentOn, today)
  if (refusal) return refused(refusal)
  const placement = await findPlacementOn(db, report.citizenId, report.absentOn)
  const row = { ...report, placementId: placement?.id ?? null, reportedAt: now, municipalityId: actor.municipalityId }
  const id = await insertAbsence(db, row)
  if (id === null) return refused('already-reported')

  const { reason, reportedBy } = report
  await recordEvent(db, actor, {
    what: 'absence.reported',
    citizen: report.citizenId,
    subject: id,
    on: report.absentOn,
    detail: { reason, reportedBy, workplace: placement?.workplace ?? '' },
  })
  await giveTask(db, actor, today, report, id)
  return done(id)
}

/** Whoever holds the case talks with the citizen about it; where nobody does, or she has left, somebody of the citizen's team. */
async function giveTask(
  db: Db,
  actor: Actor,
  today: PlainDate,
  { citizenId, absentOn }: AbsenceReport,
  sourceId: number,
): Promise<void> {
  const dueOn = absentOn > today ? absentOn : today
  const task = { citizenId, title: texts.da.task(absentOn), dueOn, source: 'absence', sourceId } as const
  const [first] = await listTeamAround(db, citizenId)
  const given = first && (await addTask(db, actor, today, { ...task, staffId: first.staffId }))
  if (given?.ok) return
  await addTask(db, actor, today, { ...task, staffId: null, teamId: await findTeamOf(db, citizenId) })
}

/** Somebody has talked with the citizen about an absence, with a word about how it is. Its task is done with it. */
export async function handleAbsence(
  db: Db,
  actor: Actor,
  moment: Moment,
  absence: { readonly citizenId: CitizenId; readonly id: number },
  word: string,
): Promise<Result<number, 'already-handled'>> {
  const { workplace } = await findAbsence(db, absence.citizenId, absence.id)
  if (!(await updateHandled(db, absence.id, moment.today))) return refused('already-handled')

  await recordEvent(db, actor, {
    what: 'absence.handled',
    citizen: absence.citizenId,
    subject: absence.id,
    on: moment.today,
    detail: { word, workplace: workplace ?? '' },
  })
  for (const task of await listOpenTasksFrom(db, actor, 'absence', absence.id))
    await completeTask(db, actor, moment, task.id, word)
  return done(absence.id)
}
