import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { rolesWith } from '../platform/auth/permissions.ts'
import { Keys } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../platform/ids.ts'
import { addDays } from '../platform/plain-date.ts'
import { personas } from '../staff/index.ts'
import { lastingJobRoutes, listWarningFacts, warningRulesOn } from './index.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const html = async (response: Response) => await response.text()
const list = '/varigt-job/tidligt'
const hours = '/borgere/1/timer'

/** The CPR number of a citizen: what a file of hours names people by. */
const numberOf = (citizen: number) =>
  inWork(app.engine.db, new Keys([testSecret]), { municipality: 900 as MunicipalityId }, async (db) => {
    const row = await db
      .selectFrom('citizenNumber')
      .select('sealed')
      .where('citizenId', '=', citizen as CitizenId)
      .where('validTo', 'is', null)
      .executeTakeFirstOrThrow()
    return new Keys([testSecret]).open('cpr', row.sealed).toString()
  })

describe('who', () => {
  test.each(lastingJobRoutes.routes)('$method $pattern is for the roles of the permission', async (route) => {
    for (const persona of personas) {
      if (route.may === 'public' || rolesWith(route.may).includes(persona.role)) continue
      const browser = await app.as(persona.id)
      const response = await (route.method === 'GET' ? browser.get(route.example) : browser.post(route.example))
      expect(`${persona.id} ${response.status}`).toBe(`${persona.id} 403`)
    }
  })

  test('hours of another municipality’s citizen do not exist, another team’s want a reason', async () => {
    const [mette, lars] = [await app.as('other-caseworker'), await app.as('caseworker-2')]
    for (const [browser, status] of [
      [mette, 404],
      [lars, 403],
    ] as const) {
      expect((await browser.get(hours)).status).toBe(status)
      expect((await browser.post(hours, { seen: '0' })).status).toBe(status)
      expect((await browser.post('/borgere/1/efter-jobstart')).status).toBe(status)
    }
  })

  test('a company adviser is told of jobs and of what ends, never of when talks were held', async () => {
    const page = await html(await (await app.as('company-adviser')).get(list))
    expect(page).not.toContain('Ingen kontakt')
    expect(page).not.toContain('Næste samtale')
  })
})

describe('the list', () => {
  test('names nobody of another team without a reason given', async () => {
    const lars = await app.as('caseworker-2')
    const before = await html(await lars.get(`${list}?hvis=alle`))
    const theirs = /href="\/borgere\/(\d+)/.exec((await html(await kirsten.get(list))).split('<tbody')[1] ?? '')?.[1]
    expect(theirs).toBeDefined()
    expect(before).not.toContain(`href="/borgere/${theirs}"`)
    await lars.post(`/borgere/${theirs}/begrundelse`, { reason: 'Jeg afløser Kirsten i dag' })
    expect(await html(await lars.get(`${list}?hvis=alle`))).toContain(`/borgere/${theirs}`)
  })

  test('says why, since when, and by which rule', async () => {
    const page = await html(await kirsten.get(`${list}?hvis=alle`))
    for (const words of ['Dag ', 'Ingen kontakt i ', 'Omkring 20 procent falder fra']) expect(page).toContain(words)
  })

  test('is narrowed and sorted by its address, and a mistyped one shows a list', async () => {
    const ending = await html(await kirsten.get(`${list}?hvis=alle&grund=ending`))
    expect(ending).toContain('Forløbet slutter')
    expect((await kirsten.get(`${list}?grund=vrøvl&sorter=-x&side=99`)).status).toBe(200)
  })

  test('a new job’s follow-up talk is booked with one click, and then it is agreed', async () => {
    const at = `${list}?grund=new-job&hvis=alle`
    const page = await html(await kirsten.get(at))
    const action = /action="(\/borgere\/\d+\/efter-jobstart)"/.exec(page)?.[1]
    if (!action) throw new Error('no new job without a talk')
    const booked = await kirsten.post(action, { back: at })
    expect(booked.status).toBe(303)
    expect(booked.headers.get('location')).toContain('/varigt-job/tidligt')
    expect(await html(await kirsten.get(at))).not.toContain(`action="${action}"`)
  })

  test('does not call for a step where another placement is agreed to follow', async () => {
    const work = <T>(run: (db: Db) => Promise<T>) =>
      inWork(app.engine.db, new Keys([testSecret]), { municipality: 900 as MunicipalityId }, run)
    const moment = { today: testToday, now: `${testToday}T09:00:00.000Z` }
    const who = { role: 'coordinator', municipalityId: 900, staffId: 1, citizenId: null, teamId: 1, name: '', unit: '' }
    const facts = (db: Db) => listWarningFacts(db, who as Actor, 'all', moment, warningRulesOn(testToday))
    const before = (await work(facts)).find(({ ending }) => ending !== null)
    const ending = before?.ending
    if (!ending) throw new Error('nothing ends soon')
    await work(async (db) => {
      const { id, ...same } = await db
        .selectFrom('placement')
        .selectAll()
        .where('id', '=', ending.id)
        .executeTakeFirstOrThrow()
      const [startsOn, endsOn] = [addDays(ending.endsOn, 1), addDays(ending.endsOn, 60)]
      const following = { ...same, startsOn, endsOn, extendedFrom: null, becameId: null, cameOfId: null }
      await db
        .insertInto('placement')
        .values(following as never)
        .execute()
    })
    const after = (await work(facts)).find(({ citizenId }) => citizenId === before.citizenId)
    expect(after?.ending ?? null).toBeNull()
  })

  test('a way back that would lead elsewhere leads to the list', async () => {
    const answer = await kirsten.post('/borgere/1/efter-jobstart', { back: 'https://elsewhere.example' })
    expect(answer.headers.get('location')).toBe(list)
  })
})

describe('hours', () => {
  const seenOf = (page: string) => /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '0'

  test('are typed by month: what is left empty is not known, zero is known', async () => {
    const before = await html(await kirsten.get(hours))
    const saved = await kirsten.post(hours, { seen: seenOf(before), 't-2026-10-01': '62,5', 't-2026-09-01': '0' })
    expect(saved.status).toBe(303)
    const page = await html(await kirsten.get(hours))
    expect(page).toMatch(/name="t-2026-10-01"[^>]*value="62,5"/)
    expect(page).toMatch(/name="t-2026-09-01"[^>]*value="0"/)
    expect(page).not.toMatch(/name="t-2026-08-01"[^>]*value=/)
    expect(await html(await kirsten.get('/borgere/1/forloeb'))).toContain('Løntimer noteret for 2 måneder')
  })

  test.each([
    ['mange', 'Skriv timer med tal'],
    ['401', 'højst skrives 400'],
  ])('%s is refused in words, and what was typed stays', async (typed, words) => {
    const response = await kirsten.post(hours, { seen: '0', 't-2026-10-01': typed })
    const page = await html(response)
    expect([response.status, page]).toEqual([422, expect.stringContaining(words)])
    expect(page).toContain(`value="${typed}"`)
  })

  test('in two tabs: the second is told what was saved, and keeps what it typed', async () => {
    const seen = seenOf(await html(await kirsten.get(hours)))
    await kirsten.post(hours, { seen, 't-2026-07-01': '40' })
    const second = await kirsten.post(hours, { seen, 't-2026-07-01': '44' })
    const page = await html(second)
    expect(second.status).toBe(409)
    for (const words of ['Gemt: 40 (Kirsten Holm)', 'value="44"']) expect(page).toContain(words)
  })
})

describe('a file of hours', () => {
  const send = (text: string, more: Record<string, string> = {}) => kirsten.post('/varigt-job/timer', { text, ...more })

  test('is taken whole; the same file twice changes nothing', async () => {
    const cpr = await numberOf(3)
    const file = `cpr;måned;timer\n${cpr};2026-05;80,5\n${cpr};juni 2026;0`
    await send(file)
    expect(await html(await kirsten.get('/varigt-job/timer'))).toContain('2 linjer læst: 2 nye, 0 ændrede')
    await send(file)
    expect(await html(await kirsten.get('/varigt-job/timer'))).toContain('2 linjer læst: 0 nye, 0 ændrede')
  })

  test('is told of in the case, and takes only the own team’s', async () => {
    const cpr = await numberOf(3)
    await send(`cpr;måned;timer\n${cpr};2026-03;40\n${cpr};2026-02;44`)
    const told = await inWork(app.engine.db, new Keys([testSecret]), { municipality: 900 as MunicipalityId }, (db) =>
      db
        .selectFrom('caseEvent')
        .select('what')
        .where('citizenId', '=', 3 as CitizenId)
        .where('what', '=', 'job.hours-noted')
        .execute(),
    )
    expect(told.length).toBeGreaterThan(0)
    const lars = await app.as('caseworker-2')
    const answer = await lars.post('/varigt-job/timer', { text: `cpr;måned;timer\n${await numberOf(1)};2026-03;40` })
    expect([answer.status, await html(answer)]).toEqual([422, expect.stringContaining('hører til et andet team')])
  })

  test('with anything wrong in it saves nothing, and says line, column and reason', async () => {
    const cpr = await numberOf(4)
    const answer = await send(
      `cpr;måned;timer\n${cpr};2026-04;77\n3112990000;2026-04;10\n${cpr};13-2026;10\n${cpr};2027-01;10\n${cpr};2026-03;\n${cpr};2026-04;78\n${cpr};2026-02;=cmd`,
    )
    const page = await html(answer)
    expect(answer.status).toBe(422)
    for (const words of [
      '6 ting skal rettes, og intet er gemt',
      'Personen findes ikke hos jer',
      'Ikke en måned',
      'Måneden er ikke begyndt',
      'Tomt. Skriv 0',
      'Samme person og måned',
      'Ikke et tal',
    ])
      expect(page).toContain(words)
    await send(`cpr;måned;timer\n${cpr};2026-04;77`)
    expect(await html(await kirsten.get('/varigt-job/timer'))).toContain('1 nye')
  })

  test('that differs from what somebody typed is refused, unless the file is to count', async () => {
    const page = await html(await kirsten.get(hours))
    const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '0'
    await kirsten.post(hours, { seen, 't-2026-06-01': '30' })
    const file = `cpr;måned;timer\n${await numberOf(1)};2026-06;31`
    expect(await html(await send(file))).toContain('Nogen har skrevet andre timer')
    expect((await send(file, { fileCounts: 'ja' })).status).toBe(303)
    expect(await html(await kirsten.get(hours))).toMatch(/name="t-2026-06-01"[^>]*value="31"/)
  })

  test.each([
    ['', 'Vælg en fil'],
    ['navn;timer\nSamira;3', 'overskrifterne cpr'],
    ['cpr;måned;timer\n"0101', 'kan ikke læses som CSV'],
  ])('%j is refused in words', async (text, words) => {
    const answer = await send(text)
    expect([answer.status, await html(answer)]).toEqual([422, expect.stringContaining(words)])
  })
})

describe('retention', () => {
  test('shows the curve with the sentence on those not followed to the end, and how it is counted', async () => {
    const page = await html(await kirsten.get('/varigt-job'))
    for (const words of [
      'Ikke alle er fulgt lige længe',
      'Kaplan-Meiers skøn',
      'Definition: Varigt job, version 2',
      'Følges stadig',
    ])
      expect(page).toContain(words)
  })

  test('names no citizen, and a group that is none shows everybody', async () => {
    const leader = await app.as('project-leader')
    const page = await html(await leader.get('/varigt-job?spor=findes-ikke'))
    expect(page).not.toContain('Samira')
    expect(page).not.toContain('Indlæs løntimer')
  })
})
