import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { testToday } from '../../test/support/constants.ts'
import { inWork } from '../platform/audit/work.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf, formatDate } from '../platform/i18n/format.ts'
import type { CitizenId, MunicipalityId, PlacementId, TalkId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { personas } from '../staff/index.ts'
import { listTalks, type TalkLine } from '../talks/index.ts'
import { followUpRoutes, sendWeeklyLinks } from './index.ts'
import { texts } from './texts.ts'

const t = texts.da
let app: TestApp
let kirsten: TestBrowser
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
  jonas = await app.as('company-adviser')
})
afterAll(() => app.close())

const page = '/borgere/1/praktik-og-job/1/opfoelgning'
const card = '/borgere/1/praktik-og-job/1/kompetencekort'
const municipality = 900 as MunicipalityId
const seen = <T>(look: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality }, look)
const html = async (path: string, browser = jonas) => await (await browser.get(path)).text()
const notice = async (response: Response, browser = jonas) =>
  await html(response.headers.get('location') ?? '/', browser)

describe('who', () => {
  test.each(followUpRoutes.routes)(
    '$method $pattern is for the roles of the permission, and for who knows the citizen',
    async (route) => {
      for (const { id, role } of personas) {
        const browser = await app.as(id)
        const mayNot = route.may !== 'public' && !rolesWith(route.may).includes(role)
        const stranger = route.pattern.includes(':citizen') && ['other-caseworker', 'caseworker-2'].includes(id)
        const { status } = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
        if (mayNot) expect(`${id} ${status}`).toBe(`${id} 403`)
        else if (stranger) expect([403, 404]).toContain(status)
        else expect(status).toBeLessThan(500)
      }
    },
  )

  test('a placement of another citizen is not found under this one', async () => {
    expect((await kirsten.get('/borgere/2/praktik-og-job/1/opfoelgning')).status).toBe(404)
    expect((await kirsten.get('/borgere/2/praktik-og-job/1/kompetencekort')).status).toBe(404)
  })
})

describe('agreeing who answers', () => {
  const agreement = async () => {
    const form = await html(`${page}/aftale`)
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
    const staffId = /<option value="(\d+)" selected/.exec(form.slice(form.indexOf('id="staffId"')))?.[1] ?? ''
    return {
      version,
      staffId,
      track: 'kitchen',
      contactName: 'Mette Lund',
      contactEmail: 'mette@fjord.example',
      language: 'da',
    }
  }

  test('saves what is typed, and closes the link that went to another', async () => {
    const live = () =>
      seen((db) =>
        db
          .selectFrom('weeklyLink')
          .innerJoin('weeklyForm', 'weeklyForm.id', 'weeklyLink.formId')
          .select((q) => q.fn.countAll<number>().as('n'))
          .where('weeklyForm.placementId', '=', 1 as PlacementId)
          .where('weeklyLink.revokedAt', 'is', null)
          .where('weeklyLink.usedAt', 'is', null)
          .executeTakeFirstOrThrow(),
      )
    await jonas.post(`${page}/link`)
    expect((await live()).n).toBeGreaterThan(0)
    const saved = await jonas.post(`${page}/aftale`, await agreement())
    expect(await notice(saved)).toContain(t.saved)
    expect(await html(page)).toContain('mette@fjord.example')
  })

  test.each([
    ['contactEmail', 'mette'],
    ['contactEmail', 'mette@fjord'],
    ['contactEmail', 'a@b.dk, c@d.dk'],
    ['contactEmail', ''],
    ['contactName', ''],
    ['contactName', 'x'.repeat(201)],
    ['track', 'moonshine'],
    ['language', 'fr'],
    ['staffId', '999999'],
  ])('refuses %s "%s" and keeps what was typed', async (field, value) => {
    const refused = await jonas.post(`${page}/aftale`, { ...(await agreement()), [field]: value })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('<title>Fejl: ')
  })

  test('two who change it at once do not overwrite each other', async () => {
    const first = await agreement()
    expect((await jonas.post(`${page}/aftale`, { ...first, contactName: 'Mette L' })).status).toBe(303)
    const second = await kirsten.post(`${page}/aftale`, { ...first, contactName: 'Lise Ravn' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain(t.savedMeanwhile)
  })
})

describe('this week’s links', () => {
  const sender = { municipalityId: municipality, staffId: null, actor: null, baseUrl: 'http://localhost' }
  // A week nobody has sent for yet.
  const moment = { now: '2026-11-30T07:00:00Z', today: '2026-11-30' as PlainDate }

  test('go to each running workplace once a week, also when two send at once', async () => {
    const [one, other] = await Promise.all([
      seen((db) => sendWeeklyLinks(db, sender, moment)),
      seen((db) => sendWeeklyLinks(db, sender, moment)),
    ])
    expect(one.length + other.length).toBeGreaterThan(10)
    expect(await seen((db) => sendWeeklyLinks(db, sender, moment))).toEqual([])
    const forms = await seen((db) =>
      db
        .selectFrom('weeklyForm')
        .select(['placementId', (q) => q.fn.countAll<number>().as('n')])
        .where('weekStartsOn', '=', '2026-11-30' as PlainDate)
        .groupBy('placementId')
        .execute(),
    )
    expect(forms.length).toBeGreaterThan(10)
    expect(forms.every(({ n }) => n === 1)).toBe(true)
  })

  test('an adviser’s page says who has not answered, and that all are sent', async () => {
    const list = await html('/ugesvar')
    expect(list).toContain(t.sending.waiting)
    expect(list).toContain('Samira Haddad')
    await jonas.post('/ugesvar/send')
    expect(await notice(await jonas.post('/ugesvar/send'))).toContain(t.sending.sent(0))
  })

  test('are not sent where it has been stopped', async () => {
    const stopped = await seen((db) =>
      db
        .updateTable('followUp')
        .set({ stoppedOn: testToday as PlainDate })
        .where('placementId', '=', 1 as PlacementId)
        .execute(),
    )
    expect(stopped).toBeDefined()
    const later = { now: '2026-12-07T07:00:00Z', today: '2026-12-07' as PlainDate }
    expect(await seen((db) => sendWeeklyLinks(db, sender, later))).not.toContain(1)
    expect((await jonas.post(`${page}/link`)).status).toBe(422)
  })
})

const samira = 1 as CitizenId
const isComing = ({ kind, startsAt, cancelledOn }: TalkLine) =>
  kind === 'three-party' && startsAt > '2026-11-24' && cancelledOn === null

describe('three-party meetings', () => {
  test('are booked ahead for the whole placement, once', async () => {
    expect(await html(page, kirsten)).toContain(t.meetingMissing)
    const booked = await kirsten.post(`${page}/trepartsmoeder`, { at: '17.00' })
    expect(await notice(booked, kirsten)).toContain(t.booked(2, []))
    const again = await kirsten.post(`${page}/trepartsmoeder`, { at: '17.00' })
    expect(await notice(again, kirsten)).toContain(t.booked(0, []))
    const talks = (await seen((db) => listTalks(db, 1 as CitizenId))).filter(({ kind }) => kind === 'three-party')
    expect(talks.filter(({ heldOn }) => heldOn === null)).toHaveLength(2)
    expect(talks[0]?.place).toBe('Fjordkøkkenet')
  })

  test('that meet another talk of hers at the same time are not booked, and the page says which', async () => {
    const [first] = (await seen((db) => listTalks(db, samira))).filter(isComing).reverse()
    await seen((db) =>
      db
        .updateTable('talk')
        .set({ kind: 'telephone' })
        .where('id', '=', first?.id as TalkId)
        .execute(),
    )
    const again = await kirsten.post(`${page}/trepartsmoeder`, { at: '17.00' })
    expect(await notice(again, kirsten)).toContain(t.booked(0, [formatDate(dayOf(first?.startsAt ?? ''), 'da')]))
    expect(await notice(await kirsten.post(`${page}/trepartsmoeder`, { at: '18.30' }), kirsten)).toContain(
      t.booked(1, []),
    )
  })

  test.each(['', '25.00', 'ti', '9.75'])('are not booked at "%s"', async (at) => {
    expect((await kirsten.post(`${page}/trepartsmoeder`, { at })).status).toBe(422)
  })
})

describe('a colleague’s own follow-up', () => {
  const note = { visitedOn: '23.11.2026', way: 'visit', growth: 'Åbner køkkenet alene.' }

  test('stands on the page by topic, and is sealed in the database', async () => {
    expect(await notice(await jonas.post(`${page}/ny`, note))).toContain(t.noteSaved)
    expect(await html(page, kirsten)).toContain('Åbner køkkenet alene.')
    const rows = await seen((db) => db.selectFrom('followUpNote').select('sealed').execute())
    expect(rows.some(({ sealed }) => sealed.toString('utf8').includes('køkkenet'))).toBe(false)
  })

  test.each([
    [{ visitedOn: '24.11.2026' }, t.inFuture],
    [{ visitedOn: '18.10.2026' }, t.beforeStart],
    [{ visitedOn: '31.2.2026' }, 'Skriv en dato'],
    [{ growth: '   ' }, t.writeSomething],
    [{ way: 'pigeon' }, 'Udfyld'],
    [{ growth: 'x'.repeat(20_001) }, 'for lang'],
  ])('refuses %j', async (wrong, words) => {
    const refused = await jonas.post(`${page}/ny`, { ...note, ...wrong } as Record<string, string>)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
  })
})

describe('a competence card', () => {
  const draft = { tasks: 'Kolde retter', words: 'En god kollega', shown: ['punctual', 'hygiene'], contact: 'ja' }
  const newest = async () => Number(/kompetencekort\/(\d+)\/samtykke/.exec(await html(card))?.[1] ?? 0)

  test('cannot be fetched before the citizen has said yes, nor after it is withdrawn', async () => {
    expect(await notice(await jonas.post(card, draft))).toContain(t.card.saved)
    const id = await newest()
    expect((await jonas.get(`${card}/${id}/pdf`)).status).toBe(404)
    expect((await jonas.post(`${card}/${id}/samtykke`)).status).toBe(422)

    expect(await notice(await jonas.post(`${card}/${id}/samtykke`, { agreed: 'ja' }))).toContain(t.card.agreed)
    const pdf = await jonas.get(`${card}/${id}/pdf`)
    expect(pdf.status).toBe(200)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await jonas.post(`${card}/${id}/samtykke`, { agreed: 'ja' })).status).toBe(409)

    expect((await jonas.post(`${card}/${id}/tilbagekald`)).status).toBe(303)
    expect((await jonas.get(`${card}/${id}/pdf`)).status).toBe(404)
  })

  test('holds only what was chosen', async () => {
    await jonas.post(card, { ...draft, words: '' })
    const shown = await html(card)
    const from = shown.indexOf('<article')
    const first = shown.slice(from, shown.indexOf('samtykke', from))
    expect(first).toContain('Hygiejne')
    expect(first).not.toContain('Tempo')
  })

  test.each([
    [{ tasks: '' }, 'Udfyld'],
    [{ shown: [] }, t.card.errors['nothing-shown'] ?? ''],
    [{ tasks: 'x'.repeat(1001) }, 'for lang'],
  ])('refuses %j', async (wrong, words) => {
    const refused = await jonas.post(card, { ...draft, ...wrong })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words)
  })

  test('is the citizen’s to agree to, to fetch and to take back on her own page', async () => {
    const herself = await app.as('citizen')
    await jonas.post(card, draft)
    const id = await newest()
    expect((await herself.get(`/min-side/kompetencekort/${id}/pdf`)).status).toBe(404)
    expect(await html('/min-side/kompetencekort', herself)).toContain('En god kollega')
    expect((await herself.post(`/min-side/kompetencekort/${id}/samtykke`)).status).toBe(303)
    expect((await herself.get(`/min-side/kompetencekort/${id}/pdf`)).status).toBe(200)
    expect(await html(card)).toContain(t.card.agreedSelf)
    expect((await herself.post(`/min-side/kompetencekort/${id}/tilbagekald`)).status).toBe(303)
    expect((await herself.get(`/min-side/kompetencekort/${id}/pdf`)).status).toBe(404)
  })

  test('of another citizen is not found', async () => {
    expect((await (await app.as('citizen')).get('/min-side/kompetencekort/999999/pdf')).status).toBe(404)
    expect((await kirsten.get('/borgere/1/praktik-og-job/3/kompetencekort/1/pdf')).status).toBe(404)
  })
})

test('three-party meetings are called off from the day the placement ends', async () => {
  expect((await seen((db) => listTalks(db, samira))).some(isComing)).toBe(true)
  const ending = { endedOn: '23.11.2026', endReason: 'job', nextStep: '' }
  const version = /name="version" value="(\d+)"/.exec(await html('/borgere/1/praktik-og-job/1', kirsten))?.[1] ?? ''
  const ended = await kirsten.post('/borgere/1/praktik-og-job/1/afslutning', { ...ending, version })
  expect(ended.status).toBe(303)
  expect((await seen((db) => listTalks(db, samira))).filter(isComing)).toEqual([])
})
