import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { isDemoStale } from '../../src/platform/db/demo-data-queries.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { testEngine } from '../../test/support/db.ts'
import { moveDemoTo, NotInventedError } from './move-demo.ts'

const keys = new Keys([testSecret])
const inMunicipality = <T>(engine: Engine, id: number, run: (db: Db) => Promise<T>) =>
  inWork(engine.db, keys, { municipality: id as MunicipalityId }, run)

/** Telling everything anew takes its time where others work too. */
const PATIENCE = 600_000

describe('a demo that has grown stale', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await testEngine('demo')
  })
  afterAll(() => engine.close())
  const owner = () => (inject('engine') === 'postgres' ? (engine.pool.options.connectionString ?? null) : null)

  test('says so from the day after', async () => {
    const stale = (today: PlainDate) => inWork(engine.db, keys, {}, (db) => isDemoStale(db, today))
    expect([await stale(testToday), await stale(addDays(testToday, 1))]).toEqual([false, true])
  })

  test('is told anew, the same to the last open column', { timeout: PATIENCE }, async () => {
    const before = await digestsOf(engine)
    const sealedBefore = await inMunicipality(engine, 900, firstSealed)
    await moveDemoTo(engine, keys, testToday, owner())
    expect(await digestsOf(engine)).toEqual(before)
    expect(Object.keys(before).length).toBeGreaterThan(100)
    expect(await inMunicipality(engine, 900, firstSealed)).not.toEqual(sealedBefore)
  })

  test('is left alone where a real municipality stands beside', async () => {
    await inWork(engine.db, keys, {}, (db) =>
      db
        .insertInto('municipality')
        .values({ id: 101 as MunicipalityId, name: 'En rigtig' })
        .execute(),
    )
    await expect(moveDemoTo(engine, keys, testToday, owner())).rejects.toThrow(NotInventedError)
    const { count } = await inMunicipality(engine, 900, (db) =>
      db
        .selectFrom('citizen')
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    expect(count).toBe(222)
  })

  test('gives the application no more rights than it had', async () => {
    await expect(inWork(engine.db, keys, {}, (db) => sql`truncate task`.execute(db))).rejects.toThrow(
      /permission denied|must be owner/,
    )
  })
})

test('a database that does not say its data are invented is never emptied', async () => {
  const engine = await testEngine('empty')
  await expect(moveDemoTo(engine, keys, testToday, null)).rejects.toThrow(NotInventedError)
  await engine.close()
})

const firstSealed = (db: Db) => db.selectFrom('citizenNumber').select('sealed').orderBy('id').executeTakeFirst()

/** By municipality and table: rows, and a digest of what is neither sealed, random nor told by the clock. */
async function digestsOf(engine: Engine): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const municipality of [0, 900, 901, 902]) {
    await inMunicipality(engine, municipality, async (db) => {
      const { rows } = await sql<{ name: string; columns: string[] }>`
        select table_name as name, array_agg(column_name::text order by column_name) as columns from information_schema.columns
        where table_schema = 'public' and table_name not in ('migration', 'secret_check', 'audit_entry', 'audit_head', 'session')
          and data_type <> 'bytea' group by table_name order by table_name`.execute(db)
      for (const { name, columns } of rows) {
        const open = columns
          .filter((column) => !(name === 'citizen' && column === 'search_name'))
          // What a deed of the house wrote down carries the moment of the telling.
          .filter((column) => !(/^(case|placement)_event$/.test(name) && column === 'recorded_at'))
          .map((column) => sql.ref(column))
        const { rows: found } = await sql<{ rows: number; digest: string }>`
          select count(*)::int as rows, coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as digest
          from (select ${sql.join(open)} from ${sql.table(name)}) as row`.execute(db)
        digests[`${municipality} ${name}`] = `${found[0]?.rows} ${found[0]?.digest}`
      }
    })
  }
  return digests
}
