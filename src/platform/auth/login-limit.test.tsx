import { afterAll, beforeAll, expect, test } from 'vitest'
import { testEngine } from '../../../test/support/db.ts'
import { servePagesOf, type TestPages } from '../../../test/support/pages.ts'
import { Page } from '../../ui/page/page.tsx'
import { newToken } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { setScope } from '../db/scope.ts'
import type { MunicipalityId, StaffId } from '../ids.ts'
import { pages } from '../web/pages.ts'
import { path } from '../web/path.ts'
import { insertSession } from './session-queries.ts'

const routes = pages()
const limited = { audit: 'login.made', example: {}, limited: true } as const
routes.publicGet(path('/proev'), limited, ({ show, visit }) => show(<Page visit={visit} title="Afvist" />, 403))
routes.publicGet(path('/lykkes'), limited, async ({ db, now, web, redirect }) => {
  await setScope(db, { municipality: 900 as MunicipalityId })
  const { id } = await db.selectFrom('staff').select('id').where('persona', '=', 'caseworker').executeTakeFirstOrThrow()
  const token = newToken(32)
  const who = { municipalityId: 900 as MunicipalityId, staffId: id as StaffId, citizenId: null, level: 'High' }
  await web.enter(token, await insertSession(db, token, who, now))
  return redirect('/')
})

let engine: Engine
let now: string
let web: TestPages
beforeAll(async () => {
  engine = await testEngine('demo')
  web = servePagesOf(engine, routes.routes, { baseUrl: 'https://fremgang.example', now: () => now })
})
afterAll(() => engine.close())

const from = async (address: string, to = '/proev') =>
  (await web.fetch(to, { headers: { 'x-forwarded-for': `10.0.0.1, ${address}` } })).status
const times = async (count: number, run: () => Promise<number>) => {
  const answers: number[] = []
  for (let n = 0; n < count; n++) answers.push(await run())
  return answers
}

test('after ten attempts in five minutes an address waits', async () => {
  now = '2026-11-23T08:00:00.000Z'
  expect(await times(11, () => from('192.0.2.1'))).toEqual([...Array(10).fill(403), 429])
  const response = await web.fetch('/proev', { headers: { 'x-forwarded-for': '192.0.2.1' } })
  expect(response.headers.get('retry-after')).toBe('300')
  expect(await response.text()).toContain('For mange forsøg på at logge ind')
})

test('another address does not', async () => {
  expect(await from('192.0.2.2')).toBe(403)
})

test('five minutes later it may try again', async () => {
  now = '2026-11-23T08:05:00.000Z'
  expect(await from('192.0.2.1')).toBe(403)
})

test('logins that succeed are no attempts: a whole office behind one address gets in', async () => {
  now = '2026-11-23T09:00:00.000Z'
  expect(await times(30, () => from('192.0.2.3', '/lykkes'))).toEqual(Array(30).fill(303))
})

test('choosing a persona in a trial is not limited', async () => {
  const headers = { 'x-forwarded-for': '192.0.2.4' }
  expect(await times(15, async () => (await web.post('/login', { persona: 'mentor' }, headers)).status)).toEqual(
    Array(15).fill(303),
  )
})

test('addresses are kept as keyed hashes only', async () => {
  const rows = await engine.db.selectFrom('loginAttempt').select('originHash').execute()
  expect(rows.length).toBeGreaterThan(0)
  for (const { originHash } of rows) expect([originHash.length, originHash.includes('192.0.2')]).toEqual([32, false])
})
