import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const here = '/samtaler/frister'
const seen = async (query = '', browser = kirsten) => await (await browser.get(here + query)).text()

test('says who is late, how late, why, and by which rule and source', async () => {
  const page = await seen()
  expect(page).toContain('Nadia Karimi')
  expect(page).toContain('92 dage efter den seneste')
  expect(page).toContain('integrationsloven § 20')
  expect(page).toContain('Skal bekræftes')
  expect(page).not.toContain('Samira Haddad')
})

test('the address says what it shows', async () => {
  expect(await seen('?vis=alle')).toContain('Samira Haddad')
  expect(await seen('?vis=uge')).toContain('aria-current="page">Inden for en uge')
  const byName = await seen('?vis=alle&sorter=navn')
  const names = [...byName.matchAll(/<th scope="row"><a [^>]*>([^<]+)</g)].map((match) => String(match[1]))
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'da')))
  expect(names.length).toBeGreaterThan(20)
})

test.each(['?vis=gossip', '?hvis=alle', '?sorter=x', '?side=99999', '?vis=', '?side=-1'])(
  '%s shows a list, never a fault',
  async (query) => {
    expect((await kirsten.get(here + query)).status).toBe(200)
  },
)

test('the team’s holds those of colleagues', async () => {
  expect(await seen('?vis=alle&hvis=team&sorter=navn')).toContain('Sofie Dam')
  expect(await seen('?vis=alle')).not.toContain('Sofie Dam')
})

test('a team leader sees her team’s, and no other’s', async () => {
  const page = await seen('?vis=alle', await app.as('team-leader'))
  expect(page).toContain('Samira Haddad')
  expect(page).not.toContain('Camilla Juul')
})

describe('one latest day', () => {
  const dueOf = async () => {
    const row = /Samira Haddad<[\s\S]*?<\/tr>/.exec(await seen('?vis=alle'))?.[0] ?? ''
    return /\d+\. \w+ \d{4}|\d+\. \w+\./.exec(row)?.[0] ?? 'no day'
  }
  const caseSays = async () =>
    /holdes senest (\d+\. \w+ \d+)/.exec(await (await kirsten.get('/borgere/1/samtaler')).text())?.[1]

  test('in the list and on the case’s page, whoever comes by without an appointment', async () => {
    const before = [await dueOf(), await caseSays()]
    expect(before).toEqual(['24. november 2026', '24. november 2026'])
    const visit = { citizen: '1', topic: 'letter', minutes: '15', note: '' }
    expect((await kirsten.post('/aaben-raadgivning', visit)).status).toBe(303)
    expect([await dueOf(), await caseSays()]).toEqual(before)
  })

  test('an information meeting ahead is no talk booked in time', async () => {
    const whyOf = async () => /Samira Haddad<[\s\S]*?<\/tr>/.exec(await seen('?vis=alle'))?.[0] ?? ''
    await kirsten.post('/borgere/1/samtaler/1/aflysning', { version: '1', by: 'citizen' })
    expect(await whyOf()).not.toContain('Booket i tide')
    const meeting = { kind: 'information', date: '24.11.2026', time: '15', place: 'Biblioteket' }
    expect((await kirsten.post('/borgere/1/samtaler/ny', meeting)).status).toBe(303)
    expect(await whyOf()).not.toContain('Booket i tide')
    await kirsten.post('/borgere/1/samtaler/ny', { ...meeting, kind: 'telephone', time: '16' })
    expect(await whyOf()).toContain('Booket i tide')
  })

  test('a talk noted after a later one moves nothing, as the form says', async () => {
    const held = { kind: 'follow-up', heldOn: '23.11.2026', note: 'Talte sammen.', next: 'none' }
    expect((await kirsten.post('/borgere/1/samtaler/holdt', held)).status).toBe(303)
    const before = [await dueOf(), await caseSays()]
    const late = await kirsten.post('/borgere/1/samtaler/holdt', {
      ...held,
      kind: 'telephone',
      heldOn: '18.11.2026',
      late: '1',
    })
    expect(late.status).toBe(303)
    expect([await dueOf(), await caseSays()]).toEqual(before)
  })
})

test('a talk held puts the citizen out of the list the same minute', async () => {
  const page = await seen()
  const citizen = /href="\/borgere\/(\d+)\/samtaler"[^>]*>Nadia Karimi/.exec(page)?.[1]
  const held = { kind: 'follow-up', heldOn: '23.11.2026', note: 'Holdt i dag.', next: 'none' }
  expect((await kirsten.post(`/borgere/${citizen}/samtaler/holdt`, held)).status).toBe(303)
  expect(await seen()).not.toContain('Nadia Karimi')
})

test.each(['mentor', 'company-adviser', 'project-leader', 'administrator', 'citizen'])(
  'is closed to a %s',
  async (persona) => {
    expect((await (await app.as(persona)).get(here)).status).toBe(403)
  },
)
