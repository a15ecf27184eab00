import { expect, test } from 'vitest'
import { verifyAudit } from '../../src/platform/audit/verify-audit.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { testEngine } from '../../test/support/db.ts'
import { seedMany } from './many.ts'

const keys = new Keys([testSecret])
const inMunicipality = <T>(engine: Engine, id: number, run: (db: Db) => Promise<T>) =>
  inWork(engine.db, keys, { municipality: id as MunicipalityId }, run)

/** Telling everything anew takes its time where others work too. */
const PATIENCE = 600_000

test('many: as many as asked for, in as many municipalities, the cast among them', { timeout: PATIENCE }, async () => {
  const engine = await testEngine('empty')
  await seedMany(engine.db, keys, { today: testToday, seed: 1, citizens: 700, municipalities: 5 })
  const counts: number[] = []
  for (const municipality of [900, 901, 902, 903, 904, 905]) {
    const { count } = await inMunicipality(engine, municipality, (db) =>
      db
        .selectFrom('citizen')
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    counts.push(count)
  }
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(690)
  expect(counts.reduce((sum, count) => sum + count)).toBeLessThan(710)
  expect(counts.map((count) => count > 30)).toEqual([true, true, true, true, true, false])
  const mine = await inMunicipality(engine, 900, (db) =>
    db
      .selectFrom('attachment')
      .innerJoin('staff', 'staff.id', 'attachment.staffId')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('persona', '=', 'caseworker')
      .where('toOn', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  expect(mine.count).toBe(38)
  const verdicts = await inWork(engine.db, keys, {}, (db) => verifyAudit(db))
  expect(verdicts.filter((verdict) => verdict.broken)).toEqual([])
  await engine.close()
})
