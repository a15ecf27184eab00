import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { testToday } from '../../test/support/constants.ts'
import { inWork } from '../platform/audit/work.ts'
import { clockFrom } from '../platform/clock.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { forgetUntaken } from './forget-untaken.ts'

type Lists = Readonly<Record<'aktiviteter' | 'samtaler', readonly object[]>>

const fjordby = 900 as MunicipalityId
let app: TestApp
let coordinator: TestBrowser
beforeAll(async () => {
  app = await testApp()
  coordinator = await app.as('coordinator')
})
afterAll(() => app.close())

const csv = (lines: readonly string[], name = 'borgere.csv') => new File([lines.join('\r\n')], name)
const heads = 'CPR;Fornavn;Efternavn;Målgruppe;Overtagelsesdato;Telefon'
const fields = {
  cpr: 'CPR',
  givenName: 'Fornavn',
  familyName: 'Efternavn',
  targetGroup: 'Målgruppe',
  takenOverOn: 'Overtagelsesdato',
  telephone: 'Telefon',
}

async function choose(file: File, source = 'Momentum', kind = 'citizens'): Promise<string> {
  const sent = await coordinator.upload('/udveksling/indlaes', { kind, source, file })
  expect(sent.status).toBe(303)
  return sent.headers.get('location') as string
}

async function settled(path: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const page = await (await coordinator.get(path)).text()
    if (!page.includes('<fg-progress')) return page
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('never done')
}

describe('bringing in a file', () => {
  test('goes from the file over its columns and a preview to cases', async () => {
    const path = await choose(csv([heads, '610190-1110;Amal;Prøvelund;Flygtning;01-02-2026;20 30 40 50']))
    const chosen = await (await coordinator.get(path)).text()
    expect(chosen).toContain('<option value="Overtagelsesdato" selected')
    expect((await coordinator.post(path, fields)).status).toBe(303)
    const preview = await settled(path)
    expect(preview).toContain('Intet er gemt endnu')
    expect(preview).toContain('Prøvelund')
    expect((await coordinator.post(`${path}/gennemfoer`)).status).toBe(303)
    expect(await settled(path)).toContain('1 nye, 0 ændrede og 0 uændrede')
    expect(await (await coordinator.get('/udveksling')).text()).toContain('borgere.csv')
  })

  test('with refused rows waits for a yes, and keeps no value that was refused', async () => {
    const path = await choose(csv([heads, '620190-1110;Hemmelig;Prøvelund;Måneborger;01-02-2026;']))
    await coordinator.post(path, fields)
    const preview = await settled(path)
    expect(preview).toContain('er et ord, vi ikke kender')
    const id = Number(path.split('/').at(-1))
    const kept = await inWork(app.engine.db, app.keys, { municipality: fjordby }, (db) =>
      db.selectFrom('exchangeImport').select('outcome').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(JSON.stringify(kept.outcome)).not.toMatch(/Måneborger|Hemmelig|620190/)
    expect((await coordinator.post(`${path}/gennemfoer`)).status).toBe(422)
    expect((await coordinator.post(`${path}/gennemfoer`, { acceptRejects: 'ja' })).status).toBe(303)
    expect(await settled(path)).toContain('0 nye')
  })

  test('that cannot be read to its end says where, and saves nothing', async () => {
    const rows = Array.from({ length: 3000 }, (_, nth) => `x;Navn${nth};Prøvelund;Flygtning;01-02-2026;`)
    const path = await choose(csv([heads, ...rows, '640190-1110;"Nada;Prøvelund;Flygtning;01-02-2026;']))
    await coordinator.post(path, fields)
    const page = await settled(path)
    expect(page).toContain('Et anførselstegn mangler sin makker')
    expect(page).toContain('Det er i række 3002')
    expect(page).toContain('href="/udveksling/indlaes"')
    await coordinator.post(`${path}/gennemfoer`)
    expect(await settled(path)).toContain('Det er i række 3002')
  })

  test('takes the source’s own words', async () => {
    const path = await choose(csv([heads, '630190-1110;Nour;Prøvelund;FL1;01-02-2026;']))
    const wrong = await coordinator.post(path, { ...fields, 'targetGroup-words': 'FL1 er flygtning' })
    expect(wrong.status).toBe(422)
    await coordinator.post(path, { ...fields, 'targetGroup-words': 'FL1 = Flygtning' })
    const preview = await settled(path)
    expect(preview).toContain('Flygtning')
    expect(preview).not.toContain('er et ord, vi ikke kender')
  })

  test('finds the columns and words again that the source was read by last', async () => {
    const own = ['Nummer;Kaldes;Slægt;Gruppe;Siden', '650190-1110;Rima;Prøvelund;FL1;01-02-2026']
    const said = {
      cpr: 'Nummer',
      givenName: 'Kaldes',
      familyName: 'Slægt',
      targetGroup: 'Gruppe',
      takenOverOn: 'Siden',
    }
    const first = await choose(csv(own), 'Egne ord')
    expect(await (await coordinator.get(first)).text()).not.toContain('<option value="Slægt" selected')
    await coordinator.post(first, { ...said, 'targetGroup-words': 'FL1 = Flygtning' })
    await settled(first)
    await coordinator.post(`${first}/gennemfoer`)
    expect(await settled(first)).toContain('1 nye')
    const second = await (await coordinator.get(await choose(csv(own), 'Egne ord'))).text()
    for (const column of Object.values(said)) expect(second).toContain(`<option value="${column}" selected`)
    expect(second).toContain('FL1 = Flygtning')
  })

  test('shows neither whole numbers nor addresses while the columns are chosen', async () => {
    const path = await choose(
      csv([
        'Id;CPR;Adresse;Vej;Gruppe;Født',
        '010190111;010190-1110;Hemmelig Allé 7;Skjult Stræde 12, 2. tv;FL1;1. februar 1990',
      ]),
    )
    const page = await (await coordinator.get(path)).text()
    for (const word of ['010190111<', '010190-1110', 'Hemmelig Allé', 'Skjult Stræde']) expect(page).not.toContain(word)
    for (const word of ['01019-••••', '010190-••••', '>FL1<', '>1. februar 1990<']) expect(page).toContain(word)
  })

  test('that nobody takes in is forgotten after a week, with what was seen of it', async () => {
    const path = await choose(csv([heads, '660190-1110;Glemt;Prøvelund;Flygtning;01-02-2026;']))
    await coordinator.post(path, fields)
    expect(await settled(path)).toContain('Glemt')
    const later = (on: string) => forgetUntaken({ db: app.engine.db, keys: app.keys, clock: clockFrom(day(on)) })
    await later(addDays(testToday, 6))
    expect(await (await coordinator.get(path)).text()).toContain('Glemt')
    await later(addDays(testToday, 8))
    const page = await (await coordinator.get(path)).text()
    expect(page).not.toContain('Glemt')
    const kept = await inWork(app.engine.db, app.keys, { municipality: fjordby }, (db) =>
      db.selectFrom('exchangeImport').select('id').where('preview', 'is not', null).execute(),
    )
    expect(kept).toEqual([])
  })

  test('without a column that must be there says which', async () => {
    const path = await choose(csv(['CPR;Fornavn', '640190-1110;Nour']))
    await coordinator.post(path, { cpr: 'CPR', givenName: 'Fornavn' })
    expect(await settled(path)).toContain('Der mangler en kolonne til: Efternavn, Målgruppe, Overtaget den.')
  })

  test.each([
    ['no file', undefined, 'Vælg en fil'],
    ['an empty file', csv([]), 'Filen er tom'],
    ['a picture', new File([Buffer.from([0x89, 0, 0, 0, 0, 1, 2])], 'billede.png'), 'hverken CSV eller'],
    ['a file that is too large', new File([Buffer.alloc(32_000_001, 'a')], 'stor.csv'), 'mere end 32 MB'],
  ])('%s is refused in words', async (_, file, words) => {
    const form = { kind: 'citizens', source: 'Momentum', ...(file ? { file } : {}) }
    const refused = await coordinator.upload('/udveksling/indlaes', form)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
  })

  test('is the coordinator’s', async () => {
    for (const persona of ['caseworker', 'team-leader', 'project-leader', 'company-adviser'])
      expect((await (await app.as(persona)).get('/udveksling/indlaes')).status, persona).toBe(403)
  })

  test('of another municipality is not there', async () => {
    const other = await (await app.as('other-caseworker')).get('/udveksling/indlaes/1')
    expect([403, 404]).toContain(other.status)
  })
})

describe('a conflict', () => {
  test('shows both values and is decided once', async () => {
    const page = await (await coordinator.get('/udveksling/uenigheder')).text()
    expect(page).toContain('12 34 56 01')
    expect(page).toContain('12 34 56 99')
    expect((await coordinator.post('/udveksling/uenigheder/1', { decision: 'theirs' })).status).toBe(303)
    expect(await (await coordinator.get('/borgere/1/oplysninger')).text()).toContain('12 34 56 99')
    expect((await coordinator.post('/udveksling/uenigheder/1', { decision: 'ours' })).status).toBe(404)
    expect(await (await coordinator.get('/borgere/1/forloeb')).text()).toContain('Indlæst fra Fagsystemet')
  })
})

describe('taking out', () => {
  test('is noted in the cases it is about', async () => {
    await coordinator.get('/udveksling/hent/borgere/csv')
    const looks = await inWork(app.engine.db, app.keys, { municipality: fjordby }, (db) =>
      db.selectFrom('auditEntry').select(['action', 'listed']).orderBy('seq', 'desc').limit(1).executeTakeFirst(),
    )
    expect(looks?.action).toBe('exchange.taken-out')
    expect(looks?.listed).toContain(1)
  })

  test('gives the national data model’s fields as JSON', async () => {
    const { aktiviteter } = (await (await coordinator.get('/udveksling/datagrundlag/aktiviteter')).json()) as Lists
    expect(aktiviteter.length).toBeGreaterThan(0)
    expect(Object.keys(aktiviteter[0] ?? {})).toEqual(
      expect.arrayContaining(['guid', 'startdato', 'slutdato', 'timerPrUge', 'minutterPrUge', 'ansvarligMyndighed']),
    )
    const { samtaler } = (await (await coordinator.get('/udveksling/datagrundlag/samtaler')).json()) as Lists
    expect(samtaler.length).toBeGreaterThan(0)
  })

  test('gives a template that comes in as it is', async () => {
    const template = await coordinator.get('/udveksling/skabelon/borgere')
    const path = await choose(new File([await template.blob()], 'skabelon.csv'), 'Skabelon')
    expect(await (await coordinator.get(path)).text()).toContain('<option value="CPR-nummer" selected')
  })
})
