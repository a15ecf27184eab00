import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('a colleague’s citizen', () => {
  const ofSofie = () =>
    inWork(app.engine.db, app.keys, fjordby, async (db) => {
      const open = db.selectFrom('caseClosure').select('citizenId').where('reopenedOn', 'is', null)
      return await db
        .selectFrom('citizen')
        .innerJoin('attachment', 'attachment.citizenId', 'citizen.id')
        .innerJoin('staff', 'staff.id', 'attachment.staffId')
        .select(['citizen.id', 'givenName', 'familyName'])
        .where('staff.name', '=', 'Sofie Dam')
        .where('part', '=', 'caseworker')
        .where('toOn', 'is', null)
        .where('citizen.id', 'not in', open)
        .orderBy('citizen.id')
        .executeTakeFirstOrThrow()
    })

  test('of the team is found by name, keeps what was typed, and stands in the journal', async () => {
    const { id, givenName, familyName } = await ofSofie()
    const name = `${givenName} ${familyName}`
    const found = await kirsten.post(`${here}/find`, { ...visit, note: 'Kom om et brev.', name })
    const page = await found.text()
    expect(found.status).toBe(200)
    expect(page).toContain(`${name}, født`)
    expect(page).toContain('Kom om et brev.')
    const saved = await kirsten.post(here, {
      ...visit,
      minutes: '30',
      note: 'Kom om et brev.',
      name,
      found: String(id),
    })
    expect(saved.status).toBe(303)
    expect((await rows())[0]).toMatchObject({ citizenId: id, minutes: 30 })
    expect(await seen(`/borgere/${id}/samtaler`)).toContain('Kom om et brev.')
  })

  test('of another team is told of by its team, and cannot be chosen', async () => {
    const page = await (
      await (await app.as('caseworker-2')).post(`${here}/find`, { ...visit, name: 'Samira Haddad' })
    ).text()
    expect(page).toContain('En med det navn har sin sag i Integrationsteamet')
    expect(page).not.toContain('name="found"')
  })

  test('of another municipality is nobody, and what was typed stands in no line of the audit', async () => {
    const page = await (await (await app.as('other-caseworker')).post(`${here}/find`, { name: 'Samira Haddad' })).text()
    expect(page).toContain('Ingen åben sag passer')
    const entries = await inWork(app.engine.db, app.keys, fjordby, (db) =>
      db.selectFrom('auditEntry').selectAll().where('action', '=', 'search.made').execute(),
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(entries)).not.toContain('Haddad')
  })
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
