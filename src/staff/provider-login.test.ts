import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import {
  client,
  type Person,
  passThrough,
  startIdentityProvider,
  type TestProvider,
} from '../../test/support/identity-provider.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId, TeamId } from '../platform/ids.ts'
import { day, type PlainDate } from '../platform/plain-date.ts'

let provider: TestProvider
let app: TestApp
const back = 'http://localhost/login/retur'
const karen: Person = { sub: 'karen', name: 'Karen Nørgaard', roles: ['900/caseworker/1'], level: 'Substantial' }

beforeAll(async () => {
  provider = await startIdentityProvider(back)
  app = await testApp({
    env: { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
  })
})
// Each test is another person at another machine.
beforeEach(() => app.engine.db.deleteFrom('loginAttempt').execute())
afterAll(async () => {
  await app.close()
  await provider.stop()
})

async function logIn(person: Person, change: (callback: URL) => void = () => {}): Promise<Response> {
  provider.person = person
  const begun = await app.fetch('/login/ekstern?til=%2Fopgaver')
  const callback = new URL(await passThrough(begun.headers.get('location') ?? '', back))
  change(callback)
  return await app.fetch(callback.pathname + callback.search)
}

const sessionOf = (response: Response) => response.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''

test('somebody the provider vouches for enters with the role it names, where she was going', async () => {
  const response = await logIn(karen)

  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/opgaver')
  const start = await app.fetch('/', { headers: { cookie: sessionOf(response) } })
  expect(start.headers.get('location')).toBe('/borgere')
})

test.each([
  ['a low level of assurance', { ...karen, level: 'Low' }],
  ['no level of assurance', { sub: karen.sub, name: karen.name, roles: karen.roles }],
])('%s is refused and no session begins', async (_, person) => {
  const response = await logIn(person)

  expect(response.status).toBe(403)
  expect(await response.text()).toContain('ikke sikkert nok')
  expect(response.headers.getSetCookie()).toHaveLength(0)
})

test.each([
  ['a role nobody knows', ['900/boss']],
  ['a municipality nobody knows', ['555/caseworker/1']],
  ['no role at all', []],
])('%s is refused', async (_, roles) => {
  const response = await logIn({ ...karen, sub: 'unknown', roles })

  expect(response.status).toBe(403)
  expect(await response.text()).toContain('ikke fået adgang')
})

test('a changed state or a second use of the same answer is refused', async () => {
  const wrong = await logIn(karen, (callback) => callback.searchParams.set('state', 'made-up'))
  expect(wrong.status).toBe(403)

  let used = ''
  await logIn(karen, (callback) => {
    used = callback.pathname + callback.search
  })
  expect((await app.fetch(used)).status).toBe(403)
})

test('somebody with two grants chooses, and acts in one municipality at a time', async () => {
  const response = await logIn({ ...karen, sub: 'two', roles: ['900/caseworker/1', '901/mentor'] })
  expect(response.headers.get('location')).toBe('/rolle')

  const cookie = sessionOf(response)
  const page = await (await app.fetch('/rolle', { headers: { cookie } })).text()
  expect(page).toContain('Højlund Kommune')
  const other = /name="staff" value="(\d+)"/.exec(page)?.[1] ?? ''
  const headers = { cookie, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  const changed = await app.fetch('/rolle', { method: 'POST', body: new URLSearchParams({ staff: other }), headers })
  const after = await (await app.fetch('/rolle', { headers: { cookie: sessionOf(changed) } })).text()
  expect(after).toMatch(/Højlund Kommune<\/b><br\/?>Mentor<\/span><span class="fg-flag">/)
})

test('a grant the provider no longer names has ended', async () => {
  await logIn({ ...karen, sub: 'moving', roles: ['900/caseworker/1', '901/mentor'] })
  const response = await logIn({ ...karen, sub: 'moving', roles: ['901/mentor'] })
  const page = await (await app.fetch('/rolle', { headers: { cookie: sessionOf(response) } })).text()

  expect(page).not.toContain('Fjordby')
})

test('somebody with two grants finds the way to the other in the menu, somebody with one does not', async () => {
  const menuOf = async (response: Response) =>
    await (await app.fetch('/rolle', { headers: { cookie: sessionOf(response) } })).text()

  expect(await menuOf(await logIn({ ...karen, sub: 'two-again', roles: ['900/mentor/1', '901/mentor'] }))).toContain(
    'Skift rolle',
  )
  expect(await menuOf(await logIn({ ...karen, sub: 'one' }))).not.toContain('Skift rolle')
})

describe('a grant that an administrator has written', () => {
  const fjordby = 900 as MunicipalityId
  const inFjordby = <T>(run: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, run)
  const write = (email: string, more: { endedBy?: number; validTo?: PlainDate; validFrom?: PlainDate } = {}) =>
    inFjordby((db) =>
      db
        .insertInto('staff')
        .values({
          municipalityId: fjordby,
          name: 'Gro Vig',
          role: 'mentor',
          email,
          teamId: 1 as TeamId,
          telephone: '10 00 00 99',
          validFrom: day('2026-01-01'),
          ...more,
        })
        .execute(),
    )
  const grantsOf = (email: string) =>
    inFjordby((db) => db.selectFrom('staff').selectAll().where('email', '=', email).execute())
  const gro = { sub: 'gro', name: 'Gro Vig', roles: ['900/mentor'], level: 'Substantial' }

  test('is the one a first login finds by e-mail and role, with its team and telephone', async () => {
    await write('gro@fjordby.example')
    expect((await logIn({ ...gro, email: 'gro@fjordby.example' })).status).toBe(303)

    const grants = await grantsOf('gro@fjordby.example')
    expect(grants).toMatchObject([{ teamId: 1, telephone: '10 00 00 99' }])
    expect(grants[0]?.accountId).not.toBeNull()
  })

  test('stays ended though the provider still names it', async () => {
    await write('eva@fjordby.example', { endedBy: 1, validTo: day('2026-02-01') })
    const response = await logIn({ ...gro, sub: 'eva', email: 'eva@fjordby.example' })

    expect(response.status).toBe(403)
    expect(await grantsOf('eva@fjordby.example')).toMatchObject([{ validTo: '2026-02-01' }])
  })

  test('opens nothing before its first day', async () => {
    await write('siv@fjordby.example', { validFrom: day('2027-01-01') })
    expect((await logIn({ ...gro, sub: 'siv', email: 'siv@fjordby.example' })).status).toBe(403)
  })
})
