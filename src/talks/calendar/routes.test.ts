import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, Id, MunicipalityId, StaffId, TalkId } from '../../platform/ids.ts'
import { day, type PlainDate } from '../../platform/plain-date.ts'
import { type BroughtTalk, correctTalks, listManyTalks } from '../many-talks-queries.ts'
import { bookSlot, cancelOwnTalk } from './book-slot.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const fjordby = 900 as MunicipalityId
const inFjordby = <T>(ask: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, ask)
const seen = async (path: string, browser = kirsten) => await (await browser.get(path)).text()
const moment = { now: '2026-11-23T07:00:00.000Z', today: day('2026-11-23') }

const pattern = {
  weekday: '3',
  opensAt: '13',
  closesAt: '15.00',
  minutes: '30',
  everyWeeks: '1',
  fromOn: '11.1.2027',
  weeks: '2',
  kind: 'cv',
  place: 'Biblioteket',
  forCitizens: '1',
}

const slotsAt = (place: string) =>
  inFjordby((db) =>
    db
      .selectFrom('talkSlot')
      .select(['id', 'startsAt', 'talkId', 'withdrawnOn', 'staffId'])
      .where('place', '=', place)
      .orderBy('startsAt')
      .execute(),
  )

describe('a calendar', () => {
  test('shows the week’s talks with who comes, and free times between them', async () => {
    const page = await seen('/kalender')
    expect(page).toContain('Uge 48, 2026')
    expect(page).toContain('Samira Haddad')
    expect(page).toContain('Ledig')
    expect(page).toContain('uge=2026-47')
    expect(page).toContain('uge=2026-49')
  })

  test('of a colleague in the team opens, of another team does not', async () => {
    const ids = await inFjordby((db) => db.selectFrom('staff').select(['id', 'name']).execute())
    const idOf = (name: string) => ids.find((each) => each.name === name)?.id
    expect(await seen(`/kalender?hvem=${idOf('Sofie Dam')}`)).toContain('Kalender for Sofie Dam')
    expect(await seen(`/kalender?hvem=${idOf('Camilla Juul')}`)).not.toContain('Camilla Juul')
  })

  test('a team leader sees the team’s together', async () => {
    const page = await seen('/kalender', await app.as('team-leader'))
    expect(page).toContain('Samira Haddad')
    expect(page).toContain('Kirsten Holm')
    expect(page).not.toContain('Åbn tider')
  })

  test('a mentor sees her citizens’ appointments, not what they are about', async () => {
    const aster = await app.as('mentor')
    const page = await seen('/kalender', aster)
    expect(page).toContain('Samira Haddad')
    expect(page).toContain('Aftale')
    for (const word of ['FIP', 'samtale med', 'Opfølgningssamtale', 'Jobsamtale', 'Ledig', 'Book'])
      expect(page.slice(page.indexOf('fg-week')), word).not.toContain(word)
    expect((await aster.get('/kalender/tider')).status).toBe(403)
    expect((await aster.get('/samtaler/frister')).status).toBe(403)
    expect((await aster.get('/borgere/1/samtaler/1/deltagere')).status).toBe(403)
  })

  test.each(['company-adviser', 'project-leader', 'administrator', 'facilitator', 'evaluator', 'citizen'])(
    'is closed to a %s',
    async (persona) => {
      const browser = await app.as(persona)
      expect((await browser.get('/kalender')).status).toBe(403)
      expect((await browser.get('/kalender/abonnement')).status).toBe(403)
    },
  )

  test.each(['uge=2026-99', 'uge=x', 'hvem=999999', 'hvem=x', 'uge=9999-1'])('%s shows this week', async (query) => {
    const response = await kirsten.get(`/kalender?${query}`)
    expect([response.status, (await response.text()).includes('Uge 48, 2026')]).toEqual([200, true])
  })

  test('a protected address stands in no calendar', async () => {
    await inFjordby(async (db) => {
      await db
        .updateTable('citizen')
        .set({ addressProtectedFrom: day('2026-01-01') })
        .where('id', '=', 3 as CitizenId)
        .execute()
      const kirstens = await db
        .selectFrom('staff')
        .select('id')
        .where('name', '=', 'Kirsten Holm')
        .executeTakeFirstOrThrow()
      const talk = {
        municipalityId: fjordby,
        citizenId: 3 as CitizenId,
        staffId: kirstens.id,
        place: 'Hemmelig Vej 12',
      }
      await db
        .insertInto('talk')
        .values({ ...talk, kind: 'home-visit', startsAt: '2026-11-25T07:00:00Z' })
        .execute()
    })
    const page = await seen('/kalender')
    expect(page).toContain('Hjemmebesøg')
    expect(page).not.toContain('Hemmelig Vej')
  })
})

describe('opening times', () => {
  test('every Wednesday 13-15 by half hours, two weeks, is eight times', async () => {
    const opened = await kirsten.post('/kalender/tider', pattern)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/kalender?uge=2027-2'])
    const slots = await slotsAt('Biblioteket')
    expect(slots).toHaveLength(8)
    expect(slots[0]?.startsAt).toBe('2027-01-13T12:00:00.000Z')
    expect(await seen('/kalender?uge=2027-2')).toContain('Borgere kan booke')
    expect(await seen('/kalender/tider')).toContain('Onsdag kl. 13.00–15.00, 30 minutter')
  })

  test('the same times again are not opened twice', async () => {
    await kirsten.post('/kalender/tider', pattern)
    expect(await slotsAt('Biblioteket')).toHaveLength(8)
  })

  test('bank holidays are left out', async () => {
    const christmas = { ...pattern, weekday: '5', fromOn: '21.12.2026', weeks: '2', place: 'Julekontoret' }
    await kirsten.post('/kalender/tider', christmas)
    expect(await slotsAt('Julekontoret')).toEqual([]) // 25 December and 1 January
  })

  test.each([
    [{ closesAt: '12' }, 'Sluttiden skal være efter'],
    [{ opensAt: '25' }, 'Skriv et klokkeslæt'],
    [{ minutes: '5' }, 'mellem 10 og 240'],
    [{ minutes: 'x' }, 'mellem 10 og 240'],
    [{ weeks: '27' }, 'mellem 1 og 26'],
    [{ fromOn: '22.11.2026' }, 'Datoen er passeret'],
    [{ fromOn: '31.2.2027' }, 'Skriv en dato, der findes'],
    [{ weekday: '8' }, 'Udfyld feltet'],
    [{ kind: 'gossip' }, 'Udfyld feltet'],
    [{ closesAt: '13.20' }, 'ikke plads til nogen tider'],
    [{ opensAt: '0', closesAt: '23.50', minutes: '10', weeks: '26' }, 'over 500 tider'],
  ])('%j is refused in words and what was typed stays', async (wrong, words) => {
    const response = await kirsten.post('/kalender/tider', { ...pattern, place: 'Afvist sted', ...wrong })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('Afvist sted')
    expect(await slotsAt('Afvist sted')).toEqual([])
  })

  test('a stopped pattern closes its free times and keeps those that are booked', async () => {
    const [first] = await slotsAt('Biblioteket')
    expect((await kirsten.post(`/kalender/ledig/${first?.id}`, { citizen: '1', kind: 'cv' })).status).toBe(303)
    const page = await seen('/kalender/tider')
    const id = /tider\/(\d+)\/stop/.exec(page.slice(page.indexOf('Onsdag kl. 13.00')))?.[1]
    await kirsten.post(`/kalender/tider/${id}/stop`)
    const slots = await slotsAt('Biblioteket')
    expect(slots.filter(({ withdrawnOn }) => withdrawnOn === null).map((slot) => slot.id)).toEqual([first?.id])
    expect(await seen('/borgere/1/samtaler')).toContain('CV-samtale')
    expect((await (await app.as('coordinator')).post(`/kalender/tider/${id}/stop`)).status).toBe(404)
  })
})

describe('booking a time', () => {
  const open = async (place: string, weekday: string) => {
    await kirsten.post('/kalender/tider', { ...pattern, place, weekday, fromOn: '1.2.2027', weeks: '1' })
    return await slotsAt(place)
  }

  test('takes it from the calendar; called off it is free again', async () => {
    const [slot] = await open('Kontor A', '1')
    expect((await kirsten.post(`/kalender/ledig/${slot?.id}`, { citizen: '2', kind: 'follow-up' })).status).toBe(303)
    expect(await seen(`/kalender/ledig/${slot?.id}`)).toContain('ikke ledig længere')
    const talks = await seen('/borgere/2/samtaler')
    const talk = /href="(\/borgere\/2\/samtaler\/\d+)"/.exec(talks.slice(talks.indexOf('Kontor A')))?.[1]
    await kirsten.post(`${talk}/aflysning`, { version: '1', by: 'citizen' })
    expect((await slotsAt('Kontor A'))[0]?.talkId).toBeNull()
    expect(await seen(`/kalender/ledig/${slot?.id}`)).toContain('Book samtalen')
  })

  test('a time in which its holder has another talk is not free', async () => {
    const [slot] = await open('Kontor B', '2')
    const booking = { kind: 'follow-up', date: '2.2.2027', time: '13.15', place: 'Andetsteds' }
    await kirsten.post('/borgere/2/samtaler/ny', booking)
    const refused = await kirsten.post(`/kalender/ledig/${slot?.id}`, { citizen: '1', kind: 'follow-up' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('ikke ledig længere')])
  })

  test('nobody is promised to two at the same time', async () => {
    const [slot] = await open('Kontor C', '3')
    const lars = {
      municipalityId: fjordby,
      citizenId: 1 as CitizenId,
      kind: 'follow-up',
      startsAt: slot?.startsAt ?? '',
    } as const
    await inFjordby(async (db) => {
      const sofie = await db.selectFrom('staff').select('id').where('name', '=', 'Sofie Dam').executeTakeFirstOrThrow()
      await db
        .insertInto('talk')
        .values({ ...lars, staffId: sofie.id })
        .execute()
    })
    const refused = await kirsten.post(`/kalender/ledig/${slot?.id}`, { citizen: '1', kind: 'follow-up' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('allerede en samtale')])
  })

  test('one’s own free time can be closed, a colleague’s cannot', async () => {
    const [slot] = await open('Kontor D', '4')
    await (await app.as('coordinator')).post(`/kalender/ledig/${slot?.id}/luk`)
    expect((await slotsAt('Kontor D'))[0]?.withdrawnOn).toBeNull()
    await kirsten.post(`/kalender/ledig/${slot?.id}/luk`)
    expect((await slotsAt('Kontor D'))[0]?.withdrawnOn).toBe('2026-11-23')
  })

  test('a time of another team or municipality is no time', async () => {
    const [slot] = await open('Kontor E', '6')
    for (const persona of ['caseworker-2', 'other-caseworker']) {
      const stranger = await app.as(persona)
      expect(await seen(`/kalender/ledig/${slot?.id}`, stranger)).not.toContain('Book samtalen')
      expect((await stranger.post(`/kalender/ledig/${slot?.id}`, { citizen: '1', kind: 'cv' })).status).not.toBe(303)
    }
    expect((await slotsAt('Kontor E'))[0]?.talkId).toBeNull()
  })

  test('of 64 who want the same time at once, one gets it', async () => {
    const slot = (await open('Ét kontor', '5')).find(({ withdrawnOn }) => withdrawnOn === null)
    const citizens = await inFjordby((db) => db.selectFrom('citizen').select('id').orderBy('id').limit(64).execute())
    expect(citizens).toHaveLength(64)
    const actor = { role: 'caseworker', municipalityId: fjordby, staffId: slot?.staffId as StaffId } as Actor
    const results = await Promise.all(
      citizens.map(({ id }) =>
        inFjordby((db) =>
          bookSlot(db, actor, moment, slot?.id as Id<'slot'>, { citizenId: id, withFip: false, interpreter: false }),
        ),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((each) => !each.ok && each.refusal === 'taken')).toHaveLength(63)
    const talks = await inFjordby((db) => db.selectFrom('talk').select('id').where('place', '=', 'Ét kontor').execute())
    expect(talks).toHaveLength(1)
  })

  test('of overlapping times of one colleague, many at once get only those that do not overlap', async () => {
    const half = { ...pattern, weekday: '5', fromOn: '1.3.2027', weeks: '1', minutes: '30', place: 'Overlap' }
    await kirsten.post('/kalender/tider', half)
    await kirsten.post('/kalender/tider', { ...half, opensAt: '13.15' })
    const slots = await slotsAt('Overlap')
    expect(slots).toHaveLength(7)
    const citizens = await inFjordby((db) => db.selectFrom('citizen').select('id').orderBy('id').limit(35).execute())
    const actor = { role: 'caseworker', municipalityId: fjordby, staffId: slots[0]?.staffId as StaffId } as Actor
    await Promise.all(
      citizens.map(({ id: citizenId }, at) =>
        inFjordby((db) =>
          bookSlot(db, actor, moment, slots[at % 7]?.id as Id<'slot'>, {
            citizenId,
            withFip: false,
            interpreter: false,
          }),
        ),
      ),
    )
    const taken = (await slotsAt('Overlap')).filter(({ talkId }) => talkId !== null).map(({ startsAt }) => startsAt)
    expect(taken.length).toBeGreaterThanOrEqual(3)
    const gaps = taken.slice(1).map((at, before) => Date.parse(at) - Date.parse(taken[before] ?? ''))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30 * 60_000)
  })

  test('a talk that an import calls off or moves gives its time back', async () => {
    const slots = await open('Kontor F', '7')
    const bookAt = async (at: number, citizen: string) => {
      const answer = await kirsten.post(`/kalender/ledig/${slots[at]?.id}`, { citizen, kind: 'follow-up' })
      expect(answer.status).toBe(303)
      return (await slotsAt('Kontor F'))[at]?.talkId as TalkId
    }
    const [called, moved, kept] = [await bookAt(1, '1'), await bookAt(2, '2'), await bookAt(3, '3')]
    const actor = { role: 'coordinator', municipalityId: fjordby, staffId: slots[0]?.staffId as StaffId } as Actor
    await inFjordby(async (db) => {
      const before = await listManyTalks(db, [called, moved, kept])
      const change = (id: TalkId, over: object) => {
        const talk = before.get(id) as BroughtTalk
        return { id, before: talk, after: { ...talk, ...over } }
      }
      await correctTalks(db, actor, moment, 'KMD', [
        change(called, { cancelledOn: moment.today }),
        change(moved, { startsAt: '2027-02-10T12:00:00.000Z' }),
        change(kept, { place: 'Et andet kontor' }),
      ])
    })
    expect((await slotsAt('Kontor F')).map(({ talkId }) => talkId)).toEqual([null, null, null, kept])
  })

  test('times of somebody who has left are not free, and whoever calls off tells the team', async () => {
    const [first, second] = (await slotsAt('Kontor E')).filter(({ withdrawnOn }) => withdrawnOn === null)
    const actor = { role: 'citizen', municipalityId: fjordby, citizenId: 1 as CitizenId, staffId: null } as Actor
    const wish = { citizenId: 1 as CitizenId, interpreter: false, withFip: false, bookedByCitizen: true }
    const book = (slot: typeof first) => inFjordby((db) => bookSlot(db, actor, moment, slot?.id as Id<'slot'>, wish))
    const booked = await book(first)
    const talk = booked.ok ? booked.value : (0 as TalkId)
    const left = (validTo: PlainDate | null) =>
      inFjordby((db) =>
        db
          .updateTable('staff')
          .set({ validTo })
          .where('id', '=', first?.staffId as StaffId)
          .execute(),
      )
    await left(day('2026-11-22'))
    const gone = await book(second)
    const cancelled = await inFjordby((db) => cancelOwnTalk(db, actor, moment, 1 as CitizenId, talk))
    await left(null)
    expect([gone, cancelled.ok]).toEqual([{ ok: false, refusal: 'taken' }, true])
    const tasks = await inFjordby((db) =>
      db
        .selectFrom('task')
        .select(['staffId', 'teamId'])
        .where('source', '=', 'talk')
        .where('sourceId', '=', talk)
        .execute(),
    )
    expect(tasks).toEqual([{ staffId: null, teamId: expect.any(Number) }])
  })

  test('a talk the municipality has called the citizen to is not hers to call off', async () => {
    const actor = { role: 'citizen', municipalityId: fjordby, citizenId: 1 as CitizenId, staffId: null } as Actor
    const refused = await inFjordby((db) => cancelOwnTalk(db, actor, moment, 1 as CitizenId, 1 as never))
    expect(refused).toEqual({ ok: false, refusal: 'not-own-booking' })
  })
})
