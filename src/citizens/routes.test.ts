import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { personas } from '../staff/index.ts'
import { citizenRoutes, closureRoutes } from './index.ts'

// Every page of the feature, asked by everybody: who may, gets it; who may not, gets 403; who is elsewhere, finds nothing.

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const isAboutCitizen = (pattern: string) => pattern.includes(':citizen')
const routes = [...citizenRoutes.routes, ...closureRoutes([]).routes]
const pages = routes.filter((route) => route.method === 'GET')

test.each(pages)('GET $pattern answers each role as the permission says', async ({ pattern, may, example }) => {
  for (const persona of personas) {
    const allowed = may !== 'public' && rolesWith(may).includes(persona.role)
    const response = await (await app.as(persona.id)).get(example)
    const expected = !allowed ? 403 : isAboutCitizen(pattern) ? statusFor(persona.id, pattern) : 200
    expect(`${persona.id} ${response.status}`).toBe(`${persona.id} ${expected}`)
  }
})

/** Samira belongs to the first team of the first municipality. */
function statusFor(persona: string, pattern: string): number {
  if (persona === 'other-caseworker') return 404
  if (persona === 'caseworker-2') return pattern.endsWith('/begrundelse') ? 200 : 403
  return 200
}

test.each(routes.filter((route) => route.method === 'POST'))(
  'POST $pattern turns away every role without the permission',
  async ({ may, example }) => {
    for (const persona of personas) {
      if (may === 'public' || rolesWith(may).includes(persona.role)) continue
      const response = await (await app.as(persona.id)).post(example)
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  },
)

test.each(routes.filter(({ method, pattern }) => method === 'POST' && isAboutCitizen(pattern)))(
  'POST $pattern finds nothing for another municipality and nothing to change for another team',
  async ({ example, pattern, may }) => {
    const elsewhere = await (await app.as('other-caseworker')).post(example)
    const otherTeam = await (await app.as('caseworker-2')).post(example)
    expect(elsewhere.status).toBe(may !== 'public' && rolesWith(may).includes('caseworker') ? 404 : 403)
    expect(otherTeam.status).toBe(pattern.endsWith('/begrundelse') ? 422 : 403)
  },
)
