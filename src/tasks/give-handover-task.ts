import type { CaseTransfer } from '../citizens/index.ts'
import { addTask } from './add-task.ts'
import { texts } from './texts.ts'

/** Whoever takes over a case finds it on her list of today; nobody is told what she did herself. */
export const giveHandoverTask: CaseTransfer = async (db, actor, { today }, { citizenId, to }) => {
  if (to.id === actor.staffId) return
  await addTask(db, actor, today, {
    ...{ citizenId, staffId: to.id, source: 'handover' },
    title: texts.da.handoverTask,
    dueOn: today,
  })
}
