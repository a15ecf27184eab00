import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { personas } from '../staff/index.ts'
import { absenceRoutes, placementRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const tab = '/borgere/1/praktik-og-job'
const routes = [...placementRoutes.routes, ...absenceRoutes.routes]
const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = kirsten) => await html(await browser.get(path))
const agreement = {
  kind: 'internship',
  workplace: 'Birkely Plejecenter',
  contact: 'Lis Toft, 20 30 40 50',
  startsOn: '23.11.2026',
  endsOn: '19-02-2027',
  weeklyQuarterHours: '12,5',
  paidQuarterHours: '',
  aimedQuarterHours: '18',
}

/** Agrees a placement and answers where its page is. */
async function agree(workplace: string, fields: Record<string, string> = {}, browser = kirsten): Promise<string> {
  const agreed = await browser.post(`${tab}/ny`, { ...agreement, workplace, ...fields })
  if (agreed.status !== 303) throw new Error(`not agreed: ${agreed.status}`)
  const page = await seen(tab, browser)
  return /href="(\/borgere\/1\/praktik-og-job\/\d+)"/.exec(page.slice(page.indexOf(workplace)))?.[1] ?? ''
}

describe('who', () => {
  test.each(routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      const browser = await app.as(persona.id)
      const mayNot = route.may !== 'public' && !rolesWith(route.may).includes(persona.role)
      const isCase = route.pattern.includes(':citizen')
      const elsewhere = !isCase
        ? null
        : persona.id === 'other-caseworker'
          ? 404
          : persona.id === 'caseworker-2'
            ? 403
            : null
      const expected = mayNot ? 403 : elsewhere
      if (expected === null) continue
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} ${expected}`)
    }
  })

  test('a company adviser agrees placements for her own citizens and not for others', async () => {
    const jonas = await app.as('company-adviser')
    const agreed = await jonas.post(`${tab}/ny`, { ...agreement, workplace: 'Aftalt af Jonas' })
    expect(agreed.status).toBe(303)
    expect(await seen(tab, jonas)).toContain('Aftalt af Jonas')
    const strangers = await Promise.all(
      [...Array(40).keys()].map((id) => jonas.get(`/borgere/${id + 1}/praktik-og-job`)),
    )
    expect(new Set(strangers.map(({ status }) => status))).toEqual(new Set([200, 403]))
  })

  test('a placement of another citizen is not found under this one', async () => {
    expect((await kirsten.get('/borgere/2/praktik-og-job/1')).status).toBe(404)
    expect((await kirsten.post('/borgere/1/fravaer/999999/talt')).status).toBe(404)
  })
})

describe('agreeing', () => {
  test('a placement stands with its weeks and hours', async () => {
    const placement = await agree('Børnehuset Lærken')
    const page = await seen(tab)
    expect(page).toContain('13 uger · 12,5 timer om ugen')
    expect(await seen(placement)).toContain('Lis Toft, 20 30 40 50')
  })

  test('a job may stand without an end', async () => {
    expect(await seen(await agree('Varigt Job ApS', { kind: 'job', endsOn: '' }))).toContain('uden slutdato')
  })

  test.each([
    [{ startsOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ endsOn: '22.11.2026' }, 'Sidste dag ligger før første dag'],
    [{ endsOn: '' }, 'Skriv den sidste dag'],
    [{ startsOn: '1.1.2020' }, 'før, kommunen overtog'],
    [{ workplace: '' }, 'Udfyld feltet'],
    [{ workplace: 'x'.repeat(201) }, 'Teksten er for lang'],
    [{ weeklyQuarterHours: 'mange' }, 'Skriv timer med tal'],
    [{ weeklyQuarterHours: '12,3' }, 'hele, halve eller kvarte'],
    [{ paidQuarterHours: '51' }, 'højst skrives 50 timer'],
    [{ kind: 'holiday' }, 'Udfyld feltet'],
  ])('%j is refused in words, and what was typed stays', async (wrong, words) => {
    const response = await kirsten.post(`${tab}/ny`, { ...agreement, ...wrong })
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('Lis Toft')
  })

  test('the same form sent twice agrees once', async () => {
    const form = { ...agreement, workplace: 'Kun én gang', _once: 'placement-twice' }
    await kirsten.post(`${tab}/ny`, form)
    expect((await kirsten.post(`${tab}/ny`, form)).status).toBe(303)
    expect((await seen(tab)).match(/<b class="fg-strong">Kun én gang/g)).toHaveLength(1)
  })

  test('a name is shown as written, never run', async () => {
    await agree('<script>alert(1)</script> Ærø & Ål')
    expect(await seen(tab)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Ærø &amp; Ål')
  })
})

describe('correcting', () => {
  test('paid hours rise, and the case tells from what to what', async () => {
    const placement = await agree('Hotel Strandengen')
    const form = { ...agreement, workplace: 'Hotel Strandengen', paidQuarterHours: '6', version: '1' }
    expect((await kirsten.post(placement, form)).status).toBe(303)
    expect(await seen(tab)).toContain('6 betalte timer')
  })

  test('in two tabs: both values stand side by side, with who saved first', async () => {
    const placement = await agree('Sønderup Autolak')
    const form = { ...agreement, workplace: 'Sønderup Autolak', version: '1' }
    await kirsten.post(placement, { ...form, paidQuarterHours: '6' })
    const second = await kirsten.post(placement, { ...form, paidQuarterHours: '8', contact: 'Bo' })
    const page = await html(second)
    expect(second.status).toBe(409)
    for (const words of ['Kirsten Holm', '<td>8</td>', '<td>6</td>', '<td>Bo</td>']) expect(page).toContain(words)
    expect(page).not.toContain('Første dag')
    expect(await seen(placement)).not.toContain('<dd>8 timer')
  })

  test('a correction that changes nothing is no change', async () => {
    const placement = await agree('Uændret')
    const form = { ...agreement, workplace: 'Uændret', version: '1' }
    expect((await kirsten.post(placement, form)).status).toBe(303)
    expect((await kirsten.post(placement, form)).status).toBe(303)
  })

  test('wrong dates are refused and the form stays open', async () => {
    const placement = await agree('Forkert dato')
    const response = await kirsten.post(placement, { ...agreement, endsOn: '1.11.2026', version: '1' })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining('Sidste dag ligger før')])
  })

  test('what comes next is agreed in one field, and then the end warns no more', async () => {
    const placement = await agree('Slutter snart', { endsOn: '30.11.2026' })
    expect(await seen(placement)).toContain('Slutter om 7 dage. Intet er aftalt om næste skridt.')
    const step = await kirsten.post(`${placement}/naeste-skridt`, { version: '1', nextStep: '12 betalte timer' })
    expect(step.status).toBe(303)
    expect(await seen(placement)).not.toContain('Intet er aftalt')
    expect((await kirsten.post(`${placement}/naeste-skridt`, { version: '1', nextStep: 'Andet' })).status).toBe(409)
  })
})

describe('ending', () => {
  const end = { version: '1', endedOn: '23.11.2026', endReason: 'job', nextStep: '' }

  test('a placement ends on a day, for a reason', async () => {
    const placement = await agree('Kvistgård Entreprise')
    expect((await kirsten.post(`${placement}/afslutning`, end)).status).toBe(303)
    expect(await seen(placement)).toContain('23. november 2026')
    expect((await kirsten.post(`${placement}/afslutning`, end)).status).toBe(409)
  })

  test.each([
    [{ endedOn: '24.11.2026' }, 'Dagen er ikke kommet endnu'],
    [{ endedOn: '1.11.2026' }, 'Sidste dag ligger før første dag'],
    [{ endedOn: '31.11.2026' }, 'Skriv en dato, der findes'],
    [{ endReason: '' }, 'Udfyld feltet'],
  ])('%j is refused in words', async (wrong, words) => {
    const placement = await agree(`Afslut ${Object.values(wrong).join()}.`)
    const response = await kirsten.post(`${placement}/afslutning`, { ...end, ...wrong })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
  })
})

describe('absence', () => {
  const report = { absentOn: '20.11.2026', reason: 'child-ill' }

  test('is reported, becomes a task the same minute, and both are done when somebody has talked', async () => {
    expect((await kirsten.post('/borgere/1/fravaer', report)).status).toBe(303)
    const page = await seen(tab)
    expect(page).toContain('20. november 2026')
    expect(await seen('/opgaver')).toContain('Tal om fraværet 20. november 2026')

    const handled = /action="(\/borgere\/1\/fravaer\/\d+\/talt)"/.exec(page)?.[1] ?? ''
    expect((await kirsten.post(handled, { word: 'Barnet er rask igen' })).status).toBe(303)
    expect(await seen('/opgaver')).toContain('»Barnet er rask igen«')
    const again = await kirsten.post(handled, { word: 'Talte også' })
    expect([again.status, await html(again)]).toEqual([409, expect.stringContaining('allerede talt')])
  })

  test('is reported once a day', async () => {
    const today = { ...report, absentOn: '19.11.2026' }
    await kirsten.post('/borgere/1/fravaer', today)
    const second = await kirsten.post('/borgere/1/fravaer', today)
    expect([second.status, await html(second)]).toEqual([422, expect.stringContaining('allerede meldt')])
  })

  test.each([
    [{ absentOn: '31.2.2026' }, 'Skriv en dato, der findes'],
    [{ absentOn: '23.11.2027' }, 'mere end en måned ude'],
    [{ absentOn: '23.11.2025' }, 'mere end en måned tilbage'],
    [{ reason: 'hangover' }, 'Udfyld feltet'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await kirsten.post('/borgere/1/fravaer', { ...report, ...wrong })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
  })
})

describe('the tab', () => {
  test('shows the gaps between offers in days', async () => {
    expect(await seen(tab)).toContain('111 dage uden tilbud')
  })
})

test('a closed case is read and not written in', async () => {
  const own = await testApp()
  const browser = await own.as('caseworker')
  await browser.post('/borgere/1/afslutning', { reason: 'job', on: '23.11.2026' })
  expect(await seen(tab, browser)).not.toContain('Ny aftale')
  expect((await browser.post(`${tab}/ny`, agreement)).status).toBe(403)
  expect((await browser.post('/borgere/1/fravaer', { absentOn: '23.11.2026', reason: 'unknown' })).status).toBe(403)
  await own.close()
})
