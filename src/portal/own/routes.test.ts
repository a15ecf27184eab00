import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { personas } from '../../staff/index.ts'

let app: TestApp
let samira: TestBrowser
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  samira = await app.as('citizen')
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

/** Where the citizen's first open step is sent when it is done. */
const stepPath = async () => /action="(\/min-side\/skridt\/\d+)"/.exec(await read(samira, '/min-side'))?.[1] ?? ''
const read = async (browser: Pick<TestBrowser, 'get'>, path: string) => await (await browser.get(path)).text()

/** The citizen in a browser that remembers a language. */
async function reading(language: string): Promise<Pick<TestBrowser, 'get' | 'post'>> {
  const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
  const body = new URLSearchParams({ persona: 'citizen' })
  const login = await app.fetch('/login', { method: 'POST', body, headers: own })
  const cookie = `${login.headers.get('set-cookie')?.split(';')[0]}; sprog=${language}`
  return {
    get: (path) => app.fetch(path, { headers: { cookie } }),
    post: (path, fields = {}) =>
      app.fetch(path, {
        method: 'POST',
        body: new URLSearchParams(fields as Record<string, string>),
        headers: { ...own, cookie },
      }),
  }
}

test('the citizen sees her next appointment, her steps, her work, her star and her team', async () => {
  const page = await read(samira, '/min-side')

  expect(page).toContain('Hej Samira')
  expect(page).toContain('I dag kl. 10.30')
  expect(page).toContain('med Kirsten Holm')
  expect(page).toContain('Dine næste skridt')
  expect(page).toContain('Fjordkøkkenet')
  expect(page).toMatch(/<svg[^>]*fg-star/)
  expect(page).toContain('Din sagsbehandler')
  expect(page).toMatch(/href="tel:\d+"/)
})

test('nothing on the page needs a script, and no link of it is dead', async () => {
  const page = await read(samira, '/min-side')
  const hrefs = [...page.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map((match) => match[1] as string)

  expect(page).not.toMatch(/<(button|a)[^>]*(onclick|type="button")/)
  for (const href of new Set(hrefs)) expect([200, 303], href).toContain((await samira.get(href)).status)
})

describe('a step', () => {
  test('is done with one press, seen by the team, and can be taken back', async () => {
    const title = /fg-ownstep.*?<bdi lang="da">([^<]+)<\/bdi>/s.exec(await read(samira, '/min-side'))?.[1] ?? '?'
    const step = await stepPath()
    const done = await samira.post(step)
    expect(done.headers.get('location')).toBe('/min-side#skridt')
    const after = await read(samira, '/min-side')
    expect(after).toContain('Dit team kan se, at det er gjort')
    expect(after).toContain('Det har du gjort')
    expect(await read(kirsten, '/borgere/1/opgaver')).toContain(title)

    await samira.post(`${step}/fortryd`)
    expect(await read(samira, '/min-side')).not.toContain('Det har du gjort')
  })

  test('pressed twice is done once', async () => {
    const step = await stepPath()
    await samira.post(step)
    expect((await samira.post(step)).status).toBe(303)
    await samira.post(`${step}/fortryd`)
  })

  test('of somebody else is not found', async () => {
    expect((await samira.post('/min-side/skridt/1')).status).toBe(404)
    expect((await samira.post('/min-side/skridt/999999')).status).toBe(404)
  })
})

describe('absence', () => {
  test('with a reason nobody offers is refused, and the page says so', async () => {
    const response = await samira.post('/min-side/fravaer', { reason: 'dovenskab' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Vælg en af mulighederne')
  })

  test('is reported with one press, the caseworker has a task at once, and a second report changes nothing', async () => {
    expect((await samira.post('/min-side/fravaer', { reason: 'child-ill' })).status).toBe(303)
    const page = await read(samira, '/min-side')
    expect(page).toContain('Tak. Dit fravær er meldt')
    expect(page).toContain('Du har meldt fravær i dag')
    expect(await read(kirsten, '/opgaver')).toMatch(/fravær/i)

    const again = await samira.post('/min-side/fravaer', { reason: '' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('allerede meldt fravær i dag')
  })
})

describe('who has seen my case', () => {
  test('names the colleague in plain words, and not the citizen herself', async () => {
    await kirsten.get('/borgere/1')
    await kirsten.get('/borgere/1/samtaler')
    const page = await read(samira, '/min-side/hvem-har-set')

    expect(page).toContain('Kirsten Holm')
    expect(page).toMatch(/Så: [^<]*din sag/)
    expect(page).toContain('samtaler og notater')
    expect(page).not.toContain('Samira Haddad')
    expect(await read(samira, '/min-side')).toContain('1 medarbejder har set din sag de sidste 30 dage')
  })

  test('also names who was turned away', async () => {
    await (await app.as('administrator')).get('/borgere/1')
    expect(await read(samira, '/min-side/hvem-har-set')).toContain('Prøvede at se din sag, men måtte ikke')
  })

  test('shows the reason somebody of another team gave', async () => {
    const lars = await app.as('caseworker-2')
    await lars.post('/borgere/1/begrundelse', { reason: 'Vikar for Kirsten i dag' })
    expect(await read(samira, '/min-side/hvem-har-set')).toContain('Vikar for Kirsten i dag')
  })
})

describe('the own form', () => {
  test('is the same as on a device handed over, keeps an answer, and leads back to the own page', async () => {
    const page = await read(samira, '/min-side/skema/2')
    expect(page).toContain('Hvor står jeg nu?')
    expect(page).toContain('action="/min-side/skema/2"')
    const field = /type="radio"[^>]*name="([^"]+)"/.exec(page)?.[1] ?? ''
    const hidden = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? ''
    const fields = { emne: '1', 'version-citizen': hidden('version-citizen'), _form: hidden('_form') }

    const later = await samira.post('/min-side/skema/2', { ...fields, [field]: '3', til: 'senere' })
    expect(later.headers.get('location')).toBe('/min-side')
    expect(await read(samira, '/min-side')).toContain('Dine svar er gemt')
    const kept = await read(samira, '/min-side/skema/2')
    expect(
      kept.match(new RegExp(`<input[^>]*name="${field}"[^>]*>`, 'g'))?.find((input) => input.includes('checked')),
    ).toContain('value="3"')
  })

  test('is read in the language of the own page', async () => {
    expect(await read(await reading('ar'), '/min-side/skema/2')).toContain('dir="rtl"')
  })

  test('of another citizen is not found', async () => {
    expect((await samira.get('/min-side/skema/999999')).status).toBe(404)
    expect((await samira.post('/min-side/skema/999999', {})).status).toBe(404)
  })
})

describe('languages', () => {
  test.each([
    ['ar', 'rtl', 'موعدك القادم'],
    ['uk', 'ltr', 'Ваша наступна зустріч'],
  ])('%s is written its own way and says that nobody has reviewed it', async (language, dir, words) => {
    const browser = await reading(language)
    for (const path of ['/min-side', '/min-side/stjernen', '/min-side/hvem-har-set']) {
      const page = await read(browser, path)
      expect(page).toContain(`<html lang="${language}" dir="${dir}"`)
      expect(page).toContain('Denne oversættelse er ikke gennemgået endnu')
    }
    expect(await read(browser, '/min-side')).toContain(words)
  })

  test('English and Danish are reviewed, and an unknown language is Danish', async () => {
    const english = await read(await reading('en'), '/min-side')
    expect(english).toContain('Your next appointment')
    expect(english).not.toContain('ikke gennemgået')
    expect(await read(await reading('xx'), '/min-side')).toContain('<html lang="da"')
  })

  test('a choice is remembered by the browser, and staff pages stay in a language they are written in', async () => {
    const chosen = await samira.post('/sprog', { sprog: 'ar', tilbage: '/min-side' })
    expect(chosen.headers.get('location')).toBe('/min-side')
    expect(chosen.headers.get('set-cookie')).toContain('sprog=ar')
    const page = await (await app.fetch('/login', { headers: { cookie: 'sprog=ar' } })).text()
    expect(page).toContain('<html lang="da"')
  })

  test('what happened is confirmed in the citizen’s own language', async () => {
    const browser = await reading('uk')
    const step = await stepPath()
    await browser.post(step)
    expect(await read(browser, '/min-side')).toContain('Ваша команда бачить')
    await browser.post(`${step}/fortryd`)
  })
})

describe('who may', () => {
  const staff = personas.filter((each) => each.role !== 'citizen').map((each) => each.id)

  test.each(staff)('%s has no own page', async (persona) => {
    const browser = await app.as(persona)
    for (const path of ['/min-side', '/min-side/stjernen', '/min-side/hvem-har-set', '/min-side/skema/2'])
      expect((await browser.get(path)).status, path).toBe(403)
    for (const path of ['/min-side/fravaer', '/min-side/skridt/2', '/min-side/skridt/2/fortryd', '/min-side/skema/2'])
      expect((await browser.post(path)).status, path).toBe(403)
  })

  test('nobody without a login sees it', async () => {
    expect((await app.fetch('/min-side')).headers.get('location')).toContain('/login')
  })

  test('the citizen has no way into a case page, not even her own', async () => {
    for (const path of ['/borgere', '/borgere/1', '/borgere/1/samtaler', '/opgaver', '/medarbejdere'])
      expect((await samira.get(path)).status, path).toBe(403)
  })
})
