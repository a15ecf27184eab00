import { sql } from 'kysely'
import type { AssessmentId, TaskId } from '../../src/platform/ids.ts'
import { insertRows, insertRowsForIds } from './bulk.ts'
import { versionOf } from './questionnaires.ts'
import type { Story } from './story.ts'
import { taskOf } from './tell.ts'
import { keepIds, type Ledger, rowsOf } from './write-stories.ts'

/** Waves with their answers, and the tasks that next steps became, after everybody's other tasks. */
export async function writeWaves(ledger: Ledger): Promise<void> {
  const { db, ids } = ledger
  const waves = rowsOf(ledger, (story) => story.waves)
  const waveRows = waves.map(({ row, base }) => ({
    ...base,
    questionnaireId: row.questionnaire,
    questionnaireVersion: versionOf(row.questionnaire),
    mode: row.mode,
    openedOn: row.openedOn,
    openedBy: row.openedBy,
    talkId: row.talk ? (ids.get(row.talk) as never) : null,
    interpreter: row.interpreter,
    helpedBy: row.helpedBy,
    completedAt: row.completedAt,
    completedOn: row.completedOn,
  }))
  await keepIds(ledger, waves, insertRowsForIds(db, 'assessment', waveRows))
  await writeSides(ledger)
  await writeTasks(ledger)
}

async function writeSides({ db, ids, told, crew }: Ledger): Promise<void> {
  const { municipalityId } = crew
  const sides = told.flatMap(({ story }) =>
    story.waves.flatMap((wave) =>
      wave.sides.map((side) => ({ side, base: { municipalityId, assessmentId: ids.get(wave) as AssessmentId } })),
    ),
  )
  await insertRows(
    db,
    'assessmentSide',
    sides.map(({ side, base }) => ({
      ...base,
      rater: side.rater,
      language: side.language,
      answeredBy: side.answeredBy,
    })),
  )
  await insertRows(
    db,
    'answer',
    sides.flatMap(({ side, base }) =>
      [...side.answers].map(([item, answer]) => ({
        ...base,
        rater: side.rater,
        item,
        value: typeof answer === 'number' ? answer : null,
        skip: typeof answer === 'number' ? null : answer,
        savedAt: side.savedAt,
      })),
    ),
  )
  const settled = sides.filter(({ side }) => side.submittedAt || side.closed)
  for (let at = 0; at < settled.length; at += 5000) await settle(db, settled.slice(at, at + 5000))
}

/** Last: the answers of a settled side can no longer be written. */
async function settle(
  db: Ledger['db'],
  sides: readonly { side: Story['waves'][number]['sides'][number]; base: { assessmentId: AssessmentId } }[],
) {
  const rows = sides.map(({ side, base }) => ({
    assessment_id: base.assessmentId,
    rater: side.rater,
    submitted_at: side.submittedAt,
    closed_at: side.closed?.at ?? null,
    closed_reason: side.closed?.reason ?? null,
  }))
  await sql`
    update assessment_side as side
    set submitted_at = settled.submitted_at, closed_at = settled.closed_at, closed_reason = settled.closed_reason
    from json_populate_recordset(null::assessment_side, ${JSON.stringify(rows)}::json) as settled
    where side.municipality_id = current_municipality() and side.assessment_id = settled.assessment_id and side.rater = settled.rater`.execute(
    db,
  )
}

async function writeTasks(ledger: Ledger): Promise<void> {
  const { db, ids } = ledger
  const tasks = ledger.told.flatMap(({ story, citizenId }) => [
    ...story.tasks.map((task) => ({
      row: task as object,
      values: { ...task, citizenId, sourceId: task.from ? (ids.get(task.from) as number) : null },
    })),
    ...story.waves.flatMap((wave) =>
      wave.steps.map((step) => ({
        row: step as object,
        values: { ...taskOf(step, wave), citizenId, sourceId: ids.get(wave) as number },
      })),
    ),
  ])
  const taskRows = tasks.map(({ values }) => ({
    municipalityId: ledger.crew.municipalityId,
    citizenId: values.citizenId,
    staffId: values.staffId ?? null,
    title: values.title,
    dueOn: values.dueOn,
    source: values.source ?? 'own',
    sourceId: values.sourceId,
    createdBy: values.createdBy ?? null,
    createdOn: values.createdOn,
    doneOn: values.doneOn ?? null,
    doneBy: values.doneBy ?? null,
    doneWord: values.doneWord ?? '',
  }))
  await keepIds(ledger, tasks, insertRowsForIds(db, 'task', taskRows))

  const steps = ledger.told.flatMap(({ story, citizenId }) =>
    story.waves.flatMap((wave) => wave.steps.map((row) => ({ row, wave, citizenId }))),
  )
  const stepRows = steps.map(({ row, wave, citizenId }) => ({
    municipalityId: ledger.crew.municipalityId,
    citizenId,
    assessmentId: ids.get(wave) as AssessmentId,
    item: row.item,
    fromValue: row.from,
    toValue: row.to,
    how: row.how,
    responsible: row.staffId === null ? ('citizen' as const) : ('staff' as const),
    staffId: row.staffId,
    dueOn: row.dueOn,
    taskId: ids.get(row) as TaskId,
    agreedOn: wave.completedOn ?? wave.openedOn,
  }))
  const stepIds = await insertRowsForIds(db, 'nextStep', stepRows)
  for (const [at, { row }] of steps.entries()) ledger.stepIds.set(row, stepIds[at] as number)
}
