import { listTeamAround } from '../../citizens/index.ts'
import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { type Assessment, findQuestionnaire, itemOf, textIn } from '../../questionnaires/index.ts'
import { addTask } from '../../tasks/index.ts'
import { type StepDraft, type StepRefusal, taskTitle } from './next-step.ts'
import { insertNextStep } from './next-step-queries.ts'

/** Agrees a next step from a completed wave of a case the caller has opened: it becomes a task on the list of whoever does it. */
export async function agreeNextStep(
  db: Db,
  actor: Actor,
  today: PlainDate,
  wave: Assessment,
  draft: StepDraft,
): Promise<Result<number, StepRefusal>> {
  if (wave.completedOn === null) return refused('not-completed')
  const { id: assessmentId, citizenId } = wave
  const questionnaire = await findQuestionnaire(db, wave.questionnaireId, wave.questionnaireVersion)
  const item = draft.item === null ? null : itemOf(questionnaire, draft.item)
  if (draft.item !== null && !item) return refused('unknown-item')
  if (Math.max(draft.fromValue ?? 0, draft.toValue ?? 0) > questionnaire.scale.max) return refused('not-a-point')
  if (!(await isAround(db, actor, wave, draft))) return refused('not-around')

  const { staffId, dueOn } = draft
  const title = taskTitle(draft.how)
  const task = await addTask(db, actor, today, {
    citizenId,
    staffId,
    title,
    dueOn,
    source: 'fip',
    sourceId: assessmentId,
  })
  if (!task.ok) return task
  const id = await insertNextStep(db, actor, { ...draft, citizenId, assessmentId, taskId: task.value, agreedOn: today })
  const { fromValue: from, toValue: to } = draft
  const detail = { item: item ? textIn(item.label, 'da').text : null, from, to, how: title, dueOn }
  await recordEvent(db, actor, { what: 'fip.step-agreed', citizen: citizenId, subject: id, on: today, detail })
  return done(id)
}

/** The citizen, whoever acts, or somebody with a part in the case today. */
async function isAround(db: Db, actor: Actor, { citizenId }: Assessment, { staffId }: StepDraft): Promise<boolean> {
  if (staffId === null || staffId === actor.staffId) return true
  return (await listTeamAround(db, citizenId)).some((member) => member.staffId === staffId)
}
