import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { alongside, inWork } from '../audit/work.ts'
import type { MunicipalityId } from '../ids.ts'
import type { Db } from './scope.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const fjordby = 900 as MunicipalityId
const work = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: fjordby }, async (db) => run(await alongside(db)))

describe('a transaction without a queue', () => {
  test('answers what is asked at once in the order it was asked for, in the same municipality', async () => {
    const answers: unknown[] = []
    await work(async (db) => {
      const ask = async (nth: number, ms: number) => {
        const { rows } = await sql<{ nth: number; own: number }>`
          select ${nth}::integer as nth, current_municipality() as own from pg_sleep(${ms / 1000})`.execute(db)
        answers.push(rows[0])
      }
      await Promise.all([ask(1, 30), ask(2, 0), ask(3, 0)])
    })
    expect(answers).toEqual([1, 2, 3].map((nth) => ({ nth, own: fjordby })))
  })

  test('names columns as the code does, and sees what was written before', async () => {
    const [, found] = await work((db) =>
      Promise.all([
        db.updateTable('municipality').set({ name: 'Fjordby' }).where('id', '=', fjordby).execute(),
        db.selectFrom('citizen').select('givenName').limit(1).executeTakeFirstOrThrow(),
      ]),
    )
    expect(Object.keys(found)).toEqual(['givenName'])
  })

  test('ends whole when one statement fails, and the next transaction knows nothing of it', async () => {
    const before = await work((db) => db.selectFrom('team').select('name').orderBy('id').execute())
    const failing = work(async (db) => {
      const asked = [
        db.updateTable('team').set({ name: 'Omdøbt' }).execute(),
        sql`select 1 / 0`.execute(db),
        db.selectFrom('team').select('id').execute(),
      ]
      const [, failed, behind] = await Promise.allSettled(asked)
      expect([failed?.status, behind?.status]).toEqual(['rejected', 'rejected'])
      await Promise.all(asked)
    })
    await expect(failing).rejects.toThrow('division by zero')
    expect(await work((db) => db.selectFrom('team').select('name').orderBy('id').execute())).toEqual(before)
  })
})
