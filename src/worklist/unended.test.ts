import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { day } from '../platform/plain-date.ts'
import { reasonWords } from './reason-words.ts'
import type { Row } from './row.ts'
import { verbFor } from './verb.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: day('2027-01-20') })
})
afterAll(() => app.close())

test('a placement past its agreed end is not "without an offer": the list says that nobody has ended it', async () => {
  const kirsten = await app.as('caseworker')
  const html = await (await kirsten.get('/borgere?udsnit=alle')).text()
  const row = html.split('<tr').find((each) => each.includes('Samira Haddad')) ?? ''

  expect(row).toContain('Fjordkøkkenet')
  expect(row).toContain('praktik til 15. jan., ikke afsluttet')
  expect(row).not.toContain('Uden tilbud')
})

test('once it is ended the citizen is without an offer', async () => {
  const kirsten = await app.as('caseworker')
  const at = '/borgere/1/praktik-og-job/1'
  const page = await (await kirsten.get(at)).text()
  const version = /id="afslut"[\s\S]*?name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const reason = /id="afslut"[\s\S]*?<option value="([^"]+)"/.exec(page)?.[1] ?? ''
  const ended = await kirsten.post(`${at}/afslutning`, {
    version,
    endedOn: '15.1.2027',
    endReason: reason,
    nextStep: '',
  })
  expect(ended.status).toBe(303)

  const html = await (await kirsten.get('/borgere?udsnit=alle')).text()
  expect(html.split('<tr').find((each) => each.includes('Samira Haddad'))).toContain('Uden tilbud')
})

test('it is a reason of its own, and the one verb ends it', () => {
  const unended = { id: 7, kind: 'internship', workplace: 'Fjordkøkkenet', endsOn: day('2027-01-15') }
  const reason = { kind: 'unended', days: 5, on: unended.endsOn }
  const row = { reason, unended, citizen: { id: 1, givenName: 'Samira' }, placement: null } as unknown as Row
  const actor = { role: 'caseworker' } as Actor

  expect(reasonWords(row, day('2027-01-20'), 'da')).toMatchObject({
    because: 'Praktik skulle være slut for 5 dage siden',
    meta: 'Ingen har skrevet, hvordan det endte',
  })
  expect(verbFor(row, actor, 'da')).toEqual({ label: 'Afslut forløbet', href: '/borgere/1/praktik-og-job/7#afslut' })
  expect(verbFor(row, { role: 'mentor' } as Actor, 'da').href).toBe('/borgere/1')
})
