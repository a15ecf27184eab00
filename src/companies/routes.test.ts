import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from '../staff/index.ts'
import { companyRoutes } from './index.ts'

let app: TestApp
let jonas: TestBrowser
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  jonas = await app.as('company-adviser')
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = jonas) => await html(await browser.get(path))
const company = {
  companyName: 'Prøvehuset ApS',
  cvr: '13585628',
  pNumber: '9100000001',
  name: 'Prøvehuset i Nørbæk',
  postalCode: '0910',
  city: 'Nørbæk',
  track: 'kitchen',
}
/** Adds a workplace and answers its address. */
async function add(pNumber: string, fields: Record<string, string> = {}): Promise<string> {
  const response = await jonas.post('/virksomheder/ny', { ...company, pNumber, ...fields })
  if (response.status !== 303) throw new Error(`not added: ${response.status}`)
  return response.headers.get('location') ?? ''
}

describe('who', () => {
  test.each(companyRoutes.routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      if (route.may === 'public' || rolesWith(route.may).includes(persona.role)) continue
      const browser = await app.as(persona.id)
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  })

  test('the catalogue is open to all colleagues around citizens, and the project leader', async () => {
    for (const persona of ['caseworker', 'coordinator', 'team-leader', 'company-adviser', 'mentor', 'project-leader'])
      expect((await (await app.as(persona)).get('/virksomheder/1')).status).toBe(200)
  })

  test('a caseworker reads but does not write', async () => {
    expect((await kirsten.post('/virksomheder/1/kontakt', { kind: 'visit' })).status).toBe(403)
    expect(await seen('/virksomheder/1', kirsten)).not.toContain('Besøg i dag')
  })

  test('a workplace of another municipality does not exist', async () => {
    const mette = await app.as('other-caseworker')
    expect((await mette.get('/virksomheder/1')).status).toBe(404)
    expect(await seen('/virksomheder', mette)).not.toContain('Nørbæk')
  })

  test('the catalogue names no citizen', async () => {
    const mentor = await app.as('mentor')
    expect(await seen('/virksomheder/1', mentor)).toContain('I brug til')
    for (const page of ['/virksomheder/1', '/virksomheder/3']) expect(await seen(page, mentor)).not.toContain('Samira')
  })
})

describe('the catalogue', () => {
  const names = async (query: string) =>
    [...(await seen(`/virksomheder${query}`)).matchAll(/class="fg-name"[^>]*>\s*([^<]+?)\s*</g)].map(([, name]) => name)

  test.each([
    ['its name', 'fjordkøkkenet', 'Fjordkøkkenet'],
    ['its name typed without Danish letters', 'fjordkoekkenet', 'Fjordkøkkenet'],
    ['the end of a compound', 'medhjælper', 'Børnehaven Mariehønen'],
    ['a bent word', 'rengøringsassistenter', 'Skolernes Rengøring'],
    ['a plural that drops an e', 'plejecentre', 'Birkely Plejecenter'],
    ['what people call the trade', 'kok', 'Café Broen'],
    ['a town and a task', 'opvasker lindehøj', 'Lindehøj Storkøkken'],
    ['its CVR number', '90000004', 'Fjordkøkkenet'],
  ])('finds a workplace by %s', async (_, typed, name) => {
    expect(await names(`?q=${encodeURIComponent(typed)}`)).toContain(name)
  })

  test.each(["' or 1=1 --", '%', '\\', '(((', 'a:*&b', '<script>', 'ﷺ', 'x'.repeat(5000)])(
    'takes %j as words',
    async (typed) => {
      const response = await jonas.get(`/virksomheder?q=${encodeURIComponent(typed)}`)
      expect(response.status).toBe(200)
      expect(await html(response)).not.toContain('<script>')
    },
  )

  test('an address that nobody made shows a list', async () => {
    const odd = '?spor=ufo&sprog=%00&timer=99&udsigt=x&gruppe=y&ledig=måske&fra=abc&sorter=-ukendt&side=-4'
    expect((await jonas.get(`/virksomheder${odd}`)).status).toBe(200)
  })

  test('is narrowed by track, language, prospect and what is free', async () => {
    const all = await names('')
    const kitchens = await names('?spor=kitchen')
    expect(kitchens).toContain('Fjordkøkkenet')
    expect(kitchens).not.toContain('Plastfabrikken Duo')
    expect((await names('?sprog=arabisk')).length).toBeLessThan(all.length)
    expect(await names('?udsigt=aftalt')).toContain('Hjemmeplejen Syd')
    expect(await names('?udsigt=aftalt')).not.toContain('Dagcentret Lyngen')
    expect(await names('?ledig=nu')).not.toContain('Lindehøj Storkøkken')
  })

  test('sorts by the way there as the crow flies, and says when it does not know from where', async () => {
    const near = await names('?fra=0911&sorter=afstand')
    expect(near.slice(0, 6)).toContain('Lindehøj Storkøkken')
    expect(await seen('/virksomheder?fra=0911')).toContain('luftlinje')
    expect(await seen('/virksomheder?fra=9990')).toContain('Vi kender ikke postnummeret 9990')
  })

  test('leaves the closed out until they are asked for', async () => {
    expect(await names('?q=nordlys')).toEqual([])
    expect(await seen('/virksomheder?q=nordlys&lukket=med')).toContain('Lukket')
  })

  test('prints everything on one page', async () => {
    const printed = await names('?print=1')
    expect(printed.length).toBeGreaterThan((await names('')).length)
    expect(new Set(printed).size).toBe(printed.length)
  })
})

describe('contact', () => {
  test('a visit is one tap, gets a word afterwards, and can be taken back', async () => {
    const path = '/virksomheder/4'
    expect(await seen(path)).toContain('over tiden')
    const logged = await jonas.post(`${path}/kontakt`, { kind: 'visit' })
    expect([logged.status, logged.headers.get('location')]).toEqual([303, `${path}#kontakt`])
    const page = await seen(path)
    expect(page).toContain('I dag')
    expect(page).not.toContain('over tiden')

    const entry = /kontakt\/(\d+)\/fortryd/.exec(page)?.[1]
    await jonas.post(`${path}/kontakt/${entry}/ord`, { word: 'De vil gerne have to mere <b>' })
    expect(await seen(path)).toContain('De vil gerne have to mere &lt;b&gt;')
    await jonas.post(`${path}/kontakt/${entry}/fortryd`)
    expect(await seen(path)).toContain('over tiden')
  })

  test('somebody else’s entry is not mine to change', async () => {
    await jonas.post('/virksomheder/1/kontakt', { kind: 'call' })
    const entry = /kontakt\/(\d+)\/fortryd/.exec(await seen('/virksomheder/1'))?.[1]
    const coordinator = await app.as('coordinator')
    await coordinator.post(`/virksomheder/1/kontakt/${entry}/fortryd`)
    expect(await seen('/virksomheder/1')).toContain(`kontakt/${entry}/fortryd`)
  })

  test('the same tap twice is one visit', async () => {
    const once = { _once: 'visit-twice', kind: 'visit' }
    await jonas.post('/virksomheder/7/kontakt', once)
    await jonas.post('/virksomheder/7/kontakt', once)
    expect((await seen('/virksomheder/7')).match(/kontakt\/\d+\/fortryd/g)).toHaveLength(1)
  })

  test('of another day, with whom one talked, is noted behind a fold; not one to come', async () => {
    const path = await add('9100000032', { name: 'I Går Ringede Vi' })
    await jonas.post(`${path}/personer`, { name: 'Ane Svarer' })
    const contactId = /personer\/(\d+)/.exec(await seen(path))?.[1] ?? ''
    const call = { kind: 'call', happenedOn: '20.11.2026', contactId, word: 'Har plads til en' }
    expect((await jonas.post(`${path}/kontakt`, call)).status).toBe(303)
    const page = await seen(path)
    for (const words of ['20. november 2026', 'med Ane Svarer', 'Har plads til en', '/fortryd'])
      expect(page).toContain(words)
    const ahead = await jonas.post(`${path}/kontakt`, { ...call, happenedOn: '24.11.2026' })
    expect([ahead.status, await html(ahead)]).toEqual([422, expect.stringContaining('Dagen er ikke kommet endnu')])
    expect((await jonas.post('/virksomheder/1/kontakt', call)).status).toBe(404)
  })

  test('a kind that nobody offers is refused', async () => {
    expect((await jonas.post('/virksomheder/1/kontakt', { kind: 'fax' })).status).toBe(422)
  })

  test('who is over time comes first in the list of whom to call', async () => {
    const list = await seen('/virksomheder/hvem-skal-vi-ringe-til?hvis=alle')
    expect(list.indexOf('Skal kontaktes nu')).toBeLessThan(list.indexOf('Senere'))
    expect(list).not.toContain('Nordlys Rengøring')
  })

  test('who never heard from us is to be called now: in the list, in its lead and in the menu', async () => {
    const due = (page: string) => Number(/Skal kontaktes nu <span>· (\d+)/.exec(page)?.[1] ?? 0)
    const menu = (page: string) => Number(/>Virksomheder<span class="fg-count">(\d+)/.exec(page)?.[1] ?? 0)
    const before = await seen('/virksomheder/hvem-skal-vi-ringe-til')
    const { id } = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (db) =>
      db.selectFrom('staff').select('id').where('name', '=', 'Jonas Bruun').executeTakeFirstOrThrow(),
    )
    await add('9100000031', { name: 'Aldrig Ringet Til', adviserId: String(id) })
    const after = await seen('/virksomheder/hvem-skal-vi-ringe-til')
    expect([due(after), menu(after)]).toEqual([due(before) + 1, due(before) + 1])
    expect(after).toContain(`${due(after)} arbejdspladser venter på at høre fra os`)
  })
})

describe('a workplace', () => {
  test('is added, found and corrected', async () => {
    const path = await add('9100000002', { name: 'Suppekøkkenet Grønkål' })
    expect(await seen('/virksomheder?q=grønkål')).toContain('Suppekøkkenet Grønkål')
    const version = /name="version" value="(\d+)"/.exec(await seen(`${path}/ret`))?.[1] ?? ''
    const corrected = await jonas.post(`${path}/ret`, { ...company, pNumber: '9100000002', version, rhythmDays: '14' })
    expect(corrected.status).toBe(303)
    expect(await seen(path)).toContain('Kontakt mindst hver 14. dag')
    const late = await jonas.post(`${path}/ret`, { ...company, pNumber: '9100000002', version, track: 'care' })
    expect(late.status).toBe(409)
    const conflict = await html(late)
    for (const words of ['Jonas Bruun', 'Social og sundhed', 'Køkken og kantine', '<td>14</td>'])
      expect(conflict).toContain(words)
    expect(conflict).not.toContain('<td>13585628</td>')
    expect(await seen(path)).toContain('Kontakt mindst hver 14. dag')
  })

  test.each([
    [{ cvr: '13585629' }, 'Et ciffer er forkert'],
    [{ cvr: '1358562' }, 'Et CVR-nummer har 8 cifre'],
    [{ pNumber: '123' }, 'Et P-nummer har 10 cifre'],
    [{ pNumber: '9009000000' }, 'En anden arbejdsplads har det P-nummer'],
    [{ postalCode: '91' }, 'Et postnummer har 4 cifre'],
    [{ rhythmDays: '0' }, 'Skriv et antal dage'],
    [{ adviserId: '999999' }, 'Kollegaen er her ikke længere'],
    [{ name: '' }, 'Udfyld feltet'],
    [{ name: 'x'.repeat(201) }, 'Teksten er for lang'],
  ])('%j is refused in words, and what was typed stays', async (wrong, words) => {
    const response = await jonas.post('/virksomheder/ny', { ...company, pNumber: '9100000009', ...wrong })
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('Nørbæk')
  })

  test('gets an agreement, and the next ends it the day before', async () => {
    const path = await add('9100000003')
    const agreement = {
      validFrom: '1.11.2026',
      validTo: '',
      prospect: 'likely',
      prospectQuarterHours: '8',
      languages: 'Dansk, Tigrinya',
    }
    const agree = async (fields: Record<string, string> = {}) => {
      const token = /name="seen" value="([^"]*)"/.exec(await seen(`${path}/aftale`))?.[1] ?? ''
      return await jonas.post(`${path}/aftale`, { ...agreement, seen: token, ...fields })
    }
    expect((await agree()).status).toBe(303)
    expect(await seen('/virksomheder?sprog=tigrinya')).toContain('Prøvehuset i Nørbæk')
    const late = await agree({ seen: '', validFrom: '2.11.2026', reach: 'Bus 12' })
    const conflict = await html(late)
    expect(late.status).toBe(409)
    for (const words of ['Jonas Bruun', '<td>Bus 12</td>', '2.11.2026']) expect(conflict).toContain(words)
    expect((await agree({ validFrom: '1.12.2026', prospect: 'agreed' })).status).toBe(303)
    expect(await seen(path)).toContain('1. november 2026 til 30. november 2026')
    const before = await agree({ validFrom: '15.11.2026' })
    expect(await html(before)).toContain('en aftale, der begynder senere')
    const backwards = await agree({ validFrom: '2.12.2026', validTo: '1.12.2026' })
    expect(await html(backwards)).toContain('Slutdatoen ligger før startdatoen')
  })

  test('gets contact persons, who can leave', async () => {
    const path = await add('9100000004')
    await jonas.post(`${path}/personer`, { name: 'Ane Prøve', mentorSince: '1.2.2026', languages: 'Arabisk' })
    const page = await seen(path)
    expect(page).toContain('Virksomhedsmentor siden 1. februar 2026')
    const person = /personer\/(\d+)/.exec(page)?.[1]
    expect((await jonas.get(`/virksomheder/1/personer/${person}`)).status).toBe(404)
    await jonas.post(`${path}/personer/${person}`, { name: 'Ane Prøve', version: '1', leftOn: '1.11.2026' })
    expect(await seen(path)).not.toContain('Ane Prøve')
    const late = await jonas.post(`${path}/personer/${person}`, { name: 'Anne Prøve', version: '1' })
    expect(late.status).toBe(409)
    const conflict = await html(late)
    for (const words of ['<td>Anne Prøve</td>', '<td>Ane Prøve</td>', 'Jonas Bruun']) expect(conflict).toContain(words)
  })

  test('offers several places alike; what is promised is not taken away', async () => {
    const path = await add('9100000005')
    const place = {
      jobFunction: 'Opvasker',
      track: 'kitchen',
      fromOn: '1.11.2026',
      weeklyQuarterHours: '25',
      seats: '3',
    }
    expect((await jonas.post(`${path}/pladser/ny`, place)).status).toBe(303)
    const page = await seen(path)
    expect(page.match(/Ledig nu/g)).toHaveLength(3)
    const id = /pladser\/(\d+)/.exec(page)?.[1] ?? ''
    await jonas.post(`/borgere/1/find-plads/${id}`, { fromOn: '7.12.2026', toOn: '7.3.2027' })
    const shorter = await jonas.post(`${path}/pladser/${id}`, { ...place, version: '1', toOn: '31.12.2026' })
    expect(await html(shorter)).toContain('Nogen har fået lovet pladsen efter den dag')
    expect((await jonas.post(`${path}/pladser/${id}`, { ...place, version: '1', conditions: 'Løfter' })).status).toBe(
      303,
    )
    const late = await jonas.post(`${path}/pladser/${id}`, { ...place, version: '1', conditions: 'Går meget' })
    expect(late.status).toBe(409)
    const conflict = await html(late)
    for (const words of ['<td>Går meget</td>', '<td>Løfter</td>', 'Jonas Bruun']) expect(conflict).toContain(words)
  })

  test('that closed is shown, and nothing new is agreed there', async () => {
    expect(await seen('/virksomheder/5')).toContain('Arbejdspladsen lukkede')
    expect(await seen('/virksomheder/5')).not.toContain('Besøg i dag')
    const place = { jobFunction: 'Rengøring', track: 'cleaning', fromOn: '1.12.2026', seats: '1' }
    expect((await jonas.post('/virksomheder/5/pladser/ny', place)).status).toBe(422)
    expect((await jonas.post('/virksomheder/5/aftale', { validFrom: '1.12.2026', prospect: 'likely' })).status).toBe(
      422,
    )
  })
})

describe('a place for a citizen', () => {
  test('is found in the trade she wishes for, held, and given back', async () => {
    const page = await seen('/borgere/1/find-plads', kirsten)
    expect(page).toContain('Pladser til Samira Haddad')
    const place = /find-plads\/(\d+)"/.exec(page)?.[1] ?? ''
    const days = { fromOn: '7.12.2026', toOn: '7.3.2027' }
    const reserved = await kirsten.post(`/borgere/1/find-plads/${place}`, days)
    expect([reserved.status, reserved.headers.get('location')]).toEqual([303, '/borgere/1/find-plads'])
    const held = await seen('/borgere/1/find-plads', kirsten)
    expect(held).toContain('Holdes til 7. december 2026')
    expect(await seen('/borgere/1/forloeb', kirsten)).toContain('Plads reserveret')

    const other = await jonas.post(`/borgere/2/find-plads/${place}`, days)
    expect([403, 422]).toContain(other.status)
    const reservation = /reservationer\/(\d+)\/slip/.exec(held)?.[1]
    expect((await kirsten.post(`/borgere/1/reservationer/${reservation}/slip`)).status).toBe(303)
    expect(await seen('/borgere/1/find-plads', kirsten)).not.toContain(`reservationer/${reservation}/slip`)
  })

  test.each([
    [{ fromOn: '', toOn: '' }, 'Udfyld feltet'],
    [{ fromOn: '22.11.2026', toOn: '1.2.2027' }, 'tidligst begynde i dag'],
    [{ fromOn: '1.2.2027', toOn: '1.1.2027' }, 'Slutdatoen ligger før startdatoen'],
    [{ fromOn: '31.2.2027', toOn: '' }, 'Skriv en dato, der findes'],
  ])('for %j it says why not', async (days, words) => {
    const place = /find-plads\/(\d+)"/.exec(await seen('/borgere/1/find-plads'))?.[1] ?? ''
    const response = await jonas.post(`/borgere/1/find-plads/${place}`, days)
    expect(response.status).toBe(422)
    expect(await html(response)).toContain(words)
  })

  test('a citizen of another municipality or team is not to be had', async () => {
    const mette = await app.as('other-caseworker')
    expect((await mette.get('/borgere/1/find-plads')).status).toBe(404)
    expect((await (await app.as('caseworker-2')).get('/borgere/1/find-plads')).status).toBe(403)
    expect((await kirsten.post('/borgere/1/find-plads/999999', { fromOn: '7.12.2026' })).status).toBe(404)
  })
})
