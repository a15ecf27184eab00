import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'
import { listHeldDays } from '../index.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const fjordby = { municipality: 900 as MunicipalityId }
const here = '/aaben-raadgivning'
const samira = 1 as CitizenId
const visit = { citizen: '', topic: 'letter', minutes: '15', note: '' }
const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const rows = () =>
  inWork(app.engine.db, app.keys, fjordby, (db) =>
    db.selectFrom('dropIn').selectAll().orderBy('id', 'desc').limit(3).execute(),
  )
const heldDays = () =>
  inWork(app.engine.db, app.keys, fjordby, async (db) => (await listHeldDays(db, [samira])).get(samira))

test('somebody unknown leaves a topic and minutes and nothing else', async () => {
  expect((await kirsten.post(here, visit)).status).toBe(303)
  expect((await rows())[0]).toMatchObject({ topic: 'letter', minutes: 15, citizenId: null, talkId: null })
  expect(await seen(here)).toContain('et brev, 15 minutter')
})

test('words about somebody unknown are refused, and stay in the form', async () => {
  const refused = await kirsten.post(here, { ...visit, note: 'En kvinde i rød jakke' })
  const page = await refused.text()
  expect(refused.status).toBe(422)
  expect(page).toContain('Vælg, hvem notatet handler om')
  expect(page).toContain('En kvinde i rød jakke')
})

test('somebody known stands in the journal as well, and no deadline moves', async () => {
  const before = await heldDays()
  const saved = await kirsten.post(here, { ...visit, citizen: '1', note: 'Hjalp med et brev fra banken.' })
  expect(saved.status).toBe(303)
  expect((await rows())[0]).toMatchObject({ citizenId: 1, talkId: expect.any(Number) })
  const journal = await seen('/borgere/1/samtaler')
  expect(journal).toContain('Hjalp med et brev fra banken.')
  expect(journal).toContain('Åben rådgivning')
  expect(await heldDays()).toEqual(before)
})

test.each([
  [{ topic: 'gossip' }, 'Udfyld feltet'],
  [{ topic: '' }, 'Udfyld feltet'],
  [{ minutes: '0' }, 'Vælg, hvor længe'],
  [{ minutes: '241' }, 'Vælg, hvor længe'],
  [{ citizen: 'x' }, 'Det kan ikke bruges'],
])('%j is refused in words', async (wrong, words) => {
  const response = await kirsten.post(here, { ...visit, ...wrong })
  expect(response.status).toBe(422)
  if (words !== 'Det kan ikke bruges') expect(await response.text()).toContain(words)
})

test('nobody of another team or municipality is noted', async () => {
  const other = await app.as('other-caseworker')
  expect((await other.post(here, { ...visit, citizen: '1' })).status).toBe(404)
  const lars = await app.as('caseworker-2')
  expect((await lars.post(here, { ...visit, citizen: '1' })).status).toBe(403)
})

test.each(['mentor', 'company-adviser'])('a %s counts visits and names nobody', async (persona) => {
  const browser = await app.as(persona)
  const page = await seen(here, browser)
  expect(page).not.toContain('name="citizen"')
  expect(page).not.toContain('Samira')
  expect((await browser.post(here, { ...visit, citizen: '1', topic: 'job' })).status).toBe(303)
  expect((await rows())[0]).toMatchObject({ topic: 'job', citizenId: null, talkId: null })
})

test.each(['team-leader', 'project-leader', 'administrator', 'citizen'])('is closed to a %s', async (persona) => {
  expect((await (await app.as(persona)).get(here)).status).toBe(403)
})
