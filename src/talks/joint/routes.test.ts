import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const fjordby = { municipality: 900 as MunicipalityId }
const inFjordby = <T>(ask: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, fjordby, ask)
const here = '/borgere/1/samtaler/1/deltagere'
const functions = '/borgere/1/samtaler/1/jobfunktioner'
const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const doctor = { part: 'doctor', name: 'Birgitte Krog', from: 'Lægehuset i Nørregade', consent: 'written' }

describe('who takes part', () => {
  test('a doctor comes when the citizen has said yes, and it says how and when', async () => {
    expect((await kirsten.post(here, doctor)).status).toBe(303)
    const page = await seen(here)
    expect(page).toContain('Birgitte Krog')
    expect(page).toContain('Samtykke: ja, skriftligt 23. november 2026')
    expect(await seen('/borgere/1/samtaler/1')).toContain('Birgitte Krog')
    expect(await seen('/borgere/1')).toContain('Læge deltager i en samtale')
  })

  test('without consent a doctor does not, and what was typed stays', async () => {
    const refused = await kirsten.post(here, { ...doctor, name: 'Uden Samtykke', consent: '' })
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('Uden samtykke kan lægen ikke deltage')
    expect(page).toContain('value="Uden Samtykke"')
    expect(await seen(here)).not.toContain('Uden Samtykke')
  })

  test('nor does the database take one', async () => {
    const sneak = inFjordby((db) =>
      db
        .updateTable('talkParticipant')
        .set({ consent: null, consentedOn: null })
        .where('part', '=', 'doctor')
        .execute(),
    )
    await expect(sneak).rejects.toThrow(/doctor_has_consent/)
  })

  test('a company needs no consent word', async () => {
    const company = { part: 'company', name: 'Mette Lund', from: 'Fjordkøkkenet', consent: '' }
    expect((await kirsten.post(here, company)).status).toBe(303)
    expect(await seen(here)).toContain('Fjordkøkkenet')
  })

  test('names lie sealed', async () => {
    const rows = await inFjordby((db) => db.selectFrom('talkParticipant').select('sealed').execute())
    expect(rows.some(({ sealed }) => sealed.toString('utf8').includes('Birgitte'))).toBe(false)
  })

  test('somebody who is not coming after all is removed', async () => {
    const page = await seen(here)
    const remove = [...page.matchAll(/action="([^"]+\/fjern)"/g)].at(-1)?.[1] ?? ''
    expect((await kirsten.post(remove)).status).toBe(303)
    expect(await seen(here)).not.toContain('Mette Lund')
    expect((await kirsten.post(remove)).status).toBe(404)
  })

  test.each([
    [{ name: '' }, 'Udfyld feltet'],
    [{ part: 'priest' }, 'Udfyld feltet'],
    [{ name: 'x'.repeat(201) }, 'Teksten er for lang'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await kirsten.post(here, { ...doctor, ...wrong })
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(words)])
  })

  test('a team leader reads, others do not', async () => {
    const page = await seen(here, await app.as('team-leader'))
    expect(page).toContain('Birgitte Krog')
    expect(page).not.toContain('Tilføj deltager')
    for (const [persona, status] of [
      ['mentor', 403],
      ['company-adviser', 403],
      ['caseworker-2', 403],
      ['other-caseworker', 404],
      ['citizen', 403],
    ] as const)
      expect((await (await app.as(persona)).get(here)).status, persona).toBe(status)
  })

  test('a talk of another citizen has no table here', async () => {
    expect((await kirsten.get('/borgere/2/samtaler/1/deltagere')).status).toBe(404)
    expect((await kirsten.post('/borgere/2/samtaler/1/deltagere', doctor)).status).toBe(404)
    expect((await kirsten.post('/borgere/2/samtaler/1/jobfunktioner/1', { answer: 'can' })).status).toBe(404)
  })
})

describe('the job functions', () => {
  test('are put on the table and answered together', async () => {
    await kirsten.post(functions, { words: 'Fylde hylder op i to timer' })
    const page = await seen(here)
    const id = /jobfunktioner\/(\d+)"/.exec(page.slice(page.indexOf('Fylde hylder op')))?.[1]
    expect((await kirsten.post(`${functions}/${id}`, { answer: 'can-with' })).status).toBe(303)
    expect(await seen(here, await app.as('team-leader'))).toContain('Kan med hensyn')
  })

  test('are eight at most, and none without words', async () => {
    expect((await kirsten.post(functions, { words: '' })).status).toBe(422)
    for (let at = 0; at < 8; at++) await kirsten.post(functions, { words: `Opgave ${at}` })
    const ninth = await kirsten.post(functions, { words: 'Den niende' })
    expect([ninth.status, await ninth.text()]).toEqual([422, expect.stringContaining('otte jobfunktioner')])
  })

  test('lie sealed', async () => {
    const rows = await inFjordby((db) => db.selectFrom('talkJobFunction').select('sealed').execute())
    expect(rows.some(({ sealed }) => sealed.toString('utf8').includes('hylder'))).toBe(false)
  })
})
