import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../platform/ids.ts'
import { type PlainDate, writeDate } from '../platform/plain-date.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const samira = 1 as CitizenId
const query = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)

/** Kirsten reports a day of absence for Samira. @returns who has the task it makes. */
async function reported(absentOn: PlainDate) {
  const kirsten = await app.as('caseworker')
  const sent = await kirsten.post('/borgere/1/fravaer', { absentOn: writeDate(absentOn), reason: 'unknown' })
  expect(sent.status).toBe(303)
  return await query((db) =>
    db
      .selectFrom('task')
      .innerJoin('absence', 'absence.id', 'task.sourceId')
      .innerJoin('citizen', 'citizen.id', 'task.citizenId')
      .select(['task.staffId', 'task.teamId', 'citizen.teamId as ownTeam'])
      .where('task.source', '=', 'absence')
      .where('task.citizenId', '=', samira)
      .where('absence.absentOn', '=', absentOn)
      .execute(),
  )
}

test('an absence is a task for whoever has the case', async () => {
  const [task, ...more] = await reported('2026-11-19' as PlainDate)
  expect([task?.staffId === null, task?.teamId, more]).toEqual([false, null, []])
})

test('an absence of a citizen nobody has is a task for her team', async () => {
  await query((db) =>
    db
      .updateTable('attachment')
      .set({ toOn: '2026-11-22' as PlainDate })
      .where('citizenId', '=', samira)
      .where('toOn', 'is', null)
      .execute(),
  )
  const [task, ...more] = await reported('2026-11-20' as PlainDate)
  expect([task?.staffId, task?.teamId, more]).toEqual([null, task?.ownTeam, []])
})
