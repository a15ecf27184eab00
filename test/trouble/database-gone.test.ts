import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { clockFrom } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { type Engine, openServer } from '../../src/platform/db/engine.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { openLog } from '../../src/platform/log/log.ts'
import { day } from '../../src/platform/plain-date.ts'
import { testSecret, testToday } from '../support/constants.ts'
import { startPostgres, type TestServer } from '../support/postgres.ts'

const TEN_SECONDS = 10_000
const municipalityId = 900 as MunicipalityId
const origin = 'http://localhost'

describe.runIf(inject('engine') === 'postgres')('the database gone for ten seconds', () => {
  let server: TestServer
  let engine: Engine
  let app: ReturnType<typeof createApp>
  let cookie = ''
  const keys = new Keys([testSecret])

  const get = async (path: string) => await app.request(`${origin}${path}`, { headers: { cookie } })
  const post = async (path: string, fields: Record<string, string>) =>
    await app.request(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, origin },
    })
  const saveDraft = (name: string) => post(`/kladder/${name}`, { word: 'x' })

  beforeAll(async () => {
    server = await startPostgres()
    const admin = new pg.Client({ connectionString: server.url('postgres') })
    await admin.connect()
    await admin.query('create database here')
    await admin.end()
    engine = await openServer(server.url('here'), server.url('here'))
    await inWork(engine.db, keys, { municipality: municipalityId }, async (trx) => {
      await trx.insertInto('municipality').values({ id: municipalityId, name: 'Fjordby' }).execute()
      const validFrom = day('2024-01-01')
      await trx
        .insertInto('staff')
        .values({ municipalityId, name: 'Ole Frost', role: 'administrator', persona: 'administrator', validFrom })
        .execute()
    })
    const config = readConfig({ LOG_LEVEL: 'silent', FREMGANG_SECRET: testSecret })
    app = createApp({ config, engine, keys, clock: clockFrom(testToday), log: openLog('silent') })
    cookie = (await post('/login', { persona: 'administrator' })).headers.getSetCookie()[0]?.split(';')[0] ?? ''
  })
  afterAll(async () => {
    await engine.close()
    await server.stop()
  })

  test('people are told so in Danish, what was acknowledged is kept, and work goes on by itself', {
    timeout: 120_000,
  }, async () => {
    const answers = new Map<string, number>()
    let working = true
    const busy = Array.from({ length: 4 }, async (_, person) => {
      for (let n = 0; working; n++) {
        const name = `kladde-${person}-${n}`
        answers.set(name, (await saveDraft(name)).status)
        await wait(20)
      }
    })
    await wait(500)

    await server.halt()
    const gone = performance.now()
    const page = await get('/medarbejdere')
    const text = await page.text()
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    expect(text).toContain('Fremgang er her om lidt')
    expect(text).not.toMatch(/ECONN|error|at .*\.ts/)
    expect((await get('/healthz')).status, 'the process itself is well').toBe(200)
    expect((await get('/readyz')).status).toBe(503)
    await wait(TEN_SECONDS - (performance.now() - gone))

    await server.resume()
    await expect.poll(async () => (await get('/readyz')).status, { timeout: 30_000 }).toBe(200)
    expect((await get('/medarbejdere')).status, 'and she is still logged in').toBe(200)
    await wait(500)
    working = false
    await Promise.all(busy)

    expect([...new Set(answers.values())].sort()).toEqual([204, 503])
    const acknowledged = [...answers].filter(([, status]) => status === 204).map(([name]) => name)
    const kept = await inWork(engine.db, keys, { municipality: municipalityId }, (trx) =>
      trx.selectFrom('draft').select('form').execute(),
    )
    const names = new Set(kept.map(({ form }) => form))
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(8)
  })
})
