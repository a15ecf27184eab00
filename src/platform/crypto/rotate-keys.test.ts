import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testEngine } from '../../../test/support/db.ts'
import { herself, onlyCitizen, settleSmallPlace, smallPlace } from '../../../test/support/small-place.ts'
import { listEvents, recordEvent } from '../audit/case-event-queries.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { inWork } from '../audit/work.ts'
import type { Engine } from '../db/engine.ts'
import type { Db } from '../db/scope.ts'
import { day } from '../plain-date.ts'
import { findDraft, saveDraft } from '../web/draft-queries.ts'
import { checkMasterKey } from './check-master-key-queries.ts'
import { Keys, WrongKeyError } from './keys.ts'
import { rotateKeys } from './rotate-keys-queries.ts'

const [oldSecret, newSecret] = [
  'an old secret of more than 32 bytes, kept',
  'a new secret of more than 32 bytes, fresh',
]
const before = new Keys([oldSecret])
const during = new Keys([newSecret, oldSecret])
const after = new Keys([newSecret])
const [cpr, now] = ['7403920014', '2026-11-23T10:00:00.000Z']

let engine: Engine
const within = <T>(keys: Keys, run: (trx: Db) => Promise<T>) =>
  inWork(engine.db, keys, { municipality: smallPlace }, run)

beforeAll(async () => {
  engine = await testEngine('empty')
  await checkMasterKey(engine.db, before)
  await settleSmallPlace(engine.db, before)
  await within(before, async (trx) => {
    await recordEvent(trx, herself, {
      what: 'talk.noted',
      citizen: onlyCitizen,
      on: day('2026-11-20'),
      detail: { words: 'før' },
    })
    await trx
      .insertInto('citizenNumber')
      .values({
        municipalityId: smallPlace,
        citizenId: onlyCitizen,
        sealed: before.seal('cpr', cpr),
        lookup: before.lookup(cpr),
        validFrom: day('2026-01-01'),
      })
      .execute()
    await saveDraft(trx, herself, 'note', { words: 'halvfærdig' }, now)
    await trx
      .insertInto('searchTrail')
      .values({
        municipalityId: smallPlace,
        id: randomUUID(),
        owner: 'staff:1',
        sealed: before.seal('search', 'Nadia'),
        madeAt: now,
      })
      .execute()
  })
  await engine.db
    .insertInto('loginRequest')
    .values({ stateHash: Buffer.alloc(32), sealed: before.seal('login', 'nonce'), expiresAt: now })
    .execute()
})
afterAll(() => engine.close())

async function whatIsRead(keys: Keys) {
  return await within(keys, async (trx) => ({
    words: (await listEvents(trx, onlyCitizen)).map((event) => event.detail.words),
    draft: (await findDraft(trx, herself, 'note'))?.values,
    found: (
      await trx.selectFrom('citizenNumber').select('citizenId').where('lookup', 'in', keys.lookups(cpr)).execute()
    ).length,
  }))
}

/** Every sealed text in the database that begins with a key's mark, by table and column. */
async function sealedBy(keys: Keys): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`.execute(
    engine.db,
  )
  const found: string[] = []
  for (const { table, column } of columns.rows) {
    const mark = Buffer.concat([Buffer.from([1]), Buffer.from(keys.id, 'hex')])
    const { rows } = await within(during, (trx) =>
      sql`select from ${sql.table(table)} where substring(${sql.ref(column)} from 1 for 5) = ${mark}`.execute(trx),
    )
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found.sort()
}

test('before, everything is under the old key', async () => {
  expect(await sealedBy(before)).toEqual([
    'citizen_key.wrapped',
    'citizen_number.sealed',
    'draft.body',
    'login_request.sealed',
    'search_trail.sealed',
    'secret_check.sealed',
  ])
})

test('a new key without the old one is noticed before anything is written', async () => {
  await expect(checkMasterKey(engine.db, after)).rejects.toThrow(WrongKeyError)
})

test('while both are configured everything is read and found', async () => {
  expect(await whatIsRead(during)).toEqual({ words: ['før'], draft: { words: 'halvfærdig' }, found: 1 })
})

test('rotating seals and indexes everything again', async () => {
  expect(await rotateKeys(engine.db, during)).toEqual({
    'citizen keys': 1,
    numbers: 1,
    drafts: 1,
    messages: 0,
    removed: 2,
  })
  expect(await sealedBy(before)).toEqual([])
})

test('afterwards the new key alone reads and finds everything', async () => {
  await checkMasterKey(engine.db, after)
  expect(await whatIsRead(after)).toEqual({ words: ['før'], draft: { words: 'halvfærdig' }, found: 1 })
})

test('and the old one opens nothing', async () => {
  await expect(checkMasterKey(engine.db, before)).rejects.toThrow(WrongKeyError)
  await expect(whatIsRead(before)).rejects.toThrow(WrongKeyError)
  const found = await within(before, (trx) =>
    trx.selectFrom('citizenNumber').select('id').where('lookup', '=', before.lookup(cpr)).execute(),
  )
  expect(found).toEqual([])
})

test('again there is nothing left to do', async () => {
  expect(await rotateKeys(engine.db, during)).toEqual({
    'citizen keys': 0,
    numbers: 0,
    drafts: 0,
    messages: 0,
    removed: 0,
  })
})

test('the audit chain holds, since it hashes what the citizen’s own key sealed', async () => {
  const [verdict] = await engine.db.transaction().execute((trx) => verifyAudit(trx))
  expect(verdict).toMatchObject({ seq: 1, broken: null })
})

test('stopped in the middle, the rest is done the next time', async () => {
  const third = new Keys(['a third secret of more than 32 bytes, newest', newSecret])
  const stopped = engine.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.municipality', ${String(smallPlace)}, true)`.execute(trx)
    await trx
      .updateTable('citizenNumber')
      .set({ sealed: third.seal('cpr', cpr), lookup: third.lookup(cpr) })
      .execute()
  })
  await stopped
  expect(await rotateKeys(engine.db, third)).toMatchObject({ 'citizen keys': 1, numbers: 0, drafts: 1 })
  expect((await whatIsRead(third)).found).toBe(1)
})
