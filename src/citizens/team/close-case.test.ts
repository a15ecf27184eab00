import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'

// What stands for a citizen when her case closes, and what is left of it afterwards.

let app: TestApp
let kirsten: TestBrowser
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  ;[kirsten, jonas] = [await app.as('caseworker'), await app.as('company-adviser')]
})
afterAll(() => app.close())

const samira = 1 as CitizenId
const query = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)
const seen = async (path: string) => await (await kirsten.get(path)).text()

const staffId = async (persona: string) =>
  String(
    (await query((db) => db.selectFrom('staff').select('id').where('persona', '=', persona).executeTakeFirstOrThrow()))
      .id,
  )

/** How much of each kind stands for Samira: promised to her, asked about her, or agreed with her. */
const standing = () =>
  query(async (db) => ({
    places: (
      await db
        .selectFrom('placeReservation')
        .select('id')
        .where('citizenId', '=', samira)
        .where('releasedOn', 'is', null)
        .where('placementId', 'is', null)
        .execute()
    ).length,
    referrals: (
      await db.selectFrom('referral').select('id').where('citizenId', '=', samira).where('answer', 'is', null).execute()
    ).length,
    links: (
      await db
        .selectFrom('weeklyLink')
        .innerJoin('weeklyForm', 'weeklyForm.id', 'weeklyLink.formId')
        .select('weeklyForm.id')
        .where('weeklyForm.citizenId', '=', samira)
        .where('revokedAt', 'is', null)
        .execute()
    ).length,
    talks: (
      await db
        .selectFrom('talk')
        .select('id')
        .where('citizenId', '=', samira)
        .where('startsAt', '>', '2026-11-23T23:00:00Z')
        .where('cancelledOn', 'is', null)
        .execute()
    ).length,
  }))

test('a case that closes gives back the place, takes back the referral, closes the links and calls off the talks', async () => {
  await jonas.post('/borgere/1/praktik-og-job/1/opfoelgning/link')
  const [place] = /\/borgere\/1\/match\/\d+\/reserver/.exec(await seen('/borgere/1/match')) ?? ['']
  expect((await kirsten.post(place)).status).toBe(303)
  const visitation = {
    adviserId: await staffId('company-adviser'),
    caseworkerId: await staffId('caseworker'),
    visitedOn: '23.11.2026',
    matchGroup: 'job-ready',
    firstWish: 'kitchen',
    secondWish: 'care',
  }
  expect((await kirsten.post('/borgere/1/visitation/ny', visitation)).status).toBe(303)
  const talk = { kind: 'follow-up', date: '30.11.2026', time: '15.30', place: 'Lokale 4' }
  expect((await kirsten.post('/borgere/1/samtaler/ny', talk)).status).toBe(303)
  for (const [kind, count] of Object.entries(await standing())) expect(count, kind).toBeGreaterThan(0)
  const waiting = await jonas.get('/henvisninger')
  expect(await waiting.text()).toContain('Samira')

  const closed = await kirsten.post('/borgere/1/afslutning', { reason: 'moved', on: '23.11.2026' })
  expect(closed.status).toBe(303)
  expect(await standing()).toEqual({ places: 0, referrals: 0, links: 0, talks: 0 })

  const events = await query((db) =>
    db.selectFrom('caseEvent').select('what').where('citizenId', '=', samira).orderBy('id', 'desc').limit(20).execute(),
  )
  for (const what of ['case.closed', 'referral.withdrawn', 'place.released', 'talk.cancelled'])
    expect(events).toContainEqual({ what })
})

test('reopening the case brings none of it back', async () => {
  expect((await kirsten.post('/borgere/1/genaabning')).status).toBe(303)
  expect(await standing()).toEqual({ places: 0, referrals: 0, links: 0, talks: 0 })
})
