import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../src/app.ts'
import { inWork } from '../src/platform/audit/work.ts'
import { rolesWith } from '../src/platform/auth/permissions.ts'
import type { MunicipalityId } from '../src/platform/ids.ts'
import { type ListedRoute, listRoutes } from '../src/route-list.ts'
import { personas } from '../src/staff/index.ts'
import { type TestApp, type TestBrowser, testApp } from './support/app.ts'

// What `bin/fremgang routes --json` promises, kept: every page, every persona, on fresh demo data.

const config = { trial: true, oidc: null }
const listed = listRoutes(config)
const closed = listed.filter(({ permission }) => permission !== 'public')
const nameOf = ({ method, path }: ListedRoute) => `${method} ${path}`

let app: TestApp
const browsers = new Map<string, TestBrowser>()
beforeAll(async () => {
  app = await testApp()
  for (const { id } of personas) browsers.set(id, await app.as(id))
})
afterAll(() => app.close())

const browserOf = (persona: string) => browsers.get(persona) as TestBrowser
const strangersTo = ({ permission, personas: known }: ListedRoute) =>
  personas.filter(
    ({ id, role }) => !known.includes(id) || (permission !== 'public' && !rolesWith(permission).includes(role)),
  )
/** Roles without the permission: for them a form is closed whatever it is about. */
const rolelessFor = ({ permission }: ListedRoute) =>
  personas.filter(({ role }) => permission !== 'public' && !rolesWith(permission).includes(role))

async function newestEntryOf(municipality: number) {
  return await inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, (trx) =>
    trx
      .selectFrom('auditEntry')
      .select(['action', 'outcome', 'seq', 'role'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
}

test('every route is listed once, with a permission, an audit event and an example without gaps', () => {
  expect(listed).toHaveLength(allRoutes(config).length)
  expect(new Set(listed.map(nameOf)).size).toBe(listed.length)
  for (const route of listed) {
    expect(route.auditEvent, nameOf(route)).toMatch(/^[a-z-]+\.[a-z-]+$/)
    expect(route.example, nameOf(route)).toMatch(/^\/[^:]*$/)
  }
})

describe('a page', () => {
  const gets = closed.filter(({ method }) => method === 'GET')

  test.each(gets.map((route) => [nameOf(route), route] as const))(
    '%s answers its personas and nobody else',
    async (_, route) => {
      const answers: Record<string, number> = {}
      const promised: Record<string, number> = {}
      for (const persona of route.personas) {
        answers[persona] = (await browserOf(persona).get(route.example)).status
        promised[persona] = 200
      }
      expect(answers).toEqual(promised)
      const open: Record<string, number> = {}
      for (const { id } of strangersTo(route)) {
        const { status } = await browserOf(id).get(route.example)
        if (status !== 403 && status !== 404) open[id] = status
      }
      expect(open, 'open to personas who have no business there').toEqual({})
    },
  )

  test.each(gets.map((route) => [nameOf(route), route] as const))(
    '%s leads who is not logged in to the login',
    async (_, route) => {
      const response = await app.fetch(route.example)
      expect([response.status, response.headers.get('location')?.split('?')[0]]).toEqual([303, '/login'])
    },
  )

  test.each(gets.filter(({ personas: known }) => known.length > 0).map((route) => [nameOf(route), route] as const))(
    '%s is in the audit log, shown or denied',
    async (_, route) => {
      const [known] = route.personas.map((id) => personas.find((persona) => persona.id === id))
      if (!known) return
      await browserOf(known.id).get(route.example)
      expect(await newestEntryOf(known.municipality)).toMatchObject({
        action: route.auditEvent,
        outcome: 'done',
        role: known.role,
      })
      const [stranger] = rolelessFor(route)
      if (!stranger) return
      await browserOf(stranger.id).get(route.example)
      expect(await newestEntryOf(stranger.municipality)).toMatchObject({
        action: route.auditEvent,
        outcome: 'denied',
        role: stranger.role,
      })
    },
  )
})

describe('a form', () => {
  const posts = closed.filter(({ method }) => method === 'POST')

  test.each(posts.map((route) => [nameOf(route), route] as const))(
    '%s is closed to roles without its permission, and that is noted',
    async (_, route) => {
      for (const { id, role, municipality } of rolelessFor(route)) {
        expect((await browserOf(id).post(route.example)).status, id).toBe(403)
        expect(await newestEntryOf(municipality)).toMatchObject({ action: route.auditEvent, outcome: 'denied', role })
      }
    },
  )

  test.each(posts.map((route) => [nameOf(route), route] as const))(
    '%s does nothing for who is not logged in or comes from elsewhere',
    async (_, route) => {
      const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
      expect((await app.fetch(route.example, { method: 'POST', headers: own })).status).toBe(303)
      expect(
        (await app.fetch(route.example, { method: 'POST', headers: { origin: 'https://elsewhere.example' } })).status,
      ).toBe(403)
    },
  )

  test.each(posts.filter(({ path }) => path.includes(':citizen')).map((route) => [nameOf(route), route] as const))(
    '%s is not there for another municipality',
    async (_, route) => {
      expect([403, 404]).toContain((await browserOf('other-caseworker').post(route.example)).status)
    },
  )

  // Last, since an empty form may still do its deed.
  test.each(posts.map((route) => [nameOf(route), route] as const))(
    '%s sent empty is answered, never a fault',
    async (_, route) => {
      for (const id of route.personas) expect((await browserOf(id).post(route.example)).status, id).toBeLessThan(500)
    },
  )
})

describe('a public page', () => {
  test.each(
    listed
      .filter(({ permission, method }) => permission === 'public' && method === 'GET')
      .map((route) => [nameOf(route), route] as const),
  )('%s answers anybody, without a fault', async (_, route) =>
    expect((await app.fetch(route.example)).status).toBeLessThan(500),
  )
})
