import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const path = '/progression/team'
const pageOf = async (persona: string, query = '') => await (await (await app.as(persona)).get(path + query)).text()

test('a team leader sees her own team’s last ended quarter, each figure with its sentence and table', async () => {
  const html = await pageOf('team-leader')

  expect(html).toContain('Integrationsteamet, 3. kvartal 2026')
  for (const title of ['Hvor ser I forskelligt?', 'Hvordan fordeler svarene sig?', 'Hvad flytter sig?'])
    expect(html).toContain(title)
  expect(html).toContain('Kræfter til arbejdsdagen')
})

test('no count of 1 to 4 people is shown, and what is hidden is said not to be zero', async () => {
  const html = await pageOf('team-leader')
  const cells = [...html.matchAll(/<td class="n">(\d+)<\/td>/g)].map(([, count]) => Number(count))

  expect(cells.length).toBeGreaterThan(20)
  expect(cells.filter((count) => count > 0 && count < 5)).toEqual([])
  expect(html).toContain('Det er ikke nul')
})

test('no citizen is named', async () => {
  const html = await pageOf('coordinator')

  for (const name of ['Samira', 'Haddad', '/borgere/1']) expect(html).not.toContain(name)
})

test('the project leader sees her municipality without the theme health', async () => {
  const html = await pageOf('project-leader')

  expect(html).toContain('Fjordby')
  expect(html).toContain('Temaet helbred er ikke med')
  expect(html).not.toContain('Kræfter til arbejdsdagen')
})

test('a quarter can be chosen, and one that is not offered falls back to the last', async () => {
  expect(await pageOf('team-leader', '?kvartal=2026Q1')).toContain('Integrationsteamet, 1. kvartal 2026')
  expect(await pageOf('team-leader', '?kvartal=2026Q4')).toContain('Integrationsteamet, 3. kvartal 2026')
})

test('movement is counted from a year ago, or from the measurement before', async () => {
  expect(await pageOf('team-leader')).toContain('ældste måling i året før kvartalet')
  expect(await pageOf('team-leader', '?siden=forrige')).toContain('forrige måling, højst et år før')
})

test.each(['company-adviser', 'mentor', 'administrator', 'facilitator', 'evaluator', 'citizen'])(
  'a %s may not reflect in a team',
  async (persona) => {
    expect((await (await app.as(persona)).get(path)).status).toBe(403)
  },
)
