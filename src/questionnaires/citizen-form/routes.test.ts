import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { AssessmentId, MunicipalityId } from '../../platform/ids.ts'
import { contentLanguages } from '../../ui/content-language.ts'
import { findAssessmentById } from '../assessment-queries.ts'
import { citizenWords } from '../citizen-words.ts'
import { libraryQuestionnaire } from '../library.ts'
import { themesFor } from '../questionnaire.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const wave = 2 as AssessmentId
const caseworkersForm = '/borgere/1/fip/2'
const seen = <T>(look: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, look)
const citizenSide = async () =>
  (await seen((db) => findAssessmentById(db, wave))).sides.find((side) => side.rater === 'citizen')

/** A link made on the caseworker's screen. Those before it end. */
async function newLink(): Promise<string> {
  const page = await (await kirsten.post(`${caseworkersForm}/borgerens-skaerm`)).text()
  const link = /\/s\/[\w-]+/.exec(page)?.[0]
  if (!link) throw new Error('no link on the page')
  return link
}

/** The citizen's telephone: it knows the link and nothing else. */
const open = (path: string) => app.fetch(path)
const read = async (path: string) => await (await open(path)).text()
const hiddenIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, it]) => [name, it]),
  )
const chosenIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/name="(citizen\.[\w-]+)" value="(\w+)" checked/g)].map(([, name, it]) => [name, it]),
  )

/** Sends a page of the form as it stands, with these fields over it. */
async function send(link: string, step: string, fields: Record<string, string> = {}): Promise<Response> {
  const page = await read(`${link}?emne=${step}`)
  const { confirmed, ...hidden } = hiddenIn(page)
  return await post(link, { ...hidden, ...chosenIn(page), ...fields })
}
const post = (link: string, fields: Record<string, string>) =>
  app.fetch(link, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
  })

describe('a link from the caseworker’s screen', () => {
  test('opens the form without login, and shows no surname and no CPR', async () => {
    const response = await open(await newLink())
    const page = await response.text()

    expect(response.status).toBe(200)
    expect(page).toContain('type="radio"')
    expect(page).not.toContain('Haddad')
    expect(page.slice(page.indexOf('<body')).replace(/<[^>]*>/g, ' ')).not.toMatch(/\d{6}-?\d{4}/)
    expect(page).not.toMatch(/<nav[^>]*class="fg-nav"/)
  })

  test('shows no menu and no name of staff, also in the caseworker’s own browser', async () => {
    const link = await newLink()
    for (const path of [link, `${link}/tak`, '/s/gaettet']) {
      const page = await (await kirsten.get(path)).text()
      expect(page).not.toContain('Mine borgere')
      expect(page).not.toContain('/log-ud')
    }
  })

  test('goes on in no referrer and is kept by no cache', async () => {
    const link = await newLink()

    for (const path of [link, `${link}/tak`, '/s/gaettet'])
      expect((await open(path)).headers.get('referrer-policy')).toBe('no-referrer')
    expect((await open(link)).headers.get('cache-control')).toBe('no-store')
  })

  test('is not used up by looking, only by sending', async () => {
    const link = await newLink()
    const usedAt = () =>
      seen((db) => db.selectFrom('deviceLink').select('usedAt').where('revokedAt', 'is', null).executeTakeFirst())
    await open(link)
    await open(link)
    expect((await usedAt())?.usedAt).toBeNull()

    await send(link, '1')
    expect((await usedAt())?.usedAt).not.toBeNull()
  })

  test('that is guessed, revoked or run out says so in four languages', async () => {
    const old = await newLink()
    const expired = await newLink()
    await seen((db) =>
      db.updateTable('deviceLink').set({ expiresAt: '2020-01-01T00:00:00Z' }).where('revokedAt', 'is', null).execute(),
    )
    const revoked = await newLink()
    await kirsten.post(`${caseworkersForm}/borgerens-skaerm/luk`)

    for (const link of ['/s/AAAAAAAAAAAAAAAAAAAAAA', old, expired, revoked, `${revoked}/tak`]) {
      const response = await open(link)
      const page = await response.text()
      expect(response.status).toBe(404)
      for (const language of contentLanguages) expect(page).toContain(citizenWords[language].expired)
      expect((await post(link.replace('/tak', ''), { emne: '1' })).status).toBe(404)
    }
  })

  test('is of no use to another form', async () => {
    const link = await newLink()
    const others = () =>
      seen((db) =>
        db
          .selectFrom('answer')
          .select((q) => q.fn.countAll().as('n'))
          .where('assessmentId', '!=', wave)
          .executeTakeFirst(),
      )
    const before = await others()
    await send(link, '1', { 'citizen.cooperation': '5', assessment: '1', citizen: '2' })

    expect(await others()).toEqual(before)
  })

  test('leaves a line in the log with the citizen as the one who acted', async () => {
    await send(await newLink(), '1')
    const lines = await seen((db) =>
      db
        .selectFrom('auditEntry')
        .select(['action', 'role', 'actingCitizenId', 'citizenId'])
        .where('action', 'like', 'own-form.%')
        .execute(),
    )

    expect(lines).toContainEqual({ action: 'own-form.viewed', role: 'citizen', actingCitizenId: 1, citizenId: 1 })
    expect(lines).toContainEqual({ action: 'own-form.answered', role: 'citizen', actingCitizenId: 1, citizenId: 1 })
  })
})

describe('filling in', () => {
  test('saves a theme at a time and leads to the next', async () => {
    const link = await newLink()
    const response = await send(link, '1', { 'citizen.cooperation': '5', til: 'videre' })

    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`${link}?emne=2`)
    expect((await citizenSide())?.answers.get('cooperation')).toBe(5)
    await send(link, '2', { 'citizen.attendance': 'skip' })
    const answers = (await citizenSide())?.answers
    expect(answers?.get('attendance')).toBe('declined')
    expect(answers?.get('cooperation')).toBe(5)
  })

  test.each(['0', '8', '4.5', 'x'])('refuses the answer "%s" in words, and saves nothing', async (value) => {
    const link = await newLink()
    const before = (await citizenSide())?.answers
    const response = await send(link, '1', { 'citizen.cooperation': value })
    const page = await response.text()

    expect(response.status).toBe(422)
    expect(page).toContain(`<title>Fejl: ${citizenWords.da.title}`)
    expect(page).toContain(citizenWords.da.notSaved)
    expect((await citizenSide())?.answers).toEqual(before)
  })

  test('refuses a question from another version', async () => {
    expect((await send(await newLink(), '1', { 'citizen.from-another-version': '4' })).status).toBe(422)
  })

  test('changing language loses nothing, and turns the page round in Arabic', async () => {
    const link = await newLink()
    const response = await send(link, '1', { 'citizen.cooperation': '6', sprog: 'ar' })
    expect(response.headers.get('location')).toBe(`${link}?emne=1`)
    const page = await read(`${link}?emne=1`)

    expect(page).toMatch(/<html lang="ar" dir="rtl"/)
    expect(page).toContain(citizenWords.ar.title)
    expect(page).toMatch(/name="citizen.cooperation" value="6" checked/)
    expect(page).toContain(citizenWords.ar.unreviewed)
    expect(page).toContain(`<bdi>${citizenWords.da.unreviewed}`)
    await send(link, '1', { sprog: 'da' })
    expect(await read(link)).toMatch(/<html lang="da" dir="ltr"/)
  })

  test('can wait until later, and goes on where it was', async () => {
    const link = await newLink()
    const later = await send(link, '2', { til: 'senere', 'citizen.attendance': '3' })

    expect(later.headers.get('location')).toBe(`${link}/tak?senere=1`)
    expect(await read(`${link}/tak`)).toContain(citizenWords.da.saved)
    expect(await read(`${link}?emne=2`)).toMatch(/name="citizen.attendance" value="3" checked/)
  })

  test('cannot be sent from a page that is not ours', async () => {
    const response = await app.fetch(await newLink(), { method: 'POST', body: new URLSearchParams({ emne: '1' }) })

    expect(response.status).toBe(403)
  })
})

describe('on two screens', () => {
  test('the caseworker does not see the citizen’s answers, now or earlier', async () => {
    await send(await newLink(), '1', { 'citizen.cooperation': '7' })
    const page = await (await kirsten.get(caseworkersForm)).text()

    expect(page).not.toContain('name="citizen.')
    expect(page).toContain('name="caseworker.')
    expect(page).not.toMatch(/class="fg-earlier/)
  })

  test('the citizen does not see the caseworker’s', async () => {
    const link = await newLink()
    const pages = await Promise.all(['1', '2', 'gennemse'].map((step) => read(`${link}?emne=${step}`)))

    for (const page of pages) expect(page).not.toContain('caseworker')
  })
})

describe('sending', () => {
  const themes = themesFor(libraryQuestionnaire('fip'), 'citizen')

  test('is looked through first, and says what is missing', async () => {
    const link = await newLink()
    const page = await read(`${link}?emne=gennemse`)

    expect(page).toContain(citizenWords.da.missing)
    expect(page).toMatch(/Du mangler at svare på \d+ spørgsmål/)
    const asked = await send(link, 'gennemse', { til: 'send' })
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('<title>Fejl: ')
    expect((await citizenSide())?.submittedAt).toBeNull()
  })

  test('happens once, and ends with thanks', async () => {
    const link = await newLink()
    for (const [at, { items }] of themes.entries())
      await send(link, String(at + 1), Object.fromEntries(items.map(({ id }) => [`citizen.${id}`, '4'])))
    const sent = await send(link, 'gennemse', { til: 'send' })
    expect(sent.headers.get('location')).toBe(`${link}/tak`)
    const at = (await citizenSide())?.submittedAt
    expect(at).not.toBeNull()
    expect(await read(`${link}/tak`)).toContain(citizenWords.da.thanks)

    const again = await post(link, { emne: '1', 'citizen.cooperation': '1', _form: 'x', 'version-citizen': '99' })
    expect(again.headers.get('location')).toBe(`${link}/tak`)
    expect((await citizenSide())?.submittedAt).toBe(at)
    expect((await citizenSide())?.answers.get('cooperation')).toBe(4)
    expect((await open(link)).headers.get('location')).toBe(`${link}/tak`)
  })

  test('does not show the answers to the caseworker before hers are sent too', async () => {
    const page = await (await kirsten.get(caseworkersForm)).text()
    expect(page).not.toContain('name="citizen.')

    const sent = await kirsten.post(`${caseworkersForm}/indsendelse`, {
      ...hiddenIn(page.slice(page.indexOf('id="svar"'))),
      confirmed: 'ja',
      'caseworker.cooperation': '2',
    })
    expect(sent.headers.get('location')).toBe(`${caseworkersForm}/stjernen`)
  })
})
