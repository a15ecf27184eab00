import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { personas } from '../../staff/index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const firstPages = { facilitator: '/programmet', evaluator: '/programmet', 'project-leader': '/kommunen' } as const

test.each(Object.entries(firstPages))('%s begins at %s', async (persona, path) => {
  const browser = await app.as(persona)
  expect((await browser.get('/')).headers.get('location')).toBe(path)
})

test('the project leader is told of method, plans and figures, and of no citizen', async () => {
  const page = await (await (await app.as('project-leader')).get('/kommunen')).text()
  expect(page).toContain('Du ser aldrig en enkelt borger')
  expect(page).toContain('href="/progression/team"')
  expect(page).toContain('href="/skemaer"')
  expect(page).not.toContain('Samira')
})

test.each(Object.entries(firstPages))('every link on the first page of %s leads somewhere', async (persona, path) => {
  const browser = await app.as(persona)
  const page = await (await browser.get(path)).text()
  const hrefs = [...page.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map((match) => match[1] as string)
  for (const href of hrefs) expect((await browser.get(href)).status, href).toBeLessThan(400)
})

test.each(Object.entries(firstPages))('%s sees no search for citizens and no case', async (persona, path) => {
  const browser = await app.as(persona)
  expect(await (await browser.get(path)).text()).not.toContain('role="search"')
  expect((await browser.get('/borgere/1')).status).toBe(403)
  expect((await browser.get('/borgere')).status).toBe(403)
})

test.each(personas.map((each) => each.id))('%s is kept out of the first pages of others', async (persona) => {
  const browser = await app.as(persona)
  const open = {
    '/programmet': ['facilitator', 'evaluator', 'project-leader', 'team-leader'],
    '/kommunen': ['project-leader'],
  }
  for (const [path, own] of Object.entries(open))
    expect((await browser.get(path)).status, path).toBe(own.includes(persona) ? 200 : 403)
})
