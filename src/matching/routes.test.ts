import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { reservePlace } from '../companies/index.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlaceId, StaffId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { personas } from '../staff/index.ts'
import { matchingRoutes } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  ;[kirsten, jonas] = [await app.as('caseworker'), await app.as('company-adviser')]
})
afterAll(() => app.close())

const fjordby = 900 as MunicipalityId
const samira = 1 as CitizenId
const today = day('2026-11-23')
const inFjordby = <T>(run: (db: Db) => Promise<T>) => inWork(app.engine.db, app.keys, { municipality: fjordby }, run)
const html = async (response: Response) => await response.text()
const seen = async (path: string, browser = kirsten) => await html(await browser.get(path))
/** A page without what differs each time. */
const still = (page: string) => page.replaceAll(/name="_once" value="[^"]*"/g, '')
const match = '/borgere/1/match'
const suggested = async (browser = kirsten) =>
  [...(await seen('/pladser/2/match', browser)).matchAll(/\/borgere\/(\d+)\/match/g)].map(([, id]) => id ?? '')
const reservations = (page: string) =>
  [...page.matchAll(/action="(\/borgere\/1\/match\/\d+\/reserver)"/g)].map(([, path]) => path ?? '')

describe('who', () => {
  test.each(matchingRoutes.routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      if (route.may !== 'public' && rolesWith(route.may).includes(persona.role)) continue
      const browser = await app.as(persona.id)
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  })

  test('another municipality finds neither the citizen nor the place', async () => {
    const mette = await app.as('other-caseworker')
    for (const path of [match, '/borgere/1/maa-vises', '/pladser/2/match', '/pladser/2/krav'])
      expect(`${path} ${(await mette.get(path)).status}`).toBe(`${path} 404`)
  })

  test.each(['company-adviser', 'caseworker', 'caseworker-2', 'coordinator', 'team-leader'])(
    '%s is suggested only citizens whose case opens as it stands',
    async (persona) => {
      const browser = await app.as(persona)
      const shown = await suggested(browser)
      for (const id of shown) expect((await browser.get(`/borgere/${id}/match`)).status, `${id}`).toBe(200)
      expect(shown.length).toBeGreaterThan(0)
    },
  )

  test('a caseworker of another team weighs a citizen only once a reason is given', async () => {
    const other = await app.as('caseworker-2')
    const count = async () => Number(/(\d+) borgere opfylder/.exec(await seen('/pladser/2/match', other))?.[1])
    const before = await count()
    const [foreign] = await suggested()
    expect((await other.get(`/borgere/${foreign}/match`)).status).toBe(403)

    const reason = { reason: 'Vikar for Kirsten i dag' }
    expect((await other.post(`/borgere/${foreign}/begrundelse`, reason)).status).toBe(303)
    expect(await count()).toBe(before + 1)
  })
})

describe('places for a citizen', () => {
  test('say why, why not and what would make them fit', async () => {
    const page = await seen(match)
    for (const words of [
      'Pladser til Samira Haddad',
      'Passer, fordi',
      'Kunne passe, hvis',
      'Første ønske om branche',
      'Vis alle 8 forhold',
      'Reservér plads',
    ])
      expect(page).toContain(words)
  })

  test('are told to a team leader, who reserves nothing', async () => {
    const page = await seen(match, await app.as('team-leader'))
    expect(page).toContain('Passer, fordi')
    expect(reservations(page)).toEqual([])
  })

  test('in every track are more than in those sought', async () => {
    const count = async (path: string) => Number(/(\d+) slags ledige/.exec(await seen(path))?.[1])
    expect(await count(`${match}?brancher=alle`)).toBeGreaterThan(await count(match))
  })

  test('one press reserves the place for the days asked for', async () => {
    const [first] = reservations(await seen(match, jonas))
    const reserved = await jonas.post(first ?? '')
    expect(reserved.status).toBe(303)
    const page = await seen(match, jonas)
    expect(page).toContain('Reserveret: ')
    const again = await jonas.post(first ?? '')
    expect([again.status, await html(again)]).toEqual([
      409,
      expect.stringContaining('allerede reserveret til borgeren'),
    ])
  })

  test('of 64 who want the same place in the same moment, one gets it', async () => {
    const [path] = reservations(await seen(match, jonas))
    const place = Number(/match\/(\d+)\//.exec(path ?? '')?.[1]) as PlaceId
    const citizens = await inFjordby((db) =>
      db.selectFrom('citizen').select('id').where('erasedOn', 'is', null).orderBy('id').limit(64).execute(),
    )
    const staff = await inFjordby((db) =>
      db.selectFrom('staff').select('id').where('persona', '=', 'company-adviser').executeTakeFirstOrThrow(),
    )
    const actor = { role: 'company-adviser', municipalityId: fjordby, staffId: staff.id as StaffId } as Actor
    const moment = { today, now: '2026-11-23T09:00:00.000Z' }
    const days = { fromOn: day('2027-01-18'), toOn: day('2027-04-18') }
    const answers = await Promise.all(
      citizens.map(({ id }) =>
        inFjordby((db) => reservePlace(db, actor, moment, { placeId: place, citizenId: id, ...days })),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const late = await jonas.post(path ?? '')
    expect([200, 409]).toContain(late.status)
  })
})

describe('fairness', () => {
  test('origin, ground of residence, sex and health change nothing on any page', async () => {
    const paths = [match, `${match}?brancher=alle&vis=60`, '/pladser/2/match', `${match}/3/forespoergsel`]
    const read = async () => await Promise.all(paths.map(async (path) => still(await seen(path, jonas))))
    const before = await read()
    await inFjordby(async (db) => {
      for (const { id } of await db.selectFrom('citizen').select('id').execute()) {
        const sealed = await sealForCitizen(db, id, 'Diagnose, som ingen må veje')
        const staff = await db.selectFrom('staff').select('id').limit(1).executeTakeFirstOrThrow()
        await db
          .insertInto('considerationReason')
          .values({ municipalityId: fjordby, citizenId: id, sealed, notedOn: today, notedBy: staff.id })
          .execute()
      }
      await db
        .updateTable('citizen')
        .set((citizen) => ({
          targetGroup: 'immigrant',
          residenceGround: 'Noget helt andet',
          interpreterNeed: 'always',
          sex: citizen.case().when('sex', '=', 'female').then('male').else('female').end() as never,
        }))
        .execute()
    })
    expect(await read()).toEqual(before)
    for (const page of before) expect(page).not.toContain('Diagnose')
  })

  test('what does count changes the page', async () => {
    const before = still(await seen(match, jonas))
    await inFjordby((db) =>
      db
        .updateTable('citizen')
        .set({ spokenLanguages: ['Tigrinya'] })
        .where('id', '=', samira)
        .execute(),
    )
    expect(still(await seen(match, jonas))).not.toBe(before)
  })

  test('a protected address gives no distance', async () => {
    expect(await seen(match, jonas)).toMatch(/\d km/)
    await inFjordby((db) =>
      db
        .updateTable('citizen')
        .set({ addressProtectedFrom: day('2026-01-01') })
        .where('id', '=', samira)
        .execute(),
    )
    const page = await seen(match, jonas)
    expect(page).not.toMatch(/\d km i lige linje/)
    expect(page).toContain('Afstanden kendes ikke')
  })

  test('a mentor who comes and goes keeps nobody out, an offer without an end does', async () => {
    const count = async () => Number(/(\d+) borgere opfylder/.exec(await seen('/pladser/2/match'))?.[1])
    const [first] = await suggested()
    const before = await count()
    const kind = async (of: 'mentor-scheme' | 'internship') =>
      await inFjordby((db) =>
        db
          .insertInto('placement')
          .values({
            municipalityId: fjordby,
            citizenId: Number(first) as CitizenId,
            kind: of,
            workplace: 'Fjordkøkkenet',
            startsOn: today,
            agreedBy: 1 as StaffId,
          })
          .execute(),
      )
    await kind('mentor-scheme')
    expect(await count()).toBe(before)
    await kind('internship')
    expect(await count()).toBe(before - 1)
  })

  test('who has waited longest is shown beside a place', async () => {
    const page = await seen('/pladser/2/match')
    expect(page).toContain('Har ventet')
    expect(page).toContain('Har ventet længst')
  })
})

describe('weights', () => {
  const usual = {
    prospect: '3',
    functions: '3',
    trade: '2',
    hours: '2',
    times: '2',
    danish: '1',
    distance: '1',
    language: '1',
  }

  test('are set by the project leader and the coordinator, dated, and read by advisers', async () => {
    const anne = await app.as('project-leader')
    expect((await anne.post('/match/vaegte', { ...usual, distance: '3' })).status).toBe(303)
    const page = await seen('/match/vaegte', jonas)
    expect(page).toContain('Afstand: 3')
    expect(page).toContain('sat af Anne Skov')
    expect(page).not.toContain('Gem vægtene')
    expect((await jonas.post('/match/vaegte', usual)).status).toBe(403)
  })

  test('change the order of the places', async () => {
    const order = async () =>
      [...(await seen(`${match}?vis=60`)).matchAll(/match\/(\d+)\/forespoergsel/g)].map(([, id]) => id)
    const before = await order()
    const birgit = await app.as('coordinator')
    await birgit.post('/match/vaegte', { ...usual, prospect: '0', functions: '0', trade: '0', hours: '3' })
    expect(await order()).not.toEqual(before)
  })

  test('that are missing or unknown are refused', async () => {
    const anne = await app.as('project-leader')
    expect((await anne.post('/match/vaegte', { ...usual, trade: '7' })).status).toBe(422)
    expect((await anne.post('/match/vaegte', {})).status).toBe(422)
  })
})

describe('what we look for', () => {
  const limits = {
    fromOn: '1.2.2027',
    weeklyQuarterHours: '20',
    earliestMinute: '8.00',
    latestMinute: '14.30',
    furthestKm: '5',
  }

  test('is noted as times and kilometres and weighs at once', async () => {
    expect((await jonas.post(`${match}/soeger`, limits)).status).toBe(303)
    const page = await seen(match, jonas)
    expect(page).toContain('20 om ugen, fra kl. 8.00, til kl. 14.30')
    expect(page).toContain('Ledige fra 1. februar 2027')
  })

  test.each([
    [{ earliestMinute: '25.00' }, 'Skriv et klokkeslæt'],
    [{ latestMinute: '7.00' }, 'Sluttidspunktet ligger før starten'],
    [{ weeklyQuarterHours: '51' }, 'Skriv mellem 1 og 50 timer'],
    [{ furthestKm: '0' }, 'Skriv mellem 1 og 500 kilometer'],
    [{ fromOn: '31.2.2027' }, 'Skriv en dato, der findes'],
  ])('%j is refused in words', async (wrong, words) => {
    const response = await jonas.post(`${match}/soeger`, { ...limits, ...wrong })
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
  })
})

describe('a place’s demands', () => {
  test('are noted and told, the newest in force', async () => {
    const form = { startsMinute: '6.30', endsMinute: '12.00', danishLeast: 'B1', movable: 'ja' }
    expect((await jonas.post('/pladser/2/krav', form)).status).toBe(303)
    const page = await seen('/pladser/2/match', jonas)
    expect(page).toContain('6.30–12.00, kan flyttes')
    expect(page).toContain('B1: taler med kolleger og kunder')
  })

  test('that end before they begin are refused', async () => {
    const response = await jonas.post('/pladser/2/krav', { startsMinute: '12.00', endsMinute: '6.30' })
    expect(response.status).toBe(422)
  })

  test('of a place that is not there are not found', async () => {
    expect((await jonas.get('/pladser/999999/krav')).status).toBe(404)
    expect((await jonas.get('/pladser/999999/match')).status).toBe(404)
  })
})

describe('what a company sees', () => {
  const request = `${match}/2/forespoergsel`

  test('is the first name and what has a consent, never an adjustment or a reason', async () => {
    const page = await seen(request, jonas)
    const letter = page.slice(page.indexOf('fg-letter'), page.indexOf('Det her vises ikke'))
    expect(letter).toContain('Samira')
    expect(letter).toContain('Løfter op til 8 kg')
    for (const hidden of ['Haddad', '12 34 56 01', 'rullevogn', 'Arabisk', 'Flygtning'])
      expect(letter).not.toContain(hidden)
  })

  test('grows with a consent and shrinks the moment it is taken back', async () => {
    expect((await kirsten.post('/borgere/1/maa-vises', { fields: ['telephone'] })).status).toBe(303)
    expect(await seen(request)).toContain('Telefon: 12 34 56 01')
    const sharing = await seen('/borgere/1/maa-vises')
    const telephone = sharing.slice(sharing.indexOf('Telefon'))
    const end = /action="([^"]+traek-tilbage)"/.exec(telephone)?.[1] ?? ''
    expect((await kirsten.post(end)).status).toBe(303)
    expect(await seen(request)).not.toContain('12 34 56 01</')
    expect((await kirsten.post(end)).status).toBe(404)
  })

  const lastKept = () =>
    inFjordby((db) =>
      db
        .selectFrom('companyRequest')
        .select(['shared', 'sentBy'])
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow(),
    )

  test('is kept when it goes out, with what it told', async () => {
    expect((await jonas.post(request, { contact: '' })).status).toBe(303)
    expect(await seen(request, jonas)).toContain('Sendt før')
    const kept = await lastKept()
    expect(kept).toMatchObject({ sentBy: 'print' })
    expect(kept.shared).toContain('given-name')
    expect(kept.shared).not.toContain('telephone')
  })

  test('names nobody whose name is protected, whatever she has agreed to', async () => {
    await inFjordby((db) =>
      db
        .insertInto('sharingConsent')
        .values({
          municipalityId: fjordby,
          citizenId: samira,
          field: 'family-name',
          givenOn: today,
          notedBy: 1 as StaffId,
        })
        .execute(),
    )
    const protect = (from: typeof today | null) =>
      inFjordby((db) => db.updateTable('citizen').set({ nameProtectedFrom: from }).where('id', '=', samira).execute())
    const letter = async () => {
      const page = await seen(request, jonas)
      return page.slice(page.indexOf('fg-letter'), page.indexOf('Det her vises ikke'))
    }
    expect(await letter()).toContain('Samira Haddad')
    await protect(today)
    expect(await letter()).not.toMatch(/Samira|Haddad/)
    expect((await jonas.post(request, { contact: '' })).status).toBe(303)
    expect((await lastKept()).shared, 'nor does the record say that she was named').not.toContain('given-name')
    expect(await letter()).toContain('Vi søger en plads for en borger som')
    await protect(null)
  })

  test('goes to no contact of another workplace', async () => {
    const response = await jonas.post(request, { contact: '999999' })
    expect(response.status).toBe(422)
  })

  test('without a tick no consent is noted', async () => {
    const response = await kirsten.post('/borgere/1/maa-vises', {})
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining('Sæt mindst ét kryds')])
  })
})

test('free places are counted in full where only the nearest are weighed', async () => {
  const wide = `${match}?brancher=alle`
  const counts = async () => {
    const lead = await seen(wide)
    return [/(\d+) slags ledige/, /De (\d+) nærmeste er vejet/].map((words) => Number(words.exec(lead)?.[1] ?? 0))
  }
  const [before] = await counts()
  await inFjordby(async (db) => {
    const {
      id,
      municipalityId: _,
      ...seat
    } = await db
      .selectFrom('place')
      .selectAll()
      .where('track', '=', 'kitchen')
      .where('toOn', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow()
    const many = Array.from({ length: 100 }, (_each, at) => ({
      ...seat,
      municipalityId: fjordby,
      targetGroups: [],
      fromOn: day('2026-01-01'),
      jobFunction: `Medhjælper ${at}`,
    }))
    await db.insertInto('place').values(many).execute()
  })
  const [found, weighed] = await counts()
  expect(found).toBe((before ?? 0) + 100)
  expect(weighed).toBeGreaterThan(0)
  expect(weighed).toBeLessThan(found ?? 0)
})
