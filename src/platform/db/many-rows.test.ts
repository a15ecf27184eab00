import { afterAll, beforeAll, expect, test } from 'vitest'
import { testEngine } from '../../../test/support/db.ts'
import type { MunicipalityId } from '../ids.ts'
import { day } from '../plain-date.ts'
import type { Engine } from './engine.ts'
import { insertRows, insertRowsForIds, updateRows } from './many-rows.ts'
import { type Db, setScope } from './scope.ts'

let engine: Engine
beforeAll(async () => {
  engine = await testEngine('demo')
})
afterAll(() => engine.close())

const municipalityId = 900 as MunicipalityId
const inFjordby = <T>(run: (db: Db) => Promise<T>) =>
  engine.db.transaction().execute(async (trx) => {
    await setScope(trx, { municipality: municipalityId })
    return await run(trx)
  })

const words = ['', 'Åse "Ø" \\ {a,b}', 'en linje\nog en til', 'null', 'عربي 🙂', 'x'.repeat(5000), "O'Hara;\t"]

test('many rows hold what they were given, in their order, whatever is in them', async () => {
  await inFjordby(async (db) => {
    const unit = await db.selectFrom('productionUnit').select('id').executeTakeFirstOrThrow()
    const rows = words.map((conditions, at) => ({
      municipalityId,
      productionUnitId: unit.id,
      jobFunction: 'opvasker',
      track: 'kitchen' as const,
      fromOn: day('2026-01-01'),
      toOn: at % 2 === 0 ? null : day('2026-12-31'),
      weeklyQuarterHours: at,
      languages: at === 0 ? [] : [conditions, 'dansk'],
      conditions,
    }))
    const ids = await insertRowsForIds(db, 'place', rows)
    const columns = ['productionUnitId', 'jobFunction', 'track', 'fromOn', 'toOn', 'weeklyQuarterHours'] as const
    const found = await db
      .selectFrom('place')
      .select(['municipalityId', ...columns, 'languages', 'conditions'])
      .where('id', 'in', ids as never)
      .orderBy('id')
      .execute()
    expect(found).toEqual(rows)
  })
})

test('bytes, JSON and yes or no are themselves again', async () => {
  await inFjordby(async (db) => {
    const citizen = await db.selectFrom('citizen').select('id').executeTakeFirstOrThrow()
    const sealed = Buffer.from([0, 1, 34, 92, 255])
    await db.deleteFrom('citizenKey').where('citizenId', '=', citizen.id).execute()
    await insertRows(db, 'citizenKey', [{ municipalityId, citizenId: citizen.id, wrapped: sealed }])
    const key = await db.selectFrom('citizenKey').select('wrapped').where('citizenId', '=', citizen.id).execute()
    expect(key).toEqual([{ wrapped: sealed }])

    const columns = { name: { column: 'Fornavn "æ"', words: { ja: 'yes' } } }
    const { id: savedBy } = await db.selectFrom('staff').select('id').executeTakeFirstOrThrow()
    const source = { municipalityId, kind: 'talks', name: 'Mange', columns, savedBy, savedAt: '2026-11-22T10:00:00Z' }
    await insertRows(db, 'exchangeSource', [source as never])
    const kept = await db.selectFrom('exchangeSource').select('columns').where('name', '=', 'Mange').execute()
    expect(kept).toEqual([{ columns }])

    const talk = await db.selectFrom('talk').select(['id', 'interpreter']).executeTakeFirstOrThrow()
    await updateRows(db, 'talk', ['id'], [{ id: talk.id, interpreter: !talk.interpreter }])
    const changed = await db.selectFrom('talk').select('interpreter').where('id', '=', talk.id).execute()
    expect(changed).toEqual([{ interpreter: !talk.interpreter }])
  })
})

test('many rows are changed, and their versions count on', async () => {
  await inFjordby(async (db) => {
    const before = await db.selectFrom('citizen').select(['id', 'version']).orderBy('id').limit(words.length).execute()
    const changes = before.map(({ id }, at) => ({ id, address: words[at] as string, benefitSince: null }))
    await updateRows(db, 'citizen', ['id'], changes, { countVersion: true })
    const after = await db
      .selectFrom('citizen')
      .select(['id', 'address', 'benefitSince', 'version'])
      .where(
        'id',
        'in',
        before.map(({ id }) => id),
      )
      .orderBy('id')
      .execute()
    expect(after).toEqual(changes.map((change, at) => ({ ...change, version: (before[at]?.version ?? 0) + 1 })))
  })
})
