import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret } from '../../../test/support/constants.ts'
import { testEngine } from '../../../test/support/db.ts'
import { asSuperuser, type Superuser } from '../../../test/support/owner.ts'
import { listMunicipalityIds } from '../audit/audit-queries.ts'
import { verifyAudit } from '../audit/verify-audit.ts'
import { inWork } from '../audit/work.ts'
import { Keys, WrongKeyError } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { type Db, setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { restoreBackup } from './restore-backup.ts'
import { listTables, rowsOf } from './table-queries.ts'
import { writeBackup } from './write-backup.ts'

const file = join(mkdtempSync(join(tmpdir(), 'fremgang-backup-')), 'demo.backup')
const keys = new Keys([testSecret])
const now = '2026-11-23T10:00:00.000Z'

let source: Engine
let target: Superuser
beforeAll(async () => {
  source = await testEngine('demo')
  await inWork(source.db, keys, { municipality: 900 as MunicipalityId }, (trx) =>
    trx
      .insertInto('draft')
      .values({
        municipalityId: 900 as MunicipalityId,
        owner: 'staff:1',
        form: 'note',
        body: keys.seal('draft', 'x'),
        savedAt: now,
      })
      .execute(),
  )
  await writeBackup(source, keys, file, now)
  target = await asSuperuser('empty')
  await target.client.query('set role fremgang_owner')
})
afterAll(async () => {
  await source.close()
  await target.close()
})

/** Every row of every table, by table and municipality. */
async function everything(db: Db): Promise<Record<string, string[]>> {
  return await db.transaction().execute(async (trx) => {
    const found: Record<string, string[]> = {}
    for (const municipality of await listMunicipalityIds(trx)) {
      await setScope(trx, { municipality })
      for (const table of await listTables(trx)) {
        const rows: string[] = []
        for await (const row of rowsOf(trx, table)) rows.push(row)
        found[`${table.name} ${table.municipal ? municipality : ''}`] = rows.sort()
      }
    }
    return found
  })
}

test('a backup shows neither people nor keys', () => {
  const bytes = readFileSync(file)
  for (const secret of ['Samira', 'Haddad', 'citizen', testSecret]) expect(bytes.includes(secret)).toBe(false)
})

test('a wrong key is told before anything is changed', async () => {
  const wrong = new Keys(['another secret of more than 32 bytes altogether'])
  await expect(restoreBackup(target.client, wrong, file)).rejects.toThrow(WrongKeyError)
  expect((await target.client.query('select from municipality')).rows).toHaveLength(0)
})

test('what was restored is what was backed up, row for row, and the chains hold', async () => {
  const before = await everything(source.db)
  const count = await restoreBackup(target.client, keys, file)

  expect(count).toBe(
    Object.entries(before).reduce((sum, [name, rows]) => sum + rows.length * (isShared(name) ? 0 : 1), 0) +
      sharedRows(before),
  )
  await target.client.query('set role fremgang_app')
  expect(await everything(target.db)).toEqual(before)
  const verdicts = await target.db.transaction().execute((trx) => verifyAudit(trx))
  expect(verdicts.map((verdict) => verdict.broken)).toEqual(verdicts.map(() => null))
  await target.client.query('set role fremgang_owner')
})

// A table of the installation is read once for each municipality above, and stands once in the backup.
const isShared = (name: string) => name.endsWith(' ')
const sharedRows = (found: Record<string, string[]>) =>
  Object.entries(found).reduce((sum, [name, rows]) => sum + (isShared(name) ? rows.length : 0), 0)

test('what is written after a restore gets numbers of its own', async () => {
  await target.client.query('begin')
  await target.client.query(`select set_config('app.municipality', '900', true)`)
  const { rows } = await target.client.query(
    `insert into department (municipality_id, name) values (900, 'Ny') returning id > (select max(id) from department) as fresh`,
  )
  await target.client.query('rollback')
  expect(rows[0]?.fresh).toBe(true)
})

test('answers of a submitted form are guarded again', async () => {
  const { rows } = await target.client.query(
    `select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`,
  )
  expect(rows).toEqual([])
})

test('a database with people in it is not written over', async () => {
  await expect(restoreBackup(target.client, keys, file)).rejects.toMatchObject({ refusal: 'not-empty' })
})

test('a backup of another version is refused', async () => {
  await target.client.query(`insert into migration (name, checksum) values ('29991231T2359-create-tomorrow.sql', 'x')`)
  await expect(restoreBackup(target.client, keys, file)).rejects.toMatchObject({ refusal: 'other-version' })
})
