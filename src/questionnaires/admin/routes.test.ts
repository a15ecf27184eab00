import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import { libraryQuestionnaire } from '../library.ts'
import type { Item } from '../questionnaire.ts'
import { writeQuestionnaire } from '../questionnaire-input.ts'
import { listVersions } from './version-queries.ts'

let app: TestApp
let lead: TestBrowser
beforeAll(async () => {
  app = await testApp()
  lead = await app.as('project-leader')
})
afterAll(() => app.close())

const fip = libraryQuestionnaire('fip')
const indlaes = '/skemaer/indlaes'
const seen = <T>(municipality: number, look: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, look)
const versionsOf = async (id: string, municipality = 900) =>
  (await seen(municipality, listVersions)).filter((each) => each.id === id).map((each) => each.version)
const textOf = async (response: Promise<Response>) => await (await response).text()
const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** FIP as a file of its own, with one theme changed. */
const fipAs = (version: number, items?: (items: readonly Item[]) => readonly Item[]) =>
  writeQuestionnaire({
    ...fip,
    version,
    themes: fip.themes.map((theme, at) => (at === 0 && items ? { ...theme, items: items(theme.items) } : theme)),
  })

const hiddenIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )

async function upload(browser: TestBrowser, file: string): Promise<Response> {
  return await browser.upload(indlaes, { file: new File([file], 'fip.json', { type: 'application/json' }), text: '' })
}

describe('the municipality’s questionnaires', () => {
  test('are listed with wording, items of each rater and what is reviewed', async () => {
    const page = await textOf(lead.get('/skemaer'))

    expect(page).toContain('FIP, udgave 1')
    expect(page).toContain('Neutral')
    expect(page).toContain('Arabisk (ikke gennemgået)')
    expect(page).toMatch(/aria-current="page"[^>]*>Skemaer/)
  })

  test('can be read whole, in each language and direction', async () => {
    const danish = await textOf(lead.get('/skemaer/fip/1'))
    const arabic = await textOf(lead.get('/skemaer/fip/1?sprog=ar'))

    for (const { id } of fip.themes.flatMap((theme) => theme.items))
      expect(danish).toContain(`<code class="fg-meta">${id}`)
    expect(danish).toContain('passer slet ikke')
    expect(danish).toContain('Helbred: kun for sagsbehandler, koordinator og teamleder')
    expect(arabic).toContain('<span lang="ar" dir="rtl">ينطبق تماماً</span>')
    expect(arabic).toContain('findes ikke på sproget, vises på dansk')
  })

  test('one that does not exist is not found', async () => {
    expect((await lead.get('/skemaer/fip/99')).status).toBe(404)
    expect((await lead.get('/skemaer/fip/x')).status).toBe(404)
    expect((await lead.get('/skemaer/ukendt/1')).status).toBe(404)
  })

  test.each(['caseworker', 'administrator', 'facilitator', 'citizen'])(
    'a %s may not see or import them',
    async (who) => {
      const browser = await app.as(who)

      expect((await browser.get('/skemaer')).status).toBe(403)
      expect((await browser.get('/skemaer/fip/1/json')).status).toBe(403)
      expect((await browser.post(indlaes, { text: fipAs(50) })).status).toBe(403)
      expect((await browser.post('/skemaer/fip/1/oversaettelser/uk', { hasRead: 'on' })).status).toBe(403)
      expect(await versionsOf('fip')).not.toContain(50)
    },
  )

  test('a coordinator may', async () => {
    expect((await (await app.as('coordinator')).get('/skemaer')).status).toBe(200)
  })
})

describe('a broken file', () => {
  test('says what is wrong at which place, one by one, and nothing is imported', async () => {
    const broken = JSON.parse(fipAs(2))
    broken.themes[0].items[0].raters = []
    broken.scale.max = 9
    const response = await lead.post(indlaes, { text: JSON.stringify(broken) })
    const page = await response.text()

    expect(response.status).toBe(422)
    expect(page).toContain('2 ting skal rettes')
    expect(page).toContain('<code>themes[0].items[0].raters</code>')
    expect(page).toContain('<code>scale.max</code>')
    expect(page).toContain('Skalaen skal begynde med 1')
    expect(await versionsOf('fip')).toEqual([1])
  })

  test('that is no JSON says in which line, and what was pasted is still there', async () => {
    const page = await textOf(lead.post(indlaes, { text: '{\n  "format": 1,\n  "id": fip\n}' }))

    expect(page).toContain('<code>Linje 3</code>')
    expect(unescaped(page)).toContain('"id": fip')
  })

  test('with a questionnaire under a word that does not belong is refused whole', async () => {
    const page = await textOf(lead.post(indlaes, { text: fipAs(2).replace('"source"', '"<script>"') }))

    expect(page).not.toContain('<script>"')
    expect(page).toContain('ting skal rettes')
    expect(await versionsOf('fip')).toEqual([1])
  })

  test('that is too big is refused before it is read', async () => {
    const big = await upload(lead, ' '.repeat(300_000) + fipAs(2))
    expect(big.status).toBe(422)
    expect(await big.text()).toContain('Filen er større end 256 kB')

    expect((await upload(lead, ' '.repeat(2_000_000))).status).toBe(413)
    expect(await versionsOf('fip')).toEqual([1])
  })

  test('nothing chosen and nothing pasted is said at the field', async () => {
    const response = await lead.post(indlaes, { text: ' ' })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Vælg en fil, eller indsæt teksten')
  })
})

describe('what workplaces are asked', () => {
  const hotel = libraryQuestionnaire('ugesvar-hotel')

  test('is listed by itself, and shows the words, the demand and nothing of a talk', async () => {
    const list = await textOf(lead.get('/skemaer'))
    const page = await textOf(lead.get('/skemaer/ugesvar-hotel/1'))

    expect(list.indexOf('Ugesvar: hotel, udgave 1')).toBeGreaterThan(list.indexOf('Ugesvar fra arbejdspladsen'))
    expect(list.indexOf('KIB-lignende skema, udgave 1')).toBeLessThan(list.indexOf('Ugesvar fra arbejdspladsen'))
    expect(page).toContain('Værelset er klart efter standarden')
    expect(page).toMatch(/Jobbet kræver<\/dt><dd>6<\/dd>/)
    expect(page).toContain('6 til arbejdspladsen')
    expect(page).not.toContain('Til samtalen')
  })

  test('waits for no official words, as there are none; FIP, BIP and KIB do', async () => {
    const waiting = 'Erstattes af den officielle tekst'
    const weekly = await textOf(lead.get('/skemaer/ugesvar-hotel/1'))

    expect(weekly).toContain('Neutral ordlyd, som kommunen kan erstatte med sin egen.')
    expect(weekly).not.toContain(waiting)
    for (const id of ['fip', 'bip', 'kib']) expect(await textOf(lead.get(`/skemaer/${id}/1`))).toContain(waiting)
  })

  test('goes out as a file and comes in with another demand, and the page says from what to what', async () => {
    const text = await textOf(lead.get('/skemaer/ugesvar-hotel/1/json'))
    expect(text).toBe(writeQuestionnaire(hotel))
    const next = text.replace('"version": 1', '"version": 2').replace('"demand": 6', '"demand": 7')
    const response = await lead.post(indlaes, { text: next })

    expect(response.status).toBe(303)
    const page = await textOf(lead.get(response.headers.get('location') ?? ''))
    expect(page).toContain('Næste ugesvar bruger den.')
    expect(page).toMatch(/Heraf med nyt krav<\/dt><dd>Møder til tiden fra 6 til 7<\/dd>/)
    expect(await versionsOf('ugesvar-hotel', 901)).toEqual([1])
  })

  test.each([
    ['for a track that nobody knows', { ...hotel, id: 'ugesvar-rumfart' }],
    ['under the id of what a wave asks', { ...hotel, id: 'kib', version: 9 }],
    ['and a wave under the id of what a workplace is asked', { ...fip, id: 'ugesvar-hotel', version: 9 }],
  ])('is not taken %s', async (_, one) => {
    const response = await lead.post(indlaes, { text: writeQuestionnaire(one) })
    const page = await response.text()

    expect(response.status).toBe(422)
    expect(page).toContain('<code>id</code>')
    expect(page).toContain('Intet andet skema må have det')
    expect(await versionsOf(one.id)).not.toContain(9)
  })

  test('with a demand beyond the scale says which', async () => {
    const text = writeQuestionnaire(hotel).replace('"version": 1', '"version": 4').replace('"demand": 6', '"demand": 8')
    const page = await textOf(lead.post(indlaes, { text }))

    expect(page).toContain('<code>themes[0].items[0].demand</code>')
    expect(await versionsOf('ugesvar-hotel')).not.toContain(4)
  })
})

describe('a new version', () => {
  test('goes out as a file, comes in as the next one, and tells what can be compared', async () => {
    const file = await lead.get('/skemaer/fip/1/json')
    expect(file.headers.get('content-disposition')).toContain("attachment; filename*=UTF-8''fip-1.json")
    const text = await file.text()
    expect(text).toBe(writeQuestionnaire(fip))

    const response = await upload(lead, text.replace('"version": 1', '"version": 2'))
    expect(response.status, await response.clone().text()).toBe(303)
    expect(response.headers.get('location')).toContain('/skemaer/fip/2')

    const page = await textOf(lead.get('/skemaer/fip/2'))
    expect(page).toContain('I forhold til udgave 1')
    expect(page).toContain('23. november 2026 af')
    expect(await textOf(lead.get('/skemaer/fip/2/json'))).toBe(text.replace('"version": 1', '"version": 2'))
    expect(await versionsOf('fip')).toEqual([2, 1])
  })

  test('names the items that are new and those that are gone', async () => {
    const changed = fipAs(3, ([first, ...rest]) => [...rest, { ...(first as Item), id: 'works-in-a-team' }])
    expect((await lead.post(indlaes, { text: changed })).status).toBe(303)

    const page = await textOf(lead.get('/skemaer/fip/3'))
    expect(page).toMatch(/Nye udsagn<\/dt><dd>Samarbejder godt med andre/)
    expect(page).toMatch(/Udgået<\/dt><dd>Samarbejder godt med andre/)
  })

  test('is refused when it exists or is older than the newest', async () => {
    expect((await lead.post(indlaes, { text: fipAs(7) })).status).toBe(303)
    const again = await lead.post(indlaes, { text: fipAs(7) })
    const older = await lead.post(indlaes, { text: fipAs(6) })

    expect(again.status).toBe(422)
    expect(await again.text()).toContain('FIP, udgave 7, findes allerede og kan ikke ændres')
    expect(older.status).toBe(422)
    expect(await older.text()).toContain('ældre end udgave 7')
    expect(await versionsOf('fip')).not.toContain(6)
  })

  test('belongs to its municipality alone', async () => {
    expect((await lead.post(indlaes, { text: fipAs(9) })).status).toBe(303)

    expect(await versionsOf('fip', 901)).toEqual([1])
  })
})

describe('a translation', () => {
  const approval = '/skemaer/fip/1/oversaettelser/ar'

  test('cannot be approved by somebody who has not read it', async () => {
    const response = await lead.post(approval, {})

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Sæt kryds, når du har læst alle teksterne')
  })

  test('that nobody wrote cannot be approved', async () => {
    expect((await lead.post('/skemaer/fip/1/oversaettelser/so', { hasRead: 'on' })).status).toBe(404)
  })

  test('once approved is no longer marked on the citizen’s form, and it says who and when', async () => {
    const kirsten = await app.as('caseworker')
    const screen = await textOf(kirsten.post('/borgere/1/fip/2/borgerens-skaerm'))
    const link = /\/s\/[\w-]+/.exec(screen)?.[0] ?? ''
    const citizen = { get: () => app.fetch(link).then((it) => it.text()) }
    const mark = 'هذه ترجمة لم تُراجَع بعد.'
    await app.fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ ...hiddenIn(await citizen.get()), sprog: 'ar' }),
      headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
    })
    expect(await citizen.get()).toContain(mark)

    const approved = await lead.post(approval, { hasRead: 'on' })
    expect(approved.status).toBe(303)

    const form = await citizen.get()
    expect(form).toContain('lang="ar"')
    expect(form).not.toContain(mark)
    expect(await textOf(lead.get('/skemaer/fip/1?sprog=ar'))).toMatch(/Godkendt af [^<]+ 23\. november 2026/)
  })

  test('approving leaves a line in the log', async () => {
    const actions = await seen(900, (db) =>
      db.selectFrom('auditEntry').select('action').where('action', '=', 'translation.approved').execute(),
    )

    expect(actions.length).toBeGreaterThan(0)
  })
})
