import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let aster: TestBrowser
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  aster = await app.as('mentor')
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const own = '/borgere/1/mine-notater'
const journal = '/borgere/1/samtaler'
const seen = async (path: string, browser: TestBrowser) => await (await browser.get(path)).text()

test('a mentor finds her notes in the case, writes one and reads it again', async () => {
  expect(await seen('/borgere/1', aster)).toContain(`href="${own}"`)
  const saved = await aster.post(own, { note: 'Vi tog bussen sammen til sprogskolen.' })
  expect([saved.status, saved.headers.get('location')]).toEqual([303, own])
  expect(await seen(own, aster)).toContain('Vi tog bussen sammen til sprogskolen.')
})

test.each(['caseworker', 'coordinator', 'team-leader'])('a %s reads a mentor’s note among the notes', async (role) => {
  await aster.post(own, { note: `Læst af ${role}` })
  const page = await seen(journal, await app.as(role))
  expect(page).toContain(`Læst af ${role}`)
  expect(page).toContain('Aster Lindqvist')
})

test('a mentor reads no colleague’s note, and no word of it in its correction', async () => {
  await kirsten.post('/borgere/1/notater', { note: 'Hemmelig sætning om helbred' })
  await aster.post(own, { note: 'Mødtes kl. 9' })
  const page = await seen(journal, kirsten)
  const correction = /href="([^"]+\/rettelse)"/.exec(page.slice(page.indexOf('Mødtes kl. 9')))?.[1] ?? ''
  const corrected = await kirsten.post(correction, { note: 'Mødtes kl. 10', reason: 'Set i kalenderen' })
  expect(corrected.status).toBe(303)

  const mine = await seen(own, aster)
  expect(mine).toContain('Mødtes kl. 9')
  for (const word of ['Hemmelig sætning', 'Mødtes kl. 10', 'Set i kalenderen']) expect(mine).not.toContain(word)
  for (const path of [journal, '/borgere/1/notater', correction]) expect((await aster.get(path)).status).toBe(403)
})

test.each(['company-adviser', 'caseworker', 'administrator', 'citizen'])('it is no page of a %s', async (persona) => {
  const browser = await app.as(persona)
  expect((await browser.get(own)).status).toBe(403)
  expect((await browser.post(own, { note: 'Ikke min side' })).status).toBe(403)
})

test('a mentor neither reads nor writes about a citizen she is not assigned to', async () => {
  const stranger = await app.as('mentor')
  const ids = Array.from({ length: 40 }, (_, at) => at + 2)
  const statuses = await Promise.all(ids.map(async (id) => (await stranger.get(`/borgere/${id}/mine-notater`)).status))
  const closed = ids.filter((_, at) => statuses[at] === 403)
  expect(closed.length).toBeGreaterThan(0)
  expect((await stranger.post(`/borgere/${closed[0]}/mine-notater`, { note: 'Ikke hendes' })).status).toBe(403)
})

test('an empty note and a too long one are refused, and a draft waits', async () => {
  expect((await aster.post(own, { note: '  ' })).status).toBe(422)
  const long = await aster.post(own, { note: 'x'.repeat(20_001) })
  expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('Teksten er for lang')])
  await aster.post('/kladder/note-1', { note: 'Halvfærdig sætning' })
  expect(await seen(own, aster)).toContain('Halvfærdig sætning')
})

test('a mentor agrees a next step with the citizen, who finds it on her own page', async () => {
  const step = { about: '1', title: 'Finder busruten til praktikken', who: 'borger', dueOn: '30.11.2026' }
  expect((await aster.post('/opgaver/ny', step)).status).toBe(303)
  expect(await seen('/borgere/1/opgaver', aster)).toContain(step.title)
  expect(await seen('/min-side', await app.as('citizen'))).toContain(step.title)
})

test('in a closed case her notes can be read and no more is written', async () => {
  const other = await testApp()
  const mentor = await other.as('mentor')
  await mentor.post(own, { note: 'Før lukningen' })
  await (await other.as('caseworker')).post('/borgere/1/afslutning', { reason: 'job', on: '23.11.2026' })
  expect((await mentor.post(own, { note: 'Efter lukningen' })).status).toBe(403)
  const page = await seen(own, mentor)
  expect(page).toContain('Før lukningen')
  expect(page).not.toContain('<textarea')
  await other.close()
})
