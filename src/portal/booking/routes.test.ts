import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'

let app: TestApp
let samira: TestBrowser
beforeAll(async () => {
  app = await testApp()
  samira = await app.as('citizen')
})
afterAll(() => app.close())

const fjordby = 900 as MunicipalityId
const inFjordby = <T>(ask: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, ask)
const seen = async (path: string, browser = samira) => await (await browser.get(path)).text()
const slotsOn = (page: string) => [...page.matchAll(/name="slot" value="(\d+)"/g)].map((match) => String(match[1]))
const ownTalks = () =>
  inFjordby((db) =>
    db
      .selectFrom('talk')
      .select(['id', 'startsAt', 'cancelledOn'])
      .where('citizenId', '=', 1 as CitizenId)
      .where('bookedByCitizen', '=', true)
      .orderBy('id')
      .execute(),
  )

describe('a citizen', () => {
  test('sees the times of those around her, and nobody else’s', async () => {
    const page = await seen('/min-side/book')
    expect(page).toContain('Book en tid')
    expect(page).toContain('Kirsten Holm')
    expect(page).not.toContain('Sofie Dam')
    expect(slotsOn(page).length).toBeGreaterThan(3)
  })

  test('books by one press, sees it on her page, and so does her caseworker', async () => {
    const [slot] = slotsOn(await seen('/min-side/book'))
    const booked = await samira.post('/min-side/book', { slot: slot ?? '' })
    expect([booked.status, booked.headers.get('location')]).toEqual([303, '/min-side'])
    const page = await seen('/min-side')
    expect(page).toContain('Tiden er din:')
    expect(page).toContain('Aflys')
    expect(slotsOn(await seen('/min-side/book'))).not.toContain(slot)
    expect(await seen('/borgere/1/samtaler', await app.as('caseworker'))).toContain('Lokale 2')
  })

  test('calls off what she booked herself, and the time is free again', async () => {
    const [talk] = await ownTalks()
    const earliest = slotsOn(await seen('/min-side/book'))[0]
    const called = await samira.post(`/min-side/aftaler/${talk?.id}/aflys`)
    expect(called.status).toBe(303)
    expect(await seen('/min-side')).toContain('Samtalen er aflyst')
    const free = slotsOn(await seen('/min-side/book'))
    expect(free[0]).not.toBe(earliest) // the one called off was before it
    expect(free[1]).toBe(earliest)
    expect((await samira.post(`/min-side/aftaler/${talk?.id}/aflys`)).status).toBe(422)
    expect(await seen('/opgaver', await app.as('caseworker'))).toContain('er aflyst af borgeren. Aftal en ny tid.')
  })

  test('has two times ahead at most', async () => {
    for (const status of [303, 303, 422]) {
      const slot = slotsOn(await seen('/min-side/book')).at(-1) ?? ''
      expect((await samira.post('/min-side/book', { slot })).status).toBe(status)
    }
    expect((await ownTalks()).filter(({ cancelledOn }) => cancelledOn === null)).toHaveLength(2)
  })

  test('cannot call off what the municipality has called her to, nor somebody else’s', async () => {
    expect((await samira.post('/min-side/aftaler/1/aflys')).status).toBe(422)
    const other = await inFjordby((db) =>
      db
        .selectFrom('talk')
        .select('id')
        .where('citizenId', '<>', 1 as CitizenId)
        .limit(1)
        .executeTakeFirstOrThrow(),
    )
    expect((await samira.post(`/min-side/aftaler/${other.id}/aflys`)).status).toBe(404)
  })

  test.each([{}, { slot: '' }, { slot: 'x' }, { slot: '999999' }, { slot: '-1' }])(
    '%j books nothing and says so',
    async (form) => {
      const response = await samira.post('/min-side/book', form)
      expect([response.status, await response.text()]).toEqual([422, expect.stringContaining('role="alert"')])
    },
  )

  test('cannot take a time that is not open to citizens, or of somebody she does not know', async () => {
    await Promise.all((await ownTalks()).map(({ id }) => samira.post(`/min-side/aftaler/${id}/aflys`)))
    const closed = await inFjordby((db) =>
      db
        .selectFrom('talkSlot')
        .innerJoin('staff', 'staff.id', 'talkSlot.staffId')
        .select(['talkSlot.id', 'forCitizens', 'staff.name'])
        .where('talkSlot.startsAt', '>', '2026-11-25T00:00:00Z')
        .execute(),
    )
    const notForCitizens = closed.find(({ forCitizens, name }) => !forCitizens && name === 'Kirsten Holm')
    const stranger = closed.find(({ forCitizens, name }) => forCitizens && name === 'Camilla Juul')
    for (const slot of [notForCitizens, stranger]) {
      expect(slot).toBeDefined()
      expect((await samira.post('/min-side/book', { slot: String(slot?.id) })).status).toBe(422)
    }
  })

  test('who presses two times at once in two windows gets two times, never three', async () => {
    const slots = slotsOn(await seen('/min-side/book')).slice(0, 8)
    await Promise.all(slots.map((slot) => samira.post('/min-side/book', { slot })))
    expect((await ownTalks()).filter(({ cancelledOn }) => cancelledOn === null)).toHaveLength(2)
  })
})

test.each([
  ['ar', 'احجز موعداً', 'rtl'],
  ['uk', 'Записатися на час', 'ltr'],
  ['en', 'Book a time', 'ltr'],
])('the page is read in %s', async (language, title, direction) => {
  const login = await app.fetch('/login', {
    method: 'POST',
    body: new URLSearchParams({ persona: 'citizen' }),
    headers: { origin: 'http://localhost' },
  })
  const cookie = `${login.headers.get('set-cookie')?.split(';')[0]}; sprog=${language}`
  const page = await (await app.fetch('/min-side/book', { headers: { cookie } })).text()
  expect(page).toContain(title)
  expect(page).toContain(`dir="${direction}"`)
})

test('a citizen without a script has all she needs in the page itself', async () => {
  const page = await seen('/min-side/book')
  expect(page).toMatch(/<form method="post" action="\/min-side\/book"/)
  expect(page).toMatch(/<button type="submit" name="slot"/)
})
