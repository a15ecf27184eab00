import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { personas } from '../staff/index.ts'
import { taskRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const samira = '/borgere/1/opgaver'
const html = async (response: Response) => await response.text()
/** The number of the open task with this title on a page. */
async function taskCalled(browser: TestBrowser, title: string, page = '/opgaver'): Promise<string> {
  const shown = await html(await browser.get(page))
  const row = shown.slice(shown.indexOf(title))
  return /\/opgaver\/(\d+)\//.exec(row)?.[1] ?? `no task called ${title}`
}
const call = { title: 'Ring til køkkenchefen', who: '', dueOn: '23.11.2026' }
async function add(browser: TestBrowser, fields: Record<string, string>): Promise<Response> {
  const page = await html(await browser.get('/opgaver/ny?borger=1'))
  const me = /<option value="(\d+)"[^>]*>[^<]*, dig</.exec(page)?.[1] ?? ''
  return await browser.post('/opgaver/ny', { ...call, who: me, ...fields })
}

describe('who', () => {
  test.each(taskRoutes.routes)('$method $pattern is for those who work around citizens', async (route) => {
    for (const persona of personas) {
      if (route.may !== 'public' && rolesWith(route.may).includes(persona.role)) continue
      const browser = await app.as(persona.id)
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  })

  test('a citizen of another municipality and her tasks do not exist', async () => {
    const mette = await app.as('other-caseworker')
    expect((await mette.get(samira)).status).toBe(404)
    expect((await mette.get('/opgaver/ny?borger=1')).status).toBe(404)
    expect((await mette.post('/opgaver/1/udfoert')).status).toBe(404)
    expect((await mette.post('/opgaver/ny', { ...call, who: 'borger', about: '1' })).status).toBe(404)
  })

  test('a colleague of another team is asked for a reason and may not change anything', async () => {
    const lars = await app.as('caseworker-2')
    expect((await lars.get(samira)).status).toBe(403)
    expect((await lars.post('/opgaver/1/udfoert')).status).toBe(403)
  })

  test('a company adviser sees her own tasks and those about the place, not what was said in talks', async () => {
    await add(kirsten, { title: 'Læs notatet fra samtalen', about: '1' })
    const seen = await html(await (await app.as('company-adviser')).get(samira))
    expect(seen).toContain('Aftale om 12 timer skrives under')
    expect(seen).not.toContain('Læs notatet fra samtalen')
  })

  test('a mentor sees the next steps and the citizen’s own, and not the rest', async () => {
    const seen = await html(await (await app.as('mentor')).get(samira))
    expect(seen).toContain('Ringer selv og melder fravær')
    expect(seen).not.toContain('Print stjernen')
  })

  test('a task one may not know of is not found by its number', async () => {
    const jonas = await app.as('company-adviser')
    expect((await jonas.post('/opgaver/1/udfoert')).status).toBe(404)
  })
})

describe('adding', () => {
  test('a task for oneself stands on one’s list and on the citizen’s page, with the count in the menu', async () => {
    const before = Number(/Opgaver\s*<span class="fg-count">(\d+)/.exec(await html(await kirsten.get('/opgaver')))?.[1])
    const added = await add(kirsten, { title: 'Spørg om busruten', about: '1' })
    expect([added.status, added.headers.get('location')]).toEqual([303, samira])

    const list = await html(await kirsten.get('/opgaver'))
    expect(list).toContain('Spørg om busruten')
    expect(list).toContain(`<span class="fg-count">${before + 1}</span>`)
    expect(await html(await kirsten.get(samira))).toContain('Spørg om busruten')
  })

  test('a task about nobody in particular', async () => {
    expect((await add(kirsten, { title: 'Bestil kaffe til teammødet' })).headers.get('location')).toBe('/opgaver')
    expect(await html(await kirsten.get('/opgaver'))).toContain('Ingen bestemt borger')
  })

  test('a task for the citizen is hers', async () => {
    await add(kirsten, { title: 'Finder sit eksamensbevis', who: 'borger', about: '1' })
    expect(await html(await kirsten.get(samira))).toContain('Borgeren selv')
    expect(await html(await kirsten.get('/opgaver'))).not.toContain('Finder sit eksamensbevis')
  })

  test.each([
    [{ dueOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ dueOn: '22.11.2026' }, 'Fristen er allerede passeret'],
    [{ dueOn: '' }, 'Udfyld feltet'],
    [{ title: '' }, 'Udfyld feltet'],
    [{ title: 'x'.repeat(301) }, 'Teksten er for lang'],
    [{ who: 'alle' }, 'Udfyld feltet'],
    [{ who: '999999' }, 'Kollegaen er her ikke længere'],
    [{ who: 'borger' }, 'Vælg, hvem der gør det'],
  ])('%j is refused in words, and what was typed stays', async (wrong, words) => {
    const response = await add(kirsten, wrong)
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('Fejl: ')
    if (!('title' in wrong)) expect(page).toContain('Ring til køkkenchefen')
  })

  test('what somebody writes is shown as written, never run', async () => {
    await add(kirsten, { title: '<script>alert(1)</script> æøå نص', about: '1' })
    const list = await html(await kirsten.get('/opgaver'))
    expect(list).toContain('&lt;script&gt;alert(1)&lt;/script&gt; æøå نص')
    expect(list).not.toContain('<script>alert')
  })

  test('the same form sent twice makes one task', async () => {
    const once = { _once: 'task-twice', title: 'Kun én gang' }
    const [first, second] = [await add(kirsten, once), await add(kirsten, once)]
    expect([first.status, second.status]).toEqual([303, 303])
    expect((await html(await kirsten.get('/opgaver'))).match(/Kun én gang<\/p>/g)).toHaveLength(1)
  })
})

describe('a team’s task', () => {
  const team = async (browser: TestBrowser) =>
    /<option value="(team-\d+)"[^>]*>Hele teamet: Integrationsteamet</.exec(
      await html(await browser.get('/opgaver/ny')),
    )?.[1] ?? ''
  const addFor = async (title: string, fields: Record<string, string> = {}) =>
    await add(kirsten, { title, who: await team(kirsten), ...fields })
  /** Her own list, without what is the team's. */
  const own = async (browser: TestBrowser) => await html(await browser.get('/opgaver?hvis=mine'))
  const teams = async (browser: TestBrowser) => await html(await browser.get('/opgaver?hvis=team'))

  test('waits on the list of everybody in the team until somebody takes it, and then is hers', async () => {
    expect((await addFor('Ring rundt om julefrokosten')).status).toBe(303)
    expect(await teams(kirsten)).toContain('Ring rundt om julefrokosten')
    expect(await own(kirsten)).not.toContain('Ring rundt om julefrokosten')

    const task = await taskCalled(kirsten, 'Ring rundt om julefrokosten')
    expect((await kirsten.post(`/opgaver/${task}/tag`)).status).toBe(303)
    expect(await own(kirsten)).toContain('Ring rundt om julefrokosten')
    expect(await teams(kirsten)).not.toContain('Ring rundt om julefrokosten')

    expect((await kirsten.post(`/opgaver/${task}/laeg-tilbage`)).status).toBe(303)
    expect(await teams(kirsten)).toContain('Ring rundt om julefrokosten')
  })

  test('is taken once: the second is told by whom', async () => {
    await addFor('Taget to gange')
    const task = await taskCalled(kirsten, 'Taget to gange')
    await kirsten.post(`/opgaver/${task}/tag`)
    const second = await kirsten.post(`/opgaver/${task}/tag`)
    expect([second.status, await html(second)]).toEqual([409, expect.stringContaining('er taget af Kirsten Holm')])
  })

  test('can be done with a word by anybody of the team without taking it first', async () => {
    await addFor('Bestil tolk til fredag')
    const task = await taskCalled(kirsten, 'Bestil tolk til fredag')
    expect((await kirsten.post(`/opgaver/${task}/udfoert`, { word: 'Bestilt' })).status).toBe(303)
    expect(await teams(kirsten)).not.toContain('Bestil tolk til fredag')
  })

  test('of another team does not exist, and a team that does not is refused', async () => {
    await addFor('Kun for vores team')
    const task = await taskCalled(kirsten, 'Kun for vores team')
    const lars = await app.as('caseworker-2')
    expect((await lars.post(`/opgaver/${task}/tag`)).status).toBe(404)
    expect(await html(await lars.get('/opgaver'))).not.toContain('Kun for vores team')
    expect((await add(kirsten, { who: 'team-999999' })).status).toBe(422)
  })

  test('is no step of the citizen it is about', async () => {
    await addFor('Tal om praktikken', { about: '1' })
    expect(await html(await kirsten.get(samira))).toContain('Integrationsteamet')
    expect(await html(await (await app.as('citizen')).get('/min-side'))).not.toContain('Tal om praktikken')
  })
})

describe('done', () => {
  test('with a word, and undone again', async () => {
    await add(kirsten, { title: 'Ring til børnehaven', about: '1' })
    const task = await taskCalled(kirsten, 'Ring til børnehaven')
    const done = await kirsten.post(`/opgaver/${task}/udfoert`, { word: 'De har lukket i uge 52', back: samira })
    expect([done.status, done.headers.get('location')]).toEqual([303, samira])
    expect(await html(await kirsten.get('/opgaver'))).toContain('»De har lukket i uge 52«')

    expect((await kirsten.post(`/opgaver/${task}/genaabnet`)).status).toBe(303)
    expect(await html(await kirsten.get('/opgaver'))).not.toContain('»De har lukket i uge 52«')
  })

  test('in two tabs: the second is told who was first, and that its word was not saved', async () => {
    await add(kirsten, { title: 'Skriv til sprogskolen', about: '1' })
    const task = await taskCalled(kirsten, 'Skriv til sprogskolen')
    await kirsten.post(`/opgaver/${task}/udfoert`, { word: 'Ringede i stedet' })
    const second = await kirsten.post(`/opgaver/${task}/udfoert`, { word: 'Skrev en mail' })
    const page = await html(second)

    expect(second.status).toBe(409)
    expect(page).toContain('allerede udført 23. november 2026 af Kirsten Holm: »Ringede i stedet«')
    expect(page).toContain('Dit ord blev ikke gemt: »Skrev en mail«')
  })

  test('taken up twice: the second is told that it is open', async () => {
    await add(kirsten, { title: 'To gange åben' })
    const task = await taskCalled(kirsten, 'To gange åben')
    expect((await kirsten.post(`/opgaver/${task}/genaabnet`)).status).toBe(409)
  })

  test('a form that would lead elsewhere leads to the list', async () => {
    await add(kirsten, { title: 'Led mig væk' })
    const task = await taskCalled(kirsten, 'Led mig væk')
    const done = await kirsten.post(`/opgaver/${task}/udfoert`, { back: 'https://elsewhere.example' })
    expect(done.headers.get('location')).toBe('/opgaver')
  })

  test('a task that does not exist is not found', async () => {
    expect((await kirsten.post('/opgaver/999999/udfoert')).status).toBe(404)
    expect((await kirsten.post('/opgaver/abc/udfoert')).status).toBe(404)
  })
})

describe('the list', () => {
  test('says in words what is late, not by colour alone', async () => {
    const list = await html(await kirsten.get('/opgaver'))
    expect(list).toContain('3 dage over tiden')
    expect(list).toContain('Over tiden')
  })

  test('is narrowed to a citizen and to where tasks come from', async () => {
    await add(kirsten, { title: 'Kun om Samira', about: '1' })
    const ofSamira = await html(await kirsten.get('/opgaver?borger=1&kilde=own'))
    expect(ofSamira).toContain('Kun om Samira')
    expect(ofSamira).not.toContain('Ring til Yusuf')
    expect(await html(await kirsten.get('/opgaver?borger=1&kilde=handover'))).toContain('Ingen opgaver passer')
  })
})

describe('thought of on another page', () => {
  const from = (query: string) => kirsten.get(`/opgaver/ny?${query}`)
  const placement = async () =>
    /href="\/borgere\/1\/praktik-og-job\/(\d+)"/.exec(await html(await kirsten.get('/borgere/1/praktik-og-job')))?.[1]

  test.each([
    ['kilde=company&id=1', '/virksomheder/1', 'Virksomhed'],
    ['borger=1&kilde=matching&id=1', '/borgere/1/match', 'Match'],
    ['borger=1&kilde=plan&id=1', '/borgere/1/plan', 'Plan'],
  ])('%s leads back to it', async (query, path, word) => {
    const [, about = '', source = '', sourceId = ''] = /^(?:borger=(\d+)&)?kilde=(\w+)&id=(\d+)$/.exec(query) ?? []
    const page = await html(await from(query))
    expect(page).toContain(`href="${path}"`)
    const added = await add(kirsten, { title: `Tænkt på: ${word}`, source, sourceId, ...(about && { about }) })
    expect([added.status, added.headers.get('location')]).toEqual([303, path])
    const row = (await html(await kirsten.get('/opgaver'))).split(`Tænkt på: ${word}`)[1] ?? ''
    expect(row.slice(0, row.indexOf('</li>'))).toContain(`<a href="${path}">${word}</a>`)
  })

  test('a follow-up, a lasting job and a placement are pages of the same row', async () => {
    const id = await placement()
    for (const kilde of ['follow-up', 'lasting-job', 'placement'])
      expect((await from(`borger=1&kilde=${kilde}&id=${id}`)).status, kilde).toBe(200)
  })

  test('no row that is not there, not hers or not the reader’s to open', async () => {
    for (const query of [
      'kilde=company&id=999999',
      'borger=2&kilde=plan&id=1',
      'kilde=plan&id=1',
      `borger=2&kilde=placement&id=${await placement()}`,
    ])
      expect((await from(query)).status, query).toBe(404)
    const aster = await app.as('mentor')
    expect((await aster.get('/opgaver/ny?borger=1&kilde=plan&id=1')).status).toBe(404)
    const hidden = { title: 'x', about: '1', source: 'plan', sourceId: '1' }
    expect((await aster.post('/opgaver/ny', { ...call, ...hidden, who: 'borger' })).status).toBe(404)
  })

  test('an unknown page is none', async () => {
    expect((await from('kilde=gossip&id=1')).status).toBe(200)
  })
})

test('a closed case is not offered to write a task about', async () => {
  const own = await testApp()
  const browser = await own.as('caseworker')
  const offered = async () => (await html(await browser.get('/opgaver/ny'))).includes('Samira Haddad')
  expect(await offered()).toBe(true)
  await browser.post('/borgere/1/afslutning', { reason: 'job', on: '23.11.2026' })
  expect(await offered()).toBe(false)
  await own.close()
})

test('in a closed case nobody is given more to do, but what one has promised can be ended', async () => {
  const own = await testApp()
  const browser = await own.as('caseworker')
  await add(browser, { title: 'Sig farvel', about: '1' })
  const task = await taskCalled(browser, 'Sig farvel')
  const closed = await browser.post('/borgere/1/afslutning', { reason: 'job', on: '23.11.2026' })
  expect(closed.status).toBe(303)

  expect((await add(browser, { title: 'For sent', who: 'borger', about: '1' })).status).toBe(403)
  expect((await browser.post(`/opgaver/${task}/udfoert`)).status).toBe(303)
  await own.close()
})
