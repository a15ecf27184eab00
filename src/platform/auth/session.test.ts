import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testEngine } from '../../../test/support/db.ts'
import { servePagesOf, type TestPages } from '../../../test/support/pages.ts'
import { inWork } from '../audit/work.ts'
import { sha256 } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { day } from '../plain-date.ts'
import { pages } from '../web/pages.ts'
import { path } from '../web/path.ts'

const routes = pages()
routes.get(path('/hvem'), { may: 'be-signed-in', audit: 'self.viewed', example: {} }, ({ actor, file }) =>
  file(`${actor.name} ${actor.role}`, 'text/plain'),
)

let engine: Engine
let web: TestPages
let now = '2026-11-23T08:00:00.000Z'
beforeAll(async () => {
  engine = await testEngine('demo')
  web = servePagesOf(engine, routes.routes, { now: () => now })
})
beforeEach(() => {
  now = '2026-11-23T08:00:00.000Z'
})
afterAll(() => engine.close())

const minutesLater = (minutes: number) => {
  now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
}
const asked = async (cookie: string) => (await web.fetch('/hvem', { headers: { cookie } })).status
const inFirst = <T>(run: (trx: Engine['db']) => Promise<T>) =>
  inWork(engine.db, web.keys, { municipality: 900 as MunicipalityId }, run)

describe('a session', () => {
  test('says who it is', async () => {
    const response = await web.fetch('/hvem', { headers: { cookie: await web.logIn('caseworker') } })
    expect(await response.text()).toBe('Kirsten Holm caseworker')
  })

  test('ends after an hour without a sign of life', async () => {
    const cookie = await web.logIn('caseworker')
    minutesLater(59)
    expect(await asked(cookie)).toBe(200)
    minutesLater(59)
    expect(await asked(cookie)).toBe(200)
    minutesLater(61)
    expect(await asked(cookie)).toBe(303)
  })

  test('ends after twelve hours however busy', async () => {
    const cookie = await web.logIn('caseworker')
    for (let n = 0; n < 14; n++) {
      minutesLater(50)
      expect(await asked(cookie)).toBe(200)
    }
    minutesLater(50)
    expect(await asked(cookie)).toBe(303)
  })

  test('ends when its holder logs out, and its cookie opens nothing afterwards', async () => {
    const cookie = await web.logIn('caseworker')
    const response = await web.post('/log-ud', {}, { cookie })
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0')
    expect(await asked(cookie)).toBe(303)
  })

  test('ends when its holder logs in as somebody else', async () => {
    const cookie = await web.logIn('caseworker')
    await web.post('/login', { persona: 'mentor' }, { cookie })
    expect(await asked(cookie)).toBe(303)
  })

  test('ends with the grant behind it, and does not begin before it', async () => {
    const cookie = await web.logIn('company-adviser')
    const change = (validFrom: string, validTo: string | null) =>
      inFirst((trx) =>
        trx
          .updateTable('staff')
          .set({ validFrom: day(validFrom), validTo: validTo === null ? null : day(validTo) })
          .where('persona', '=', 'company-adviser')
          .execute(),
      )
    await change('2024-01-01', '2026-11-23')
    expect(await asked(cookie), 'the last day is a working day').toBe(200)
    await change('2024-01-01', '2026-11-22')
    expect(await asked(cookie)).toBe(303)
    await change('2026-11-24', null)
    expect(await asked(cookie)).toBe(303)
    await change('2024-01-01', null)
  })

  test('is a citizen’s for as long as she has not been erased', async () => {
    const cookie = await web.logIn('citizen')
    expect(await asked(cookie)).toBe(200)
    const erase = (erasedOn: string | null) =>
      inFirst((trx) =>
        trx
          .updateTable('citizen')
          .set({ erasedOn: erasedOn === null ? null : day(erasedOn) })
          .where('id', '=', 1 as never)
          .execute(),
      )
    await erase('2026-11-23')
    expect(await asked(cookie)).toBe(303)
    await erase(null)
  })
})

describe('what a thief finds', () => {
  test('in the database opens nothing: only a hash of the token is there', async () => {
    const token = (await web.logIn('caseworker')).replace('fremgang=', '')
    const stored = await engine.db.transaction().execute(async (trx) => {
      await setScope(trx, { session: sha256(token) })
      return await trx.selectFrom('session').select('idHash').executeTakeFirstOrThrow()
    })
    for (const guess of [
      stored.idHash.toString('hex'),
      stored.idHash.toString('base64url'),
      stored.idHash.toString('base64'),
    ])
      expect(await asked(`fremgang=${guess}`)).toBe(303)
  })

  test.each(['fremgang=', 'fremgang=x', `fremgang=${'x'.repeat(5000)}`, 'fremgang=%00', "fremgang=' or 1=1--"])(
    'by guessing (%j) opens nothing',
    async (cookie) => expect(await asked(cookie)).toBe(303),
  )
})

test('logging in sweeps out sessions that ended long ago', async () => {
  await web.logIn('caseworker')
  const old = await web.logIn('mentor')
  minutesLater(60 * 24 * 8) // a week longer than it lasts: till then it proves whose words arrive late
  await web.logIn('coordinator')
  const left = await engine.db.transaction().execute(async (trx) => {
    await setScope(trx, { session: sha256(old.replace('fremgang=', '')) })
    return await trx.selectFrom('session').select('idHash').execute()
  })
  expect(left).toEqual([])
})
