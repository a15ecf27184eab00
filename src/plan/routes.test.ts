import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from '../staff/index.ts'
import { planRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
  jonas = await app.as('company-adviser')
})
afterAll(() => app.close())

const plan = '/borgere/1/plan'
const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = kirsten) => await html(await browser.get(path))
const activity = {
  kind: 'guidance',
  title: 'Truckkursus',
  provider: 'AMU Fjordby',
  startsOn: '23.11.2026',
  endsOn: '18-12-2026',
  weeklyQuarterHours: '12,5',
  handoverOn: '',
  handoverTo: '',
}

/** Registers an activity and answers where its page is. */
async function register(title: string, fields: Record<string, string> = {}): Promise<string> {
  const registered = await kirsten.post(`${plan}/aktiviteter/ny`, { ...activity, title, ...fields })
  if (registered.status !== 303) throw new Error(`not registered: ${registered.status}`)
  const page = await seen(`${plan}?vis=alt`)
  const ids = [...page.matchAll(/href="(\/borgere\/1\/plan\/aktiviteter\/\d+)">([^<]*)/g)]
  return ids.find(([, , name]) => name === title)?.[1] ?? ''
}

describe('who', () => {
  test.each(planRoutes.routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      const browser = await app.as(persona.id)
      const mayNot = route.may !== 'public' && !rolesWith(route.may).includes(persona.role)
      const ofCitizen = route.pattern.includes(':citizen')
      const elsewhere = { 'other-caseworker': 404, 'caseworker-2': 403 }[persona.id] ?? null
      const expected = mayNot ? 403 : ofCitizen ? elsewhere : null
      if (expected === null) continue
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} ${expected}`)
    }
  })

  test('an activity of another citizen is not found under this one', async () => {
    expect((await kirsten.get('/borgere/2/plan/aktiviteter/1')).status).toBe(404)
    expect((await kirsten.post('/borgere/2/plan/timekrav/1/slut', { version: '1', endsOn: '1.1.2027' })).status).toBe(
      404,
    )
    expect(
      (await kirsten.post('/borgere/2/plan/fritagelser/1/slut', { version: '1', endedOn: '1.1.2026' })).status,
    ).toBe(404)
  })
})

describe('the plan', () => {
  test('says this week in a sentence: every activity counted, against what is required', async () => {
    const page = await seen(plan)
    expect(page).toContain('34 af 37 timer i denne uge. 3 timer mangler.')
    for (const words of ['19 timer', '6 timer', '9 timer']) expect(page).toContain(words)
  })

  test('has everything on one line of time and the same in a table, gaps with their days and the rule', async () => {
    const page = await seen(`${plan}?vis=alt`)
    for (const words of [
      'Fjordkøkkenet',
      'Danskuddannelse 2, modul 3',
      'Mestring i hverdagen',
      'uden tilbud, over 42',
      'Fritaget ned til 10 timer',
    ])
      expect(page.split(words).length, words).toBeGreaterThanOrEqual(3)
  })

  test('tells of the handovers, the track and the gap ahead', async () => {
    const page = await seen(plan)
    for (const words of ['Jobdansk på Fjordkøkkenet, Lise Ravn', 'slutter 15. januar 2027', 'Ved ca. 17 betalte timer'])
      expect(page).toContain(words)
  })
})

describe('a company adviser', () => {
  test('sees placements and hours, the same as a caseworker', async () => {
    const page = await seen(plan, jonas)
    expect(page).toContain('34 af 37 timer i denne uge')
    expect(page).toContain('Fjordkøkkenet')
  })

  test('sees neither what a health course is called nor why somebody is exempt', async () => {
    const health = ['Mestring', 'Sundheds', 'Egen læge', 'ryggen', 'Helbred', 'Børnehaven', 'vuggestue']
    for (const path of [`${plan}?vis=alt`, `${plan}/aktiviteter/2`, `${plan}/timekrav`, `${plan}/fritagelser`]) {
      const page = await seen(path, jonas)
      for (const words of health) expect(page, `${path} ${words}`).not.toContain(words)
    }
    expect(await seen(`${plan}/aktiviteter/2`, jonas)).toContain('Andet')
    expect(await seen(`${plan}/aktiviteter/2`)).toContain('Mestring i hverdagen')
  })

  test('learns nothing of it on the timeline', async () => {
    const page = await seen('/borgere/1/forloeb', jonas)
    expect(page).not.toContain('Mestring')
    expect(await seen('/borgere/1/forloeb')).toContain('Mestring i hverdagen aftalt')
  })
})

describe('an activity', () => {
  test('is registered beside the others and counts at once', async () => {
    const path = await register('Truckkursus')
    expect(await seen(path)).toContain('12,5 timer')
    expect(await seen(plan)).toContain('46,5 af 37 timer i denne uge. Kravet er nået.')
    await kirsten.post(`${path}/afslutning`, { version: '1', endedOn: '23.11.2026', endReason: 'citizen-left' })
  })

  test.each([
    [{ endsOn: '22.11.2026' }, 'Sidste dag ligger før første dag'],
    [{ startsOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ startsOn: '1.1.2020' }, 'før, kommunen overtog'],
    [{ title: '' }, 'Udfyld feltet'],
    [{ title: 'x'.repeat(201) }, 'Teksten er for lang'],
    [{ weeklyQuarterHours: '' }, 'Udfyld feltet'],
    [{ weeklyQuarterHours: '12,3' }, 'hele, halve eller kvarte'],
    [{ weeklyQuarterHours: '51' }, 'højst skrives 50 timer'],
    [{ handoverOn: '1.12.2026' }, 'eller ingen af delene'],
    [{ handoverTo: 'Karin' }, 'eller ingen af delene'],
    [{ handoverOn: '1.11.2026', handoverTo: 'Karin' }, 'Overdragelsen ligger før'],
    [{ kind: 'holiday' }, 'Udfyld feltet'],
  ])('%j is refused in words, and what was typed stays', async (wrong, words) => {
    const response = await kirsten.post(`${plan}/aktiviteter/ny`, { ...activity, ...wrong })
    const page = await html(response)
    expect([response.status, page]).toEqual([422, expect.stringContaining(words)])
    expect(page).toContain('AMU Fjordby')
  })

  test('sent twice is registered once', async () => {
    const form = { ...activity, title: 'Kun én gang', startsOn: '1.3.2027', endsOn: '', _once: 'activity-twice' }
    await kirsten.post(`${plan}/aktiviteter/ny`, form)
    expect((await kirsten.post(`${plan}/aktiviteter/ny`, form)).status).toBe(303)
    expect((await seen(`${plan}?vis=alt`)).match(/>Kun én gang<\/a>/g)).toHaveLength(1)
  })

  test('in two tabs: both values stand side by side, with who saved first', async () => {
    const path = await register('To faner', { startsOn: '1.3.2027', endsOn: '' })
    const form = { ...activity, title: 'To faner', startsOn: '1.3.2027', endsOn: '', version: '1' }
    await kirsten.post(path, { ...form, weeklyQuarterHours: '6' })
    const second = await kirsten.post(path, { ...form, weeklyQuarterHours: '8' })
    const page = await html(second)
    expect(second.status).toBe(409)
    for (const words of ['Kirsten Holm', '<td>8</td>', '<td>6</td>']) expect(page).toContain(words)
    expect((await kirsten.post(path, { ...form, version: '2', weeklyQuarterHours: '8' })).status).toBe(303)
  })

  test('ends with a reason, not before it began and not in the future', async () => {
    const path = await register('Slutter', { startsOn: '2.11.2026', endsOn: '' })
    const end = (endedOn: string, endReason = 'completed') =>
      kirsten.post(`${path}/afslutning`, { version: '1', endedOn, endReason })
    expect(await html(await end('1.11.2026'))).toContain('Sidste dag ligger før første dag')
    expect(await html(await end('24.11.2026'))).toContain('Dagen er ikke kommet endnu')
    expect((await end('20.11.2026', '')).status).toBe(422)
    expect((await end('20.11.2026')).status).toBe(303)
    expect((await end('20.11.2026')).status).toBe(409)
  })

  test('lies in the database without a word of its name', async () => {
    const rows = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (db) =>
      db.selectFrom('activity').select('sealed').execute(),
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.some(({ sealed }) => sealed.toString('latin1').includes('Mestring'))).toBe(false)
  })
})

describe('hours required', () => {
  const set = (fields: Record<string, string>) =>
    kirsten.post(`${plan}/timekrav`, { hours1: '20', from1: '1.3.2028', reason: 'Aftalt', ...fields })

  test.each([
    [{ from1: '31.2.2028' }, 'Skriv en dato, der findes'],
    [{ hours1: '' }, 'Udfyld feltet'],
    [{ hours1: 'mange' }, 'Skriv timer med tal'],
    [{ reason: '' }, 'Udfyld feltet'],
    [{ from1: '1.1.2020', replaces: 'ja' }, 'før, kommunen overtog'],
    [{ endsOn: '29.2.2028', replaces: 'ja' }, 'Sidste dag ligger før første dag'],
    [{ from2: '1.4.2028', replaces: 'ja' }, 'Udfyld feltet'],
    [{ hours2: '30', replaces: 'ja' }, 'Udfyld feltet'],
    [{ hours2: '30', from2: '1.2.2028', replaces: 'ja' }, 'Trinene skal ligge efter hinanden'],
    [{ hours2: '30', from2: '1.4.2028', endsOn: '31.3.2028', replaces: 'ja' }, 'Et trin begynder efter'],
    [{}, 'Der gælder allerede et krav i de dage'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await set(wrong)
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
  })

  test('are phased in, take the place of what holds, and may be ended', async () => {
    const stated = { hours1: '20', from1: '1.3.2028', hours2: '30', from2: '1.5.2028', replaces: 'ja' }
    expect((await set({ ...stated, reason: 'Barsel er slut i marts' })).status).toBe(303)
    const page = await seen(`${plan}/timekrav`)
    for (const words of ['fra 1. maj 2028: 30 timer', 'til og med 29. februar 2028', 'Barsel er slut i marts'])
      expect(page).toContain(words)
    const form = /timekrav\/(\d+)\/slut[\s\S]*?name="version" value="(\d+)"/.exec(page)
    const end = (endsOn: string, version = form?.[2] ?? '') =>
      kirsten.post(`${plan}/timekrav/${form?.[1]}/slut`, { version, endsOn })
    expect((await end('1.2.2028')).status).toBe(422)
    expect((await end('31.12.2028')).status).toBe(303)
    expect((await end('30.11.2028')).status).toBe(409)
  })

  test('are set by the case side only', async () => {
    expect((await jonas.post(`${plan}/timekrav`, { hours1: '20', from1: '1.3.2027', reason: 'x' })).status).toBe(403)
    expect(await seen(`${plan}/timekrav`, jonas)).not.toContain('Sæt kravet')
  })
})

describe('an exemption', () => {
  const exempt = (fields: Record<string, string>) =>
    kirsten.post(`${plan}/fritagelser`, {
      startsOn: '1.2.2027',
      endsOn: '14.2.2027',
      ground: 'health',
      healthReason: 'Operation i hånden',
      ...fields,
    })

  test.each([
    [{ endsOn: '' }, 'Udfyld feltet'],
    [{ endsOn: '31.1.2027' }, 'Sidste dag ligger før første dag'],
    [{ endsOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ healthReason: '' }, 'Skriv en begrundelse'],
    [{ endsOn: '1.3.2028' }, 'højst vare et år'],
    [{ ground: '' }, 'Udfyld feltet'],
    [{ remainingQuarterHours: '-3' }, 'Skriv timer med tal'],
    [{ startsOn: '1.1.2020', endsOn: '1.2.2020' }, 'før, kommunen overtog'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await exempt(wrong)
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
  })

  test('has a reason that those who see health read and nobody else, and ends before its time', async () => {
    expect((await exempt({})).status).toBe(303)
    expect((await exempt({ startsOn: '14.2.2027', endsOn: '20.2.2027' })).status).toBe(422)
    const page = await seen(`${plan}/fritagelser`)
    expect(page).toContain('Operation i hånden')
    expect(await seen(`${plan}/fritagelser`, jonas)).not.toContain('Operation')
    const form = /fritagelser\/(\d+)\/slut[\s\S]*?name="version" value="(\d+)"/.exec(page)
    const end = (endedOn: string) => kirsten.post(`${plan}/fritagelser/${form?.[1]}/slut`, { version: '1', endedOn })
    expect((await end('15.2.2027')).status).toBe(422)
    expect((await end('7.2.2027')).status).toBe(303)
    expect((await end('8.2.2027')).status).toBe(409)
    expect(await seen(`${plan}/fritagelser`)).toContain('sidste dag 7. februar 2027')
  })
})

describe('the track and the gap', () => {
  test('a track holds from its day; the same again is no choice', async () => {
    expect((await kirsten.post(`${plan}/spor`, { track: 'job', fromOn: '23.11.2026' })).status).toBe(422)
    expect((await kirsten.post(`${plan}/spor`, { track: 'igu', fromOn: '31.2.2027' })).status).toBe(422)
    expect((await kirsten.post(`${plan}/spor`, { track: 'igu', fromOn: '23.11.2026' })).status).toBe(303)
    expect(await seen(plan)).toContain('<b class="fg-strong">IGU</b>')
  })

  test('one click makes the adviser’s task of the gap ahead, and only once', async () => {
    expect((await kirsten.post(`${plan}/naeste-hul`)).status).toBe(303)
    expect(await seen(plan)).toContain('Opgave: Aftal næste tilbud: det nuværende slutter 15. januar 2027')
    expect((await kirsten.post(`${plan}/naeste-hul`)).status).toBe(409)
    expect(await seen('/opgaver', jonas)).toContain('Aftal næste tilbud')
  })
})
