import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const here = '/borgere/1/samtaler/raekke'
const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const typedIn = (page: string, field: string) => new RegExp(`name="${field}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? ''
const fields = ['date1', 'time1', 'date2', 'time2', 'date3', 'time3', 'date4', 'time4']
async function proposed(): Promise<Record<string, string>> {
  const page = await seen(here)
  return {
    kind: 'follow-up',
    place: 'Rækkens sted',
    ...Object.fromEntries(fields.map((field) => [field, typedIn(page, field)])),
  }
}
const booked = () =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (db) =>
    db
      .selectFrom('talk')
      .select('startsAt')
      .where('citizenId', '=', 1 as CitizenId)
      .where('place', '=', 'Rækkens sted')
      .orderBy('startsAt')
      .execute(),
  )

test('four talks are proposed by the rule, with the latest day of each', async () => {
  const page = await seen(here)
  expect(page).toContain('Senest 23. februar 2027')
  expect(page).toContain('92 dage efter samtalen før')
  expect(typedIn(page, 'date1')).toBe('16.2.2027')
})

test('one that cannot stand stops them all, in words at its own day', async () => {
  const form = await proposed()
  for (const [wrong, words] of [
    [{ date3: '1.1.2028' }, 'weekend eller helligdag'],
    [{ date2: form.date1 ?? '' }, 'efter den før'],
    [{ date1: '1.1.2026' }, 'Datoen er passeret'],
    [{ date4: '31.2.2028' }, 'Skriv en dato, der findes'],
    [{ time2: '99' }, 'Skriv et klokkeslæt'],
  ] as const) {
    const refused = await kirsten.post(here, { ...form, ...wrong })
    expect([refused.status, await refused.text()], words).toEqual([422, expect.stringContaining(words)])
  }
  expect(await booked()).toEqual([])
})

test('nor when the citizen has another talk at the last one’s time', async () => {
  const form = await proposed()
  await kirsten.post('/borgere/1/samtaler/ny', {
    kind: 'telephone',
    date: form.date4 ?? '',
    time: form.time4 ?? '',
    place: '',
  })
  const refused = await kirsten.post(here, form)
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('allerede en samtale')])
  expect(await booked()).toEqual([])
})

test('booked, they stand on the same clock all year', async () => {
  const days = { date1: '16.2.2027', date2: '12.5.2027', date3: '11.8.2027', date4: '30.11.2027' }
  const form = { kind: 'follow-up', place: 'Rækkens sted', ...days }
  const answer = await kirsten.post(here, { ...form, time1: '10', time2: '10', time3: '10', time4: '10' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/borgere/1/samtaler'])
  expect((await booked()).map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['09:00', '08:00', '08:00', '09:00'])
  expect(await seen('/borgere/1/samtaler')).toContain('4 samtaler er booket')
})

test.each([
  ['mentor', 403],
  ['company-adviser', 403],
  ['team-leader', 403],
  ['caseworker-2', 403],
  ['other-caseworker', 404],
])('a %s is answered %d', async (persona, status) => {
  expect((await (await app.as(persona)).get(here)).status).toBe(status)
})
