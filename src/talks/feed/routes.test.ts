import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { testSecret, testToday } from '../../../test/support/constants.ts'
import { createApp } from '../../app.ts'
import { inWork } from '../../platform/audit/work.ts'
import { clockFrom } from '../../platform/clock.ts'
import { readConfig } from '../../platform/config.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'
import { openLog } from '../../platform/log/log.ts'
import { day } from '../../platform/plain-date.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const fjordby = 900 as MunicipalityId
const inFjordby = <T>(ask: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, ask)

/** Makes an address, and gives its path. */
async function address(browser = kirsten): Promise<string> {
  const page = await (await browser.post('/kalender/abonnement')).text()
  return /value="http:\/\/localhost(\/kalender\/hent\/[\w-]+)"/.exec(page)?.[1] ?? ''
}
const read = async (path: string) => {
  const response = await app.fetch(path)
  // Long lines are folded: put together again they are read as one.
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: (await response.text()).replaceAll('\r\n ', ''),
  }
}

describe('the address', () => {
  test('has 128 bits, is shown once and lies hashed', async () => {
    const path = await address()
    const token = path.split('/').at(-1) ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    expect(await (await kirsten.get('/kalender/abonnement')).text()).not.toContain(token)
    const rows = await inFjordby((db) =>
      db.selectFrom('calendarFeed').selectAll().where('revokedAt', 'is', null).execute(),
    )
    expect(rows.map(({ tokenHash }) => tokenHash.toString('hex'))).toEqual([sha256(token).toString('hex')])
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('gives the talks with initials, and nothing else of anybody', async () => {
    const { status, type, text } = await read(await address())
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20261123T103000')
    expect(text).toMatch(/SUMMARY:Jobsamtale S\.H\./)
    for (const word of ['Samira', 'Haddad', 'Kirsten', 'Lokale', 'FIP', 'LOCATION', '740392', 'tolk'])
      expect(text, word).not.toContain(word)
  })

  test('is in the audit log with whoever made it and whose talks were read', async () => {
    const path = await address()
    await app.fetch(path)
    const entry = await inFjordby((db) =>
      db.selectFrom('auditEntry').select(['action', 'outcome', 'listed']).orderBy('seq', 'desc').executeTakeFirst(),
    )
    expect(entry).toMatchObject({ action: 'calendar-feed.exported', outcome: 'done' })
    expect(entry?.listed).toContain(1)
  })

  test('of the example in the list of routes can be fetched from the demo', async () => {
    const { status, type } = await read('/kalender/hent/eksempel')
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
  })

  test('renewed, the old one is refused kindly', async () => {
    const old = await address()
    const next = await address()
    expect((await read(next)).status).toBe(200)
    const { status, text } = await read(old)
    expect([status, text]).toEqual([410, expect.stringContaining('virker ikke længere')])
    expect(text).not.toContain(old)
  })

  test('closed, it tells nothing more', async () => {
    const path = await address()
    expect((await kirsten.post('/kalender/abonnement/luk')).status).toBe(303)
    const { status, text } = await read(path)
    expect(status).toBe(410)
    expect(text).not.toContain('S.H.')
    expect(await (await kirsten.get('/kalender/abonnement')).text()).toContain('Du har ingen adresse endnu')
  })

  test.each(['x', 'A'.repeat(22), `${'A'.repeat(21)}%00`, "'%20or%201=1--", 'x'.repeat(4000)])(
    'guessed (%s) is not there',
    async (token) => {
      expect((await read(`/kalender/hent/${token}`)).status).toBe(404)
    },
  )

  test('of a colleague who has left gives nothing', async () => {
    const coordinator = await app.as('coordinator')
    const path = await address(coordinator)
    expect((await read(path)).status).toBe(200)
    const leave = (validTo: ReturnType<typeof day> | null) =>
      inFjordby((db) => db.updateTable('staff').set({ validTo }).where('persona', '=', 'coordinator').execute())
    await leave(day('2026-11-22'))
    expect((await read(path)).status).toBe(410)
    await leave(null)
  })
})

test('a citizen under protection has no initials', async () => {
  const protect = (from: ReturnType<typeof day> | null) =>
    inFjordby((db) =>
      db
        .updateTable('citizen')
        .set({ addressProtectedFrom: from })
        .where('id', '=', 1 as CitizenId)
        .execute(),
    )
  const path = await address()
  await protect(day('2026-11-01'))
  expect((await read(path)).text).not.toContain('S.H.')
  await protect(day('2026-12-01')) // not yet in force
  expect((await read(path)).text).toContain('S.H.')
  await protect(null)
})

test('a mentor’s tells when and who, not what it is about', async () => {
  const aster = await app.as('mentor')
  const { text } = await read(await address(aster))
  expect(text).toContain('SUMMARY:Aftale S.H.')
  expect(text).not.toMatch(/Jobsamtale|Opfølgningssamtale|FIP/)
})

test.each(['company-adviser', 'team-leader', 'project-leader', 'administrator', 'citizen'])(
  'a %s has none',
  async (persona) => {
    const browser = await app.as(persona)
    expect((await browser.post('/kalender/abonnement')).status).toBe(403)
  },
)

test('the address is never logged', async () => {
  let said = ''
  const log = openLog('debug', {
    write: (line: string) => {
      said += line
    },
  })
  const config = readConfig({ FREMGANG_SECRET: testSecret })
  const talkative = createApp({ config, engine: app.engine, keys: app.keys, clock: clockFrom(testToday), log })
  const path = await address()
  const token = path.split('/').at(-1) ?? ''
  expect((await talkative.request(`http://localhost${path}`)).status).toBe(200)
  await kirsten.post('/kalender/abonnement/luk')
  expect((await talkative.request(`http://localhost${path}`)).status).toBe(410)
  expect(said).toContain('/kalender/hent/:token')
  expect(said + (await log.metrics())).not.toContain(token)
})
