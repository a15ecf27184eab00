import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { testToday } from '../../../test/support/constants.ts'
import { inWork } from '../../platform/audit/work.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlacementId } from '../../platform/ids.ts'
import { addDays, type PlainDate, writeDate } from '../../platform/plain-date.ts'
import { libraryQuestionnaire } from '../../questionnaires/index.ts'
import { competencesOf, schemeOf } from '../scheme.ts'
import { texts } from '../texts.ts'
import { mondayOf } from '../week.ts'
import { listAnswers } from './answer-queries.ts'

const t = texts.da.weekly
const placement = 1 as PlacementId
const page = '/borgere/1/praktik-og-job/1/opfoelgning'

let app: TestApp
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  jonas = await app.as('company-adviser')
})
afterAll(() => app.close())

const seen = <T>(look: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, look)

/** Clears this week, so that each test begins with a form nobody has answered. */
async function newLink(): Promise<string> {
  const sent = await jonas.post(`${page}/link`)
  if (sent.status !== 303) throw new Error(`not sent: ${sent.status}`)
  const outbox = await (await jonas.get('/udbakke')).text()
  const message = /href="(\/udbakke\/\d+)"/.exec(outbox)?.[1] ?? ''
  const link = /\/u\/[\w-]{22}/.exec(await (await jonas.get(message)).text())?.[0]
  if (!link) throw new Error('no link in the outbox')
  return link
}

const open = (path: string) => app.fetch(path)
const post = (path: string, fields: Record<string, string> | [string, string][]) =>
  app.fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
  })
const taps = Object.fromEntries(
  competencesOf(schemeOf(libraryQuestionnaire('ugesvar-kitchen'))).map(({ id }) => [`trin-${id}`, '5']),
)
const answers = () => seen((db) => listAnswers(db, 1 as CitizenId, placement))
const linkRow = (link: string) =>
  seen((db) =>
    db
      .selectFrom('weeklyLink')
      .select(['usedAt', 'revokedAt', 'expiresAt'])
      .where('tokenHash', '=', sha256(link.slice(3)))
      .executeTakeFirst(),
  )
const expire = (link: string, expiresAt = '2026-11-01T00:00:00Z') =>
  seen((db) =>
    db
      .updateTable('weeklyLink')
      .set({ expiresAt })
      .where('tokenHash', '=', sha256(link.slice(3)))
      .execute(),
  )

describe('a link that works', () => {
  let link: string
  beforeEach(async () => {
    link ??= await newLink()
  })

  test('opens without login, and shows the first name, the week, what is asked and nothing else', async () => {
    const response = await open(link)
    const html = await response.text()

    expect(response.status).toBe(200)
    expect(html).toContain(t.title('Samira', 48))
    expect(html.match(/type="radio"/g)).toHaveLength(6 * 7 + 3)
    expect(html).not.toContain('Haddad')
    expect(html).not.toContain('/borgere/')
    expect(html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, ' ')).not.toMatch(/\d{6}-?\d{4}/)
    expect(html).not.toMatch(/Havnegade|samira\.haddad|12 34 56 01/)
  })

  test('is sent on to nobody, and kept by no cache', async () => {
    const { headers } = await open(link)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('is not used up by looking, however often', async () => {
    for (let times = 0; times < 3; times++) expect((await open(link)).status).toBe(200)
    expect((await linkRow(link))?.usedAt).toBeNull()
  })

  test('is stored as a hash of 128 bits, never as itself', async () => {
    const stored = await seen((db) => db.selectFrom('weeklyLink').selectAll().execute())
    expect(link.slice(3)).toMatch(/^[\w-]{22}$/)
    expect(JSON.stringify(stored)).not.toContain(link.slice(3))
  })

  test('reads English where the workplace wishes', async () => {
    const html = await (await open(`${link}?sprog=en`)).text()
    expect(html).toContain('<html lang="en"')
    expect(html).toContain(texts.en.weekly.send)
  })

  test('a page that is not ours cannot send it', async () => {
    const foreign = await app.fetch(link, { method: 'POST', body: new URLSearchParams(taps) })
    expect(foreign.status).toBe(403)
    expect((await linkRow(link))?.usedAt).toBeNull()
  })

  test('a form with something missing or wrong comes back with what was tapped, and the link still works', async () => {
    const again = await post(link, { ...taps, 'trin-pace': '9', ready: 'now' })
    const html = await again.text()
    expect(again.status).toBe(422)
    expect(html).toContain('<title>Fejl: ')
    expect(html).toContain(t.wrongNumber)
    expect(html).toMatch(/name="trin-punctual" value="5" checked/)
    expect((await post(link, taps)).status).toBe(422)
    expect((await linkRow(link))?.usedAt).toBeNull()
  })

  test.each([-1, 1])('takes no absence from outside its week: %i days', async (past) => {
    const monday = mondayOf(testToday as PlainDate)
    const days = writeDate(past < 0 ? addDays(monday, past) : addDays(testToday as PlainDate, past))
    const refused = await post(link, { ...taps, ready: 'now', absentOn: days })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Vælg en dag')])
    expect((await linkRow(link))?.usedAt).toBeNull()
  })

  test('takes the answer once; sent again it thanks and changes nothing', async () => {
    const before = (await answers()).length
    const monday = mondayOf(testToday as PlainDate)
    const sent = await post(link, [
      ...Object.entries(taps),
      ['ready', 'weeks'],
      ['remark', 'God uge'],
      ['absentOn', writeDate(monday)],
    ])
    expect(sent.status).toBe(303)
    const thanks = await open(link)
    expect(thanks.status).toBe(200)
    expect(await thanks.text()).toContain(t.closed.used.title)

    const again = await post(link, { ...taps, ready: 'now' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain(t.closed.used.lead)
    const now = await answers()
    expect(now).toHaveLength(before + 1)
    expect(now.at(-1)).toMatchObject({ weekStartsOn: monday, ready: 'weeks', remark: 'God uge', scores: { pace: 5 } })
  })

  test('made its day of absence a task the same minute, and did not double it', async () => {
    const monday = mondayOf(testToday as PlainDate)
    await post(`${link}/fravaer`, { absentOn: writeDate(monday) })
    const tasks = await seen((db) =>
      db
        .selectFrom('task')
        .innerJoin('absence', 'absence.id', 'task.sourceId')
        .select(['task.source', 'absence.reportedBy'])
        .where('task.citizenId', '=', 1 as CitizenId)
        .where('task.source', '=', 'absence')
        .where('absence.absentOn', '=', monday)
        .execute(),
    )
    expect(tasks).toEqual([{ source: 'absence', reportedBy: 'company' }])
  })

  test('leaves a line in the chain with the contact as the one who acted', async () => {
    const lines = await seen((db) =>
      db
        .selectFrom('auditEntry')
        .select(['action', 'outcome', 'staffId', 'actingCitizenId', 'citizenId'])
        .where('role', '=', 'company-contact')
        .execute(),
    )
    const by = { staffId: null, actingCitizenId: null, citizenId: 1 }
    expect(lines).toContainEqual({ action: 'weekly-form.viewed', outcome: 'done', ...by })
    expect(lines).toContainEqual({ action: 'weekly-answer.given', outcome: 'done', ...by })
    expect(lines).toContainEqual({ action: 'weekly-answer.given', outcome: 'refused', ...by })
  })

  test('is seen by the adviser at once', async () => {
    const html = await (await jonas.get(page)).text()
    expect(html).toContain('God uge')
    expect(html).toContain(texts.da.curve)
  })
})

describe('a link that does not', () => {
  test('guessed says so kindly, and opens nothing', async () => {
    for (const guess of [
      '/u/AAAAAAAAAAAAAAAAAAAAAA',
      '/u/x',
      `/u/${'a'.repeat(400)}`,
      '/u/AAAAAAAAAAAAAAAAAAAAAA/fravaer',
    ]) {
      const response = await open(guess)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain(t.closed.unknown.title)
      expect(response.headers.get('referrer-policy')).toBe('no-referrer')
      expect((await post(guess, { ...taps, ready: 'now' })).status).toBe(404)
    }
  })

  test('late and closed each say which, name nobody, and take no answer', async () => {
    const rows = await seen((db) =>
      db
        .selectFrom('weeklyForm')
        .select(['placementId', 'citizenId'])
        .where('placementId', '<>', placement)
        .orderBy('weekStartsOn', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow(),
    )
    const kirsten = await app.as('coordinator')
    const linkTo = `/borgere/${rows.citizenId}/praktik-og-job/${rows.placementId}/opfoelgning`
    const make = async () => {
      await kirsten.post(`${linkTo}/link`)
      const message = /href="(\/udbakke\/\d+)"/.exec(await (await kirsten.get('/udbakke')).text())?.[1] ?? ''
      return /\/u\/[\w-]{22}/.exec(await (await kirsten.get(message)).text())?.[0] ?? ''
    }
    const first = await make()
    expect((await open(first)).status).toBe(200)
    const second = await make()
    await expire(second)
    for (const [link, why] of [
      [first, 'revoked'],
      [second, 'late'],
    ] as const) {
      const response = await open(link)
      const html = await response.text()
      expect(response.status).toBe(410)
      expect(html).toContain(t.closed[why].title)
      const posted = await post(link, { ...taps, ready: 'now' })
      expect(posted.status).toBe(410)
      expect((await post(`${link}/fravaer`, { absentOn: writeDate(testToday as PlainDate) })).status).toBe(410)
    }
    await kirsten.post(`${linkTo}/link`)
    const third = await make()
    await kirsten.post(`${linkTo}/link/luk`)
    expect((await open(third)).status).toBe(410)
  })
})

describe('somebody whose name is protected', () => {
  test('is not named on the page', async () => {
    const link = await linkOfLastWeek()
    const protect = (from: PlainDate | null) =>
      seen((db) =>
        db
          .updateTable('citizen')
          .set({ nameProtectedFrom: from })
          .where('id', '=', 1 as CitizenId)
          .execute(),
      )
    await protect(addDays(testToday as PlainDate, -1))
    const html = await (await open(link)).text()
    await protect(null)
    expect(html).not.toContain('Samira')
    expect(html).toContain(t.title(null, 47))
  })
})

describe('absence reported from the workplace', () => {
  test('takes one press for today, and a second time says that it is known', async () => {
    const link = `${await linkOfLastWeek()}/fravaer`
    const form = await (await open(link)).text()
    expect(form).toMatch(new RegExp(`value="${writeDate(testToday as PlainDate)}"[^>]*checked`))
    const yesterday = { absentOn: writeDate(addDays(testToday as PlainDate, -3)) }
    expect(await (await post(link, yesterday)).text()).toContain(t.reportedLead)
    expect(await (await post(link, yesterday)).text()).toContain(t.alreadyReported)
  })

  test.each(['31.2.2026', '24.11.2026', '1.10.2026', ''])('refuses the day "%s"', async (absentOn) => {
    expect((await post(`${await linkOfLastWeek()}/fravaer`, { absentOn })).status).toBe(422)
  })
})

/** The demo's link of the week before, which nobody has used: message 1. */
async function linkOfLastWeek(): Promise<string> {
  return /\/u\/[\w-]{22}/.exec(await (await jonas.get('/udbakke/1')).text())?.[0] ?? ''
}

test('an answer sent twice in the same moment is taken once', async () => {
  const link = await linkOfLastWeek()
  const before = (await answers()).length
  const sent = await Promise.all(Array.from({ length: 8 }, () => post(link, { ...taps, ready: 'now' })))
  expect(sent.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(sent.filter(({ status }) => status === 409)).toHaveLength(7)
  expect((await answers()).length).toBe(before + 1)
})

test('a used link still reports absence, until its last day is over or a colleague closes it', async () => {
  const link = await linkOfLastWeek()
  const absence = { absentOn: writeDate(testToday as PlainDate) }
  expect(await (await open(link)).text()).toContain(t.closed.used.title)
  expect((await open(`${link}/fravaer`)).status).toBe(200)

  const { expiresAt } = (await linkRow(link)) ?? {}
  await expire(link)
  for (const path of [link, `${link}/fravaer`]) {
    const late = await open(path)
    const html = await late.text()
    expect([late.status, html.includes(t.closed.late.title), html.includes('Samira')]).toEqual([410, true, false])
    expect((await post(path, { ...taps, ...absence, ready: 'now' })).status).toBe(410)
  }

  await expire(link, expiresAt)
  expect((await open(`${link}/fravaer`)).status).toBe(200)
  expect((await jonas.post(`${page}/link/luk`)).status).toBe(303)
  for (const path of [link, `${link}/fravaer`]) expect((await open(path)).status).toBe(410)
})
