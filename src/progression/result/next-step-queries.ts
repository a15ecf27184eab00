import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, CitizenId, TaskId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { NextStep, StepDraft } from './next-step.ts'

/** The steps agreed with a citizen whose case the caller has opened, those not done first, soonest first. */
export async function listNextSteps(db: Db, citizenId: CitizenId): Promise<NextStep[]> {
  const rows = await db
    .selectFrom('nextStep as step')
    .innerJoin('task', (join) =>
      join.onRef('task.municipalityId', '=', 'step.municipalityId').onRef('task.id', '=', 'step.taskId'),
    )
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'task.municipalityId').onRef('staff.id', '=', 'task.staffId'),
    )
    .select(['step.id', 'step.citizenId', 'step.assessmentId', 'step.item', 'step.fromValue', 'step.toValue'])
    .select(['step.how', 'step.taskId', 'step.agreedOn', 'task.staffId', 'staff.name as staffName'])
    .select(['task.dueOn', 'task.doneOn', 'task.doneWord'])
    .where('step.citizenId', '=', citizenId)
    .orderBy('task.doneOn', (order) => order.desc().nullsFirst())
    .orderBy('task.dueOn')
    .orderBy('step.id')
    .execute()
  return rows
}

export async function insertNextStep(
  db: Db,
  actor: Actor,
  {
    staffId,
    ...step
  }: StepDraft & { citizenId: CitizenId; assessmentId: AssessmentId; taskId: TaskId; agreedOn: PlainDate },
): Promise<number> {
  const { municipalityId } = actor
  const { id } = await db
    .insertInto('nextStep')
    .values({ ...step, municipalityId, staffId, responsible: staffId === null ? 'citizen' : 'staff' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
