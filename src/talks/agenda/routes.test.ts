import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let kirsten: TestBrowser
let coordinator: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
  coordinator = await app.as('coordinator')
})
afterAll(() => app.close())

const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const versionOf = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

describe('the agendas', () => {
  test('are written by coordinator and project leader, and by nobody else', async () => {
    expect((await coordinator.get('/samtaler/dagsordener')).status).toBe(200)
    expect((await (await app.as('project-leader')).get('/samtaler/dagsordener')).status).toBe(200)
    for (const persona of ['caseworker', 'team-leader', 'mentor', 'company-adviser', 'administrator', 'citizen'])
      expect((await (await app.as(persona)).get('/samtaler/dagsordener')).status, persona).toBe(403)
  })

  test('change for the next talk, and say who changed them', async () => {
    const page = await seen('/samtaler/dagsordener/job-talk', coordinator)
    const headings = 'Jobbet\n2. Timer med løn:\n\n- Aftaler'
    const saved = await coordinator.post('/samtaler/dagsordener/job-talk', { version: versionOf(page), headings })
    expect(saved.status).toBe(303)
    const list = await seen('/samtaler/dagsordener', coordinator)
    expect(list).toContain('Jobbet · Timer med løn · Aftaler')
    expect(list).toContain('Rettet af')
    expect(await seen('/borgere/1/samtaler/1')).toContain('<li>Timer med løn</li>')
  })

  test('changed by two at once: the second sees both', async () => {
    const version = versionOf(await seen('/samtaler/dagsordener/cv', coordinator))
    await coordinator.post('/samtaler/dagsordener/cv', { version, headings: 'Den første' })
    const second = await coordinator.post('/samtaler/dagsordener/cv', { version, headings: 'Den anden' })
    const page = await second.text()
    expect(second.status).toBe(409)
    expect([page.includes('Den første'), page.includes('Den anden')]).toEqual([true, true])
  })

  test.each([
    [{ headings: '' }, 'Udfyld feltet'],
    [{ headings: Array.from({ length: 13 }, (_, at) => `Punkt ${at}`).join('\n') }, 'højst 12 punkter'],
    [{ headings: 'x'.repeat(121) }, 'højst være på 120 tegn'],
  ])('%j is refused in words', async (form, words) => {
    const response = await coordinator.post('/samtaler/dagsordener/telephone', { version: '0', ...form })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(words)])
  })

  test('another municipality keeps its own', async () => {
    const other = await app.as('other-caseworker')
    expect(await seen('/samtaler/dagsordener/gossip', coordinator)).toContain('Siden findes ikke')
    expect((await other.get('/samtaler/dagsordener')).status).toBe(403)
  })
})

describe('the headings in a note', () => {
  const insert = (
    fields: Record<string, string>,
    query = 'kladde=talk-1&slags=follow-up&tilbage=/borgere/1/samtaler/1',
  ) =>
    kirsten.post(`/borgere/1/samtaler/dagsorden?${query}`, {
      version: '1',
      heldOn: '23.11.2026',
      next: 'none',
      ...fields,
    })

  test('come under what is written, and nothing typed is lost', async () => {
    const answer = await insert({ note: 'Samira kom til tiden.', heldOn: '20.11.2026', next: '4-weeks' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/borgere/1/samtaler/1'])
    const page = await seen('/borgere/1/samtaler/1')
    expect(page).toMatch(/Samira kom til tiden\.\n\nSiden sidst:\n\nHvordan går det/)
    expect(page).toContain('value="20.11.2026"')
    expect(page).toMatch(/value="4-weeks"[^>]*checked/)
  })

  test('follow the kind that is chosen for a talk nobody had booked', async () => {
    const back = 'kladde=held-talk-1&tilbage=/borgere/1/samtaler/holdt'
    await insert({ note: '', kind: 'round-table' }, back)
    expect(await seen('/borgere/1/samtaler/holdt')).toContain('Jobfunktioner, vi taler om:')
  })

  test('go into no draft but a note’s, and lead to no other site', async () => {
    const answer = await insert({ note: 'x' }, 'kladde=ny-borger&tilbage=https://elsewhere.example')
    expect(answer.headers.get('location')).toBe('/borgere/1/samtaler')
  })
})
