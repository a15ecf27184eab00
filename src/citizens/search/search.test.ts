import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { testToday } from '../../../test/support/constants.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import { typedDate } from '../../platform/web/parse-form.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

/** What the search page shows for something typed. */
async function search(browser: TestBrowser, q: string): Promise<{ page: string; location: string }> {
  const made = await browser.post('/find', { q })
  const location = made.headers.get('location') ?? ''
  expect(made.status).toBe(303)
  return { page: await (await browser.get(location)).text(), location }
}

let serial = 0
async function openCase(givenName: string, familyName: string): Promise<number> {
  const staff = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (db) =>
    db.selectFrom('staff').select('id').where('persona', '=', 'caseworker').executeTakeFirstOrThrow(),
  )
  const response = await kirsten.post('/borgere/ny', {
    cpr: `660690-${2000 + ++serial}`,
    givenName,
    familyName,
    caseworker: String(staff.id),
    targetGroup: 'refugee',
    programmeKind: 'none',
    interpreterNeed: 'none',
    ...typedDate('takenOverOn', testToday),
  })
  expect(response.status).toBe(303)
  return Number(response.headers.get('location')?.split('/')[2])
}

describe('a person is found', () => {
  test('by the beginnings of the words of the name, in any order and case', async () => {
    for (const q of ['Samira Haddad', 'haddad sam', 'SAMIRA', 'hadd'])
      expect((await search(kirsten, q)).page).toContain('Samira Haddad')
    expect((await search(kirsten, 'amira')).page).not.toContain('Samira Haddad')
  })

  test('by the birth date', async () => {
    for (const q of ['140392', '740392', '14.3.1992'])
      expect((await search(kirsten, q)).page).toContain('Samira Haddad')
  })

  test('with every Danish letter, an accent, an apostrophe and a hyphen', async () => {
    await openCase('Østen Ærø', 'Ågård-Ölsen')
    await openCase("D'Angelo", 'Nuñez')
    for (const q of ['østen', 'ÆRØ', 'ågård', 'Ölsen', 'A\u030Agård'])
      expect(`${q} ${(await search(kirsten, q)).page.includes('Østen Ærø')}`).toBe(`${q} true`)
    for (const q of ['angelo', 'NUÑ', "d'angelo"])
      expect(`${q} ${(await search(kirsten, q)).page.includes('Nuñez')}`).toBe(`${q} true`)
  })

  test('in Arabic', async () => {
    await openCase('سميرة', 'حداد')
    expect((await search(kirsten, 'حداد')).page).toContain('سميرة حداد')
  })

  test('by nothing that only looks like a pattern', async () => {
    await openCase('Procent', 'Hundrede%_')
    for (const q of ['%%', '__', 'Hundrede\\']) expect((await search(kirsten, q)).page).not.toContain('Samira Haddad')
    expect((await search(kirsten, 'hundrede%')).page).toContain('Procent')
  })
})

describe('what is typed', () => {
  test('is in no address, no audit line and no row in the open', async () => {
    const { location } = await search(kirsten, 'Hemmeligtnavn')
    expect(location).toMatch(/^\/find\?s=[0-9a-f-]{36}$/)
    const rows = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, async (db) => ({
      trail: await db.selectFrom('searchTrail').select('sealed').execute(),
      audit: await db.selectFrom('auditEntry').select(['action', 'subject', 'detail']).execute(),
    }))
    expect(rows.trail.some(({ sealed }) => sealed.toString('utf8').includes('Hemmelig'))).toBe(false)
    expect(JSON.stringify(rows.audit)).not.toContain('Hemmelig')
    const made = rows.audit.findLast(({ action }) => action === 'search.made')
    expect(made?.detail).toEqual(app.keys.lookup('search:Hemmeligtnavn'))
  })

  test('leads back to the same result for the same person only', async () => {
    const { location } = await search(kirsten, 'Samira')
    expect(await (await kirsten.get(location)).text()).toContain('value="Samira"')
    const birgit = await app.as('coordinator')
    expect(await (await birgit.get(location)).text()).not.toContain('Samira Haddad')
    expect((await kirsten.get('/find?s=1;drop')).status).toBe(200)
  })

  test('as part of a number finds nobody', async () => {
    for (const q of ['7403', '740392001', '740392-0', '0018'])
      expect((await search(kirsten, q)).page).not.toContain('Samira Haddad')
  })

  test('may be empty, very long or odd', async () => {
    expect((await kirsten.post('/find', { q: '' })).headers.get('location')).toBe('/find')
    expect((await kirsten.post('/find')).headers.get('location')).toBe('/find')
    for (const q of ['a'.repeat(5000), '\0samira', '<script>alert(1)</script>', "'; drop table citizen; --"])
      expect((await search(kirsten, q)).page).not.toContain('<script>alert')
  })
})

describe('who finds whom', () => {
  test.each([
    ['caseworker', true],
    ['caseworker-2', true],
    ['coordinator', true],
    ['team-leader', true],
    ['company-adviser', true],
    ['mentor', true],
    ['other-caseworker', false],
  ])('%s finds Samira: %s', async (persona, finds) => {
    const browser = await app.as(persona)
    expect((await search(browser, 'Samira Haddad')).page.includes('href="/borgere/1')).toBe(finds)
  })

  test.each(['project-leader', 'administrator', 'facilitator', 'evaluator', 'citizen'])(
    '%s has no search',
    async (persona) => {
      const browser = await app.as(persona)
      expect((await browser.post('/find', { q: 'Samira' })).status).toBe(403)
      expect((await browser.get('/find')).status).toBe(403)
    },
  )

  test('a case of another team is led to by its reason', async () => {
    const lars = await app.as('caseworker-2')
    const { page } = await search(lars, 'Samira Haddad')
    expect(page).toContain('href="/borgere/1/begrundelse"')
    expect(page).toContain('kræver en begrundelse')
  })

  test('an adviser and a mentor see no match group', async () => {
    expect((await search(kirsten, 'Samira Haddad')).page).toContain('Jobparat')
    for (const persona of ['company-adviser', 'mentor'])
      expect((await search(await app.as(persona), 'Samira Haddad')).page).not.toContain('Jobparat')
  })

  test('everybody shown is on the audit line', async () => {
    await search(kirsten, 'Samira Haddad')
    const rows = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (db) =>
      db.selectFrom('auditEntry').select('listed').where('action', '=', 'search.viewed').orderBy('seq').execute(),
    )
    expect(rows.at(-1)?.listed).toContain(1)
  })
})
