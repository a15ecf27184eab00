import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from '../staff/index.ts'
import { visitationRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
let jonas: TestBrowser
/** A citizen of Kirsten's whom Jonas has nothing to do with. */
let citizen: number
let advisers: { readonly jonas: string; readonly malene: string; readonly kirsten: string }
beforeAll(async () => {
  app = await testApp()
  ;[kirsten, jonas] = [await app.as('caseworker'), await app.as('company-adviser')]
  const known = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, async (db) => {
    const staff = await db.selectFrom('staff').select(['id', 'name']).execute()
    const idOf = (name: string) => staff.find((each) => each.name === name)?.id as number
    const { id } = await db
      .selectFrom('citizen')
      .innerJoin('attachment', 'attachment.citizenId', 'citizen.id')
      .select('citizen.id')
      .where('attachment.staffId', '=', idOf('Kirsten Holm') as never)
      .where('attachment.toOn', 'is', null)
      .where('citizen.id', 'not in', (own) =>
        own
          .selectFrom('attachment')
          .select('attachment.citizenId')
          .where('attachment.staffId', '=', idOf('Jonas Bruun') as never)
          .where('attachment.toOn', 'is', null),
      )
      .where('citizen.id', 'not in', (open) =>
        open.selectFrom('referral').select('referral.citizenId').where('answer', 'is', null),
      )
      .where('citizen.id', 'not in', (shut) =>
        shut.selectFrom('caseClosure').select('caseClosure.citizenId').where('reopenedOn', 'is', null),
      )
      .orderBy('citizen.id')
      .executeTakeFirstOrThrow()
    return { id, staff: { jonas: idOf('Jonas Bruun'), malene: idOf('Malene Høgh'), kirsten: idOf('Kirsten Holm') } }
  })
  citizen = known.id
  const text = (id: number) => String(id)
  advisers = {
    jonas: text(known.staff.jonas),
    malene: text(known.staff.malene),
    kirsten: text(known.staff.kirsten),
  }
})
afterAll(() => app.close())

const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = kirsten) => await html(await browser.get(path))
const form = (over: Record<string, string> = {}) => ({
  adviserId: advisers.jonas,
  caseworkerId: advisers.kirsten,
  visitedOn: '23.11.2026',
  matchGroup: 'job-ready',
  firstWish: 'kitchen',
  secondWish: 'care',
  comment: 'Vil gerne møde tidligt',
  ...over,
})
const tab = (id = citizen) => `/borgere/${id}/visitation`
const refer = (over: Record<string, string> = {}, id = citizen) => kirsten.post(`${tab(id)}/ny`, form(over))
/** Where the adviser answers, as her page says. */
async function answerPath(browser = jonas): Promise<string> {
  return /action="(\/borgere\/\d+\/henvisninger\/\d+)\/tag-imod"/.exec(await seen(tab(), browser))?.[1] ?? ''
}

describe('who', () => {
  test.each(visitationRoutes.routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      const browser = await app.as(persona.id)
      const mayNot = route.may !== 'public' && !rolesWith(route.may).includes(persona.role)
      if (!mayNot) continue
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  })

  test('another municipality finds nothing', async () => {
    const mette = await app.as('other-caseworker')
    expect((await mette.get('/borgere/1/visitation')).status).toBe(404)
    expect((await mette.get('/borgere/1/progressionstrappe')).status).toBe(404)
  })

  test('an adviser sees no ladder, and a mentor no visitation', async () => {
    const aster = await app.as('mentor')
    expect(await seen('/borgere/1/visitation', jonas)).not.toContain('Progressionstrappen')
    expect((await jonas.get('/borgere/1/progressionstrappe')).status).toBe(403)
    expect((await aster.get('/borgere/1/visitation')).status).toBe(403)
  })
})

describe('handing over', () => {
  test('what is offered opens the case to the adviser, until she sends it back', async () => {
    expect((await jonas.get(tab())).status).toBe(403)
    expect((await refer()).status).toBe(303)
    expect((await jonas.get(tab())).status).toBe(200)
    expect(await seen(tab(), jonas)).toContain('Vil gerne møde tidligt')
    expect((await jonas.get(`/borgere/${citizen}/praktik-og-job`)).status).toBe(200)
    expect((await jonas.get(`/borgere/${citizen}/praktik-og-job/ny`)).status).toBe(403)
    expect((await jonas.get(`/borgere/${citizen}/progression`)).status).toBe(403)

    const path = await answerPath()
    const without = await jonas.post(`${path}/send-retur`, { reason: '' })
    expect([without.status, await html(without)]).toEqual([422, expect.stringContaining('Udfyld feltet')])
    const back = await jonas.post(`${path}/send-retur`, { reason: 'not-my-trade', words: 'Bo kender plejen.' })
    expect([back.status, back.headers.get('location')?.split('?')[0]]).toEqual([303, '/henvisninger'])
    expect((await jonas.get(tab())).status).toBe(403)
  })

  test('what came back is a task for the caseworker, who reads why and hands it over again', async () => {
    expect(await seen(`/borgere/${citizen}/opgaver`)).toContain('Henvisningen er kommet retur')
    const page = await seen(tab())
    for (const words of [
      'Jonas Bruun har sendt den retur',
      'en anden konsulent kender brancherne bedre',
      'Bo kender plejen.',
    ])
      expect(page).toContain(words)
    const again = /action="([^"]+\/henvis)"/.exec(page)?.[1] ?? ''
    expect((await kirsten.post(again, { adviserId: advisers.jonas })).status).toBe(303)
    expect(await seen('/henvisninger', jonas)).toContain(`/borgere/${citizen}/visitation`)
  })

  test('who accepts becomes the citizen’s adviser and may agree placements', async () => {
    const path = await answerPath()
    expect((await jonas.post(`${path}/tag-imod`)).status).toBe(303)
    expect((await jonas.get(`/borgere/${citizen}/praktik-og-job/ny`)).status).toBe(200)
    expect(await seen(tab())).toContain('Jonas Bruun har taget imod')
    expect(await seen(`/borgere/${citizen}/forloeb`)).toContain('Jonas Bruun tog imod visitationen')
  })

  test('an answer given twice is refused in words', async () => {
    await refer({ firstWish: 'cleaning' })
    const path = await answerPath()
    const both = await Promise.all([
      jonas.post(`${path}/tag-imod`),
      jonas.post(`${path}/send-retur`, { reason: 'other' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test('nobody answers for another: her referral is not found', async () => {
    await refer({ adviserId: advisers.malene })
    const page = await seen(tab())
    expect(page).toContain('Venter på svar fra Malene Høgh')
    expect((await jonas.post(`/borgere/${citizen}/henvisninger/999999/tag-imod`)).status).toBe(404)
  })

  test('handing over while it waits takes it back from the first', async () => {
    const page = await seen(tab())
    const again = /action="([^"]+\/henvis)"/.exec(page)?.[1] ?? ''
    const same = await kirsten.post(again, { adviserId: advisers.malene })
    expect([same.status, await html(same)]).toEqual([422, expect.stringContaining('venter allerede hos den konsulent')])
    expect((await kirsten.post(again, { adviserId: advisers.jonas })).status).toBe(303)
    expect(await seen(tab())).toContain('Trukket tilbage')
  })

  test.each([
    [{ firstWish: 'care' }, 'Vælg to forskellige brancher'],
    [{ visitedOn: '24.11.2026' }, 'Datoen skal være i dag eller tidligere'],
    [{ visitedOn: '1.1.2015' }, 'før, kommunen overtog ansvaret'],
    [{ visitedOn: '20.11.2026' }, 'Der er allerede en nyere visitation'],
    [{ visitedOn: '31.2.2026' }, 'Skriv en dato, der findes'],
    [{ adviserId: '' }, 'Udfyld feltet'],
    [{ adviserId: '999999' }, 'Konsulenten er her ikke længere'],
    [{ firstWish: 'magic' }, 'Udfyld feltet'],
    [{ comment: 'x'.repeat(2001) }, 'Teksten er for lang'],
  ])('%j is refused in words, and what was typed stays', async (wrong, words) => {
    const response = await refer(wrong)
    const page = await html(response)
    expect(response.status).toBe(422)
    expect(page).toContain(words)
  })

  test('a caseworker is no adviser to hand over to', async () => {
    const response = await refer({ adviserId: advisers.kirsten })
    expect(response.status).toBe(422)
  })

  test('a match group other than the case’s is decided by the visitation', async () => {
    await refer({ matchGroup: 'education-ready' })
    expect(await seen(`/borgere/${citizen}/matchgruppe`)).toContain('Uddannelsesparat')
  })

  test('the same form sent twice hands over once', async () => {
    const sent = form({ _once: 'visitation-twice', firstWish: 'green' })
    await kirsten.post(`${tab()}/ny`, sent)
    await kirsten.post(`${tab()}/ny`, sent)
    expect((await seen(tab())).match(/Grønne områder, /g)).toHaveLength(1)
  })

  test('what is written is shown as written, never run', async () => {
    await refer({ comment: '<script>alert(1)</script> Ærø & Ål' })
    expect(await seen(tab())).toContain('&lt;script&gt;alert(1)&lt;/script&gt; Ærø &amp; Ål')
  })
})

describe('Samira’s history', () => {
  test('tells who was asked, what they answered and how long it took', async () => {
    const page = await seen('/borgere/1/visitation')
    for (const words of ['Malene Høgh', 'Jonas Bruun har taget imod', 'første tilbud begyndte', 'Køkken og kantine'])
      expect(page).toContain(words)
  })

  test('shows the deadline with its rule, as to be confirmed', async () => {
    const page = await seen('/borgere/1/visitation')
    expect(page).toContain('senest to uger efter overtagelsen for jobparate')
    expect(page).toContain('Skal bekræftes mod loven')
  })
})

describe('the list', () => {
  test('shows an adviser what is new and how long people have waited', async () => {
    const page = await seen('/henvisninger', jonas)
    for (const words of ['Nye henvisninger', 'Median', 'Venter på start', 'Tag imod']) expect(page).toContain(words)
  })

  test('shows a team what waits and what came back', async () => {
    const page = await seen('/henvisninger')
    expect(page).toContain('Venter på svar')
    expect(page).not.toContain('Tag imod</button>')
  })

  test('is in the adviser’s menu with how many wait', async () => {
    expect(await seen('/henvisninger', jonas)).toMatch(/Henvisninger<span class="fg-count">\d+/)
  })
})

describe('the ladder', () => {
  const yes = { 'turns-up': 'yes', 'tried-work': 'yes', 'manages-tasks': 'no', 'paid-hours-near': 'no' }
  const path = () => `/borgere/${citizen}/progressionstrappe`

  test('a screening places the citizen on the step that the answers give, and says what helps', async () => {
    expect((await kirsten.post(path(), yes)).status).toBe(303)
    const page = await seen(path())
    expect(page).toContain('I gang på en arbejdsplads')
    expect(page).toContain('Praktik i et virksomhedscenter')
  })

  test('another step needs a reason, and both are kept', async () => {
    const without = await kirsten.post(path(), { ...yes, step: '2' })
    expect([without.status, await html(without)]).toEqual([
      422,
      expect.stringContaining('hvorfor du vælger et andet trin'),
    ])
    expect((await kirsten.post(path(), { ...yes, step: '2', words: 'Prøver igen efter ferien' })).status).toBe(303)
    const page = await seen(path())
    expect(page).toContain('Svarene pegede på trin 3')
    expect(page).toContain('Prøver igen efter ferien')
    expect(page.indexOf('Trin 2: Klar til at prøve')).toBeGreaterThan(-1)
  })

  test('a question without an answer is asked for', async () => {
    const response = await kirsten.post(path(), { ...yes, 'tried-work': '' })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining('Udfyld feltet')])
  })
})
