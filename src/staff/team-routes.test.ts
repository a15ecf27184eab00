import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'

let app: TestApp
let ole: TestBrowser
beforeAll(async () => {
  app = await testApp()
  ole = await app.as('administrator')
})
afterAll(() => app.close())

const read = async (path: string) => await (await ole.get(path)).text()
const hrefOf = (page: string, name: string, part: string) =>
  new RegExp(`href="(/${part}[^"]*)">[^<]*<span class="sr-only">[^<]*${name}`).exec(page)?.[1] ?? ''

test('the administrator sees the departments with their teams, and how many work there', async () => {
  const page = await read('/afdelinger')
  expect(page).toContain('Integrationsteamet')
  expect(page).toMatch(/\d+ medarbejdere/)
  expect(page).not.toContain('Samira')
})

test('a department and a team in it are created by name', async () => {
  expect((await ole.post('/afdelinger/ny', { name: 'Unge' })).status).toBe(303)
  const newTeam = hrefOf(await read('/afdelinger'), 'Unge', 'afdelinger/\\d+/nyt-team')
  expect(await read(newTeam)).toContain('Nyt team i Unge')
  await ole.post(newTeam, { name: 'Ungeteamet' })

  const page = await read('/afdelinger')
  expect(page).toContain('Ungeteamet er oprettet')
  expect(page).toContain('Ingen medarbejdere')
  expect(await read('/medarbejdere/ny')).toContain('Ungeteamet')
})

test('a team gets another name, and everybody in it has it at once', async () => {
  const path = hrefOf(await read('/afdelinger'), 'Familieteamet', 'teams/')
  await ole.post(path, { name: 'Familie og børn', was: 'Familieteamet' })

  expect(await read('/medarbejdere')).toContain('Familie og børn')
  expect(await read('/medarbejdere')).not.toContain('Familieteamet')
})

test('who renames what was renamed meanwhile sees both names and overwrites nothing', async () => {
  const path = hrefOf(await read('/afdelinger'), 'Familie og børn', 'teams/')
  const response = await ole.post(path, { name: 'Familierne', was: 'Familieteamet' })
  const page = await response.text()

  expect(response.status).toBe(409)
  expect(page).toContain('Familierne')
  expect(page).toContain('Familie og børn')
  expect(page).toContain('Ole Frost gemte')
})

test('a name that is in use, in whatever case, and no name are refused', async () => {
  const taken = await ole.post('/afdelinger/1/nyt-team', { name: 'JOBTEAMET' })
  expect(taken.status).toBe(422)
  expect(await taken.text()).toContain('allerede i brug')
  expect((await ole.post('/afdelinger/ny', { name: ' ' })).status).toBe(422)
})

test('a department or team that does not exist is not found', async () => {
  for (const path of ['/afdelinger/9999', '/afdelinger/9999/nyt-team', '/teams/9999'])
    expect((await ole.get(path)).status, path).toBe(404)
})

test.each(['caseworker', 'team-leader', 'project-leader', 'citizen', 'evaluator'])(
  '%s may neither see nor rename teams',
  async (persona) => {
    const browser = await app.as(persona)
    for (const path of ['/afdelinger', '/afdelinger/ny', '/afdelinger/1', '/afdelinger/1/nyt-team', '/teams/1']) {
      expect((await browser.get(path)).status, path).toBe(403)
      if (path !== '/afdelinger') expect((await browser.post(path, { name: 'Mit' })).status, path).toBe(403)
    }
  },
)
