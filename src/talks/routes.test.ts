import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from '../staff/index.ts'
import { talkRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const tab = '/borgere/1/samtaler'
const { routes } = talkRoutes
const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = kirsten) => await html(await browser.get(path))
const booking = { kind: 'follow-up', date: '30.11.2026', time: '15.30', place: 'Lokale 4' }

let hour = 15
/** Books a talk today at a time of its own, and answers where its page is and its version. */
async function bookToday(browser = kirsten, citizen = 1): Promise<string> {
  const place = `Lokale ${++hour}`
  const time = `${hour}.15`
  const booked = await browser.post(`/borgere/${citizen}/samtaler/ny`, { ...booking, date: '23.11.2026', time, place })
  if (booked.status !== 303) throw new Error(`not booked: ${booked.status}`)
  const page = await seen(`/borgere/${citizen}/samtaler`, browser)
  const row = page.slice(page.indexOf(place))
  return /href="(\/borgere\/\d+\/samtaler\/\d+)"/.exec(row)?.[1] ?? ''
}
const fjordby = 900 as MunicipalityId
const inFjordby = <T>(ask: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, ask)
const hold = { version: '1', heldOn: '23.11.2026', note: '', next: 'none' }

describe('who', () => {
  test.each(routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      const browser = await app.as(persona.id)
      const mayNot = route.may !== 'public' && !rolesWith(route.may).includes(persona.role)
      const elsewhere = persona.id === 'other-caseworker' ? 404 : persona.id === 'caseworker-2' ? 403 : null
      const expected = mayNot ? 403 : route.pattern.includes(':citizen') ? elsewhere : null
      if (expected === null) continue
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} ${expected}`)
    }
  })

  test('a team leader reads the journal and cannot write in it', async () => {
    const henrik = await app.as('team-leader')
    const page = await seen(tab, henrik)
    expect(page).toContain('Trepartsmøde i køkkenet')
    expect(page).not.toContain('Book samtale')
    expect(page).not.toContain('/rettelse')
  })

  test('a talk and a note of another citizen are not found under this one', async () => {
    expect((await kirsten.get('/borgere/2/samtaler/1')).status).toBe(404)
    expect((await kirsten.get('/borgere/2/notater/1/rettelse')).status).toBe(404)
    expect((await kirsten.get(`${tab}/999999`)).status).toBe(404)
    expect((await kirsten.get(`${tab}/abc`)).status).toBe(404)
  })
})

describe('booking', () => {
  test('a talk stands under what is booked', async () => {
    const booked = await kirsten.post(`${tab}/ny`, { ...booking, extras: ['fip', 'interpreter'], place: 'Biblioteket' })
    expect([booked.status, booked.headers.get('location')]).toEqual([303, tab])
    const page = await seen(tab)
    expect(page).toContain('Mandag 30. november kl. 15.30')
    expect(page).toContain('Opfølgningssamtale med FIP · Biblioteket')
  })

  test('remembers the interpreter and where we last met', async () => {
    const page = await seen(`${tab}/ny`)
    expect(page).toMatch(/value="interpreter"[^>]*checked/)
    expect(page).toMatch(/name="place"[^>]*value="[^"]+"/)
  })

  test.each([
    [{ date: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ date: '22.11.2026' }, 'Datoen er passeret'],
    [{ time: '25.00' }, 'Skriv et klokkeslæt'],
    [{ time: '' }, 'Udfyld feltet'],
    [{ kind: 'gossip' }, 'Udfyld feltet'],
    [{ place: 'x'.repeat(201) }, 'Teksten er for lang'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await kirsten.post(`${tab}/ny`, { ...booking, ...wrong })
    expect(response.status).toBe(422)
    expect(await html(response)).toContain(words)
  })

  test('nobody is promised to two talks at the same time', async () => {
    const twice = { ...booking, date: '1.12.2026', time: '9' }
    expect((await kirsten.post(`${tab}/ny`, twice)).status).toBe(303)
    const second = await kirsten.post(`${tab}/ny`, { ...twice, kind: 'telephone' })
    expect([second.status, await html(second)]).toEqual([422, expect.stringContaining('allerede en samtale')])
  })

  test('nobody holds two talks at once, and an information meeting has room for many', async () => {
    const first = { ...booking, date: '3.12.2026', time: '9' }
    expect((await kirsten.post(`${tab}/ny`, first)).status).toBe(303)
    const second = await kirsten.post('/borgere/2/samtaler/ny', { ...first, time: '9.30' })
    expect([second.status, await html(second)]).toEqual([422, expect.stringContaining('har en anden samtale')])
    expect((await kirsten.post('/borgere/2/samtaler/ny', { ...first, time: '9.45' })).status).toBe(303)
    for (const citizen of [1, 2]) {
      const meeting = { ...booking, kind: 'information', date: '4.12.2026', time: '9' }
      expect((await kirsten.post(`/borgere/${citizen}/samtaler/ny`, meeting)).status).toBe(303)
    }
  })

  test('the same form sent twice books once', async () => {
    const form = { ...booking, date: '2.12.2026', place: 'Kun én gang', _once: 'talk-twice' }
    await kirsten.post(`${tab}/ny`, form)
    expect((await kirsten.post(`${tab}/ny`, form)).status).toBe(303)
    expect((await seen(tab)).match(/Kun én gang/g)).toHaveLength(1)
  })
})

describe('holding', () => {
  test('a booked talk: the note stands in the journal, and the next talk is booked', async () => {
    const talk = await bookToday()
    const saved = await kirsten.post(`${talk}/holdt`, { ...hold, note: 'Samira vil øve dansk.\nÅ.', next: '12-weeks' })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, tab])
    const page = await seen(tab)
    expect(page).toContain('Samira vil øve dansk.\nÅ.')
    expect(page).toContain('Mandag 15. februar kl.')
    expect(await seen(talk)).toContain('Holdt')
  })

  test('a talk that nobody had booked, with a next talk of one’s own choice', async () => {
    const form = { kind: 'telephone', heldOn: '23.11.2026', note: 'Ringede om bussen.' }
    const next = { next: 'other', nextDate: '3.12.2026', nextTime: '14.30' }
    expect((await kirsten.post(`${tab}/holdt`, { ...form, ...next })).status).toBe(303)
    const page = await seen(tab)
    expect(page).toContain('Ringede om bussen.')
    expect(page).toContain('Torsdag 3. december kl. 14.30')
  })

  test('a talk before the last one that resets the deadline is asked about; then it stands in the journal and is not reported', async () => {
    const form = { kind: 'telephone', heldOn: '20.11.2026', note: 'Glemte at skrive det.', next: 'none' }
    const asked = await kirsten.post(`${tab}/holdt`, form)
    expect([asked.status, await html(asked)]).toEqual([422, expect.stringContaining('En senere samtale er allerede')])
    expect(await seen(tab)).not.toContain('Glemte at skrive det.')
    expect((await kirsten.post(`${tab}/holdt`, { ...form, late: '1' })).status).toBe(303)
    expect(await seen(tab)).toContain('Glemte at skrive det.')
    const late = await inFjordby((db) => db.selectFrom('talk').select('kind').where('lateEntry', '=', true).execute())
    expect(late).toEqual([{ kind: 'telephone' }])
  })

  test('two talks of the same kind at the same time are one', async () => {
    const form = { kind: 'cv', heldOn: '19.11.2026', note: 'CV’et er klar.', next: 'none', late: '1' }
    expect((await kirsten.post(`${tab}/holdt`, form)).status).toBe(303)
    const twice = await kirsten.post(`${tab}/holdt`, { ...form, note: 'En gang til' })
    expect([twice.status, await html(twice)]).toEqual([422, expect.stringContaining('af samme slags')])
  })

  test.each([
    [{ heldOn: '31.2.2026' }, 'Skriv en dato, der findes'],
    [{ heldOn: '24.11.2026' }, 'Datoen er ikke kommet endnu'],
    [{ heldOn: '1.1.2020' }, 'før, kommunen overtog'],
    [{ note: 'x'.repeat(20_001) }, 'Teksten er for lang'],
    [{ next: 'other' }, 'Skriv datoen'],
    [{ next: 'other', nextDate: '3.12.2026', nextTime: '26' }, 'Skriv et klokkeslæt'],
    [{ next: 'other', nextDate: '3.11.2026', nextTime: '9' }, 'Datoen er passeret'],
  ])('%j is refused, what was typed stays, and nothing is written', async (wrong, words) => {
    const talk = await bookToday()
    const response = await kirsten.post(`${talk}/holdt`, { ...hold, note: 'Bliver stående', ...wrong })
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    if (!('note' in wrong)) expect(page).toContain('Bliver stående')
    expect(await seen(tab)).not.toContain('Bliver stående')
    hour -= 1
    await kirsten.post(`${talk}/aflysning`, { version: '1', by: 'citizen' })
  })

  test('in two tabs: the second sees what was saved, by whom, and keeps its own note', async () => {
    const talk = await bookToday()
    await kirsten.post(`${talk}/holdt`, { ...hold, note: 'Fra første fane' })
    const second = await kirsten.post(`${talk}/holdt`, { ...hold, note: 'Fra anden fane' })
    const page = await html(second)
    expect(second.status).toBe(409)
    for (const words of ['Kirsten Holm', 'Fra første fane', 'Fra anden fane', 'Holdt 23. november 2026'])
      expect(page).toContain(words)
    expect(await seen(tab)).not.toContain('Fra anden fane')
  })

  test('a draft waits on the server, comes back, and is gone when the talk is saved', async () => {
    const talk = await bookToday()
    const id = talk.split('/').at(-1)
    const draft = await kirsten.post(`/kladder/talk-${id}?tilbage=${encodeURIComponent(talk)}`, {
      ...hold,
      note: 'Halvfærdig sætning',
    })
    expect(draft.headers.get('location')).toBe(talk)
    const page = await seen(talk)
    expect(page).toContain('Halvfærdig sætning')
    expect(page).toContain('Kladde gemt kl.')

    await kirsten.post(`${talk}/holdt`, { ...hold, note: 'Hel sætning' })
    const drafts = await inFjordby((db) => db.selectFrom('draft').select('form').execute())
    expect(drafts.map(({ form }) => form)).not.toContain(`talk-${id}`)
  })

  test('the words of a note lie sealed in the database', async () => {
    await kirsten.post('/borgere/1/notater', { note: 'Hemmelig sætning om helbred' })
    const rows = await inFjordby((db) => db.selectFrom('talkNote').select('sealed').execute())
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ sealed }) => sealed.toString('utf8').includes('Hemmelig'))).toBe(false)
  })
})

describe('not holding', () => {
  test('a no-show stays on record', async () => {
    const talk = await bookToday()
    expect((await kirsten.post(`${talk}/udeblivelse`, { version: '1' })).status).toBe(303)
    expect(await seen(talk)).toContain('Udeblivelse')
  })

  test('nobody can stay away from a talk that has not come', async () => {
    await kirsten.post(`${tab}/ny`, { ...booking, date: '10.12.2026', place: 'Først senere' })
    const page = await seen(tab)
    const talk = /href="([^"]+)"/.exec(page.slice(page.indexOf('Først senere')))?.[1]
    const response = await kirsten.post(`${talk}/udeblivelse`, { version: '1' })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining('ikke begyndt endnu')])
  })

  test('calling off says at whose wish', async () => {
    const talk = await bookToday()
    const unsaid = await kirsten.post(`${talk}/aflysning`, { version: '1' })
    expect(unsaid.status).toBe(422)
    expect((await kirsten.post(`${talk}/aflysning`, { version: '1', by: 'citizen' })).status).toBe(303)
    expect((await kirsten.post(`${talk}/udeblivelse`, { version: '1' })).status).toBe(409)
    expect((await kirsten.post(`${talk}/aflysning`, { version: '1', by: 'municipality' })).status).toBe(409)
  })
})

describe('the journal', () => {
  const written = async (note: string) => {
    await kirsten.post('/borgere/1/notater', { note })
    const page = await seen(tab)
    return /href="([^"]+\/rettelse)"/.exec(page.slice(page.indexOf(note)))?.[1] ?? ''
  }

  test('a correction is a note of its own; the old one can still be read', async () => {
    const correction = await written('Mødte kl. 8')
    const saved = await kirsten.post(correction, { note: 'Mødte kl. 9', reason: 'Forkert klokkeslæt' })
    expect(saved.status).toBe(303)
    const page = await seen(tab)
    expect(page).toContain('Mødte kl. 9')
    expect(page).toContain('<s>Mødte kl. 8</s>')
    expect(page).toContain('Rettet, fordi: Forkert klokkeslæt')
  })

  test('a correction needs a reason and words', async () => {
    const correction = await written('Skal rettes')
    const response = await kirsten.post(correction, { note: '', reason: '' })
    expect([response.status, (await html(response)).match(/Udfyld feltet/g)?.length]).toEqual([422, 4])
  })

  test('corrected in two tabs: both wordings stand side by side', async () => {
    const correction = await written('Fra begge faner')
    await kirsten.post(correction, { note: 'Første ordlyd', reason: 'Slåfejl' })
    const second = await kirsten.post(correction, { note: 'Anden ordlyd', reason: 'Slåfejl' })
    const page = await html(second)
    expect(second.status).toBe(409)
    expect([page.includes('Første ordlyd'), page.includes('Anden ordlyd')]).toEqual([true, true])
  })

  test('an empty note and a too long one are refused', async () => {
    expect((await kirsten.post('/borgere/1/notater', { note: '  ' })).status).toBe(422)
    expect((await kirsten.post('/borgere/1/notater', { note: 'x'.repeat(20_001) })).status).toBe(422)
  })

  test('what somebody writes is shown as written, never run', async () => {
    await kirsten.post('/borgere/1/notater', { note: '<script>alert(1)</script> ÆØÅ نص' })
    const page = await seen(tab)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ÆØÅ نص')
  })

  test('a note can belong to a talk, and only to one of this citizen', async () => {
    const talk = await bookToday()
    await kirsten.post(`${talk}/holdt`, hold)
    const id = talk.split('/').at(-1) ?? ''
    expect((await kirsten.post('/borgere/1/notater', { note: 'Skrevet bagefter', talk: id })).status).toBe(303)
    expect(await seen(talk)).toContain('Skrevet bagefter')
    expect((await kirsten.post('/borgere/2/notater', { note: 'Forkert sag', talk: id })).status).toBe(404)
  })
})

describe('my talks', () => {
  test('today first, with the next one ready to start', async () => {
    const page = await seen('/samtaler')
    expect(page).toContain('Samira Haddad')
    expect(page.indexOf('I dag')).toBeLessThan(page.indexOf('Tigist Bekele'))
    expect(page).toContain('Start samtale')
  })

  test('are audited with the citizens shown', async () => {
    await kirsten.get('/samtaler')
    const rows = await inFjordby((db) =>
      db.selectFrom('auditEntry').select('listed').where('action', '=', 'talks.listed').execute(),
    )
    expect(rows.at(-1)?.listed).toContain(1)
  })
})

test('a closed case is read and not written in', async () => {
  const own = await testApp()
  const browser = await own.as('caseworker')
  await browser.post('/borgere/1/afslutning', { reason: 'job', on: '23.11.2026' })
  expect(await seen(tab, browser)).not.toContain('Book samtale')
  expect((await browser.post(`${tab}/ny`, booking)).status).toBe(403)
  expect((await browser.post('/borgere/1/notater', { note: 'Efter lukning' })).status).toBe(403)
  await own.close()
})
