import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { reservePlace } from '../../companies/index.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlaceId, StaffId } from '../../platform/ids.ts'
import { day } from '../../platform/plain-date.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const tab = '/borgere/1/praktik-og-job'
const moment = { today: day('2026-11-23'), now: '2026-11-23T09:00:00Z' }
const inFjordby = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)
const seen = async () => await (await kirsten.get(tab)).text()

/** Holds a free place for Samira and answers the reservation. */
async function reserve(): Promise<number> {
  return await inFjordby(async (db) => {
    const staff = await db.selectFrom('staff').select('id').where('name', '=', 'Jonas Bruun').executeTakeFirstOrThrow()
    const actor: Actor = {
      role: 'company-adviser',
      municipalityId: 900 as MunicipalityId,
      staffId: staff.id as StaffId,
      citizenId: null,
      teamId: null,
      name: 'Jonas Bruun',
      unit: '',
    }
    const places = await db.selectFrom('place').select('id').where('toOn', 'is', null).orderBy('id', 'desc').execute()
    for (const { id } of places) {
      const wanted = {
        placeId: id as PlaceId,
        citizenId: 1 as CitizenId,
        fromOn: day('2027-01-18'),
        toOn: day('2027-04-16'),
      }
      const reserved = await reservePlace(db, actor, moment, wanted)
      if (reserved.ok) return reserved.value
    }
    throw new Error('no free place')
  })
}

const link = (page: string) => /href="(\/borgere\/1\/praktik-og-job\/ny\?forslag=\d+)"/.exec(page)?.[1] ?? ''

describe('a reserved place', () => {
  test('is proposed, and a yes makes it a placement that holds the place', async () => {
    const reservation = await reserve()
    expect(await seen()).toContain('Reserveret til og med')
    expect((await kirsten.post('/borgere/1/forslag', { reservation: String(reservation) })).status).toBe(303)
    expect((await kirsten.post('/borgere/1/forslag', { reservation: String(reservation) })).status).toBe(409)
    const page = await (await kirsten.get(link(await seen()))).text()
    expect(page).toContain('value="18.1.2027"')
    const proposal = /name="proposal" value="(\d+)"/.exec(page)?.[1] ?? ''
    const workplace = /name="workplace"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? ''
    const form = {
      kind: 'internship',
      workplace,
      startsOn: '18.1.2027',
      endsOn: '16.4.2027',
      weeklyQuarterHours: '20',
      proposal,
    }
    expect((await kirsten.post(`${tab}/ny`, form)).status).toBe(303)
    const held = await inFjordby((db) =>
      db
        .selectFrom('placeReservation')
        .innerJoin('placement', 'placement.id', 'placeReservation.placementId')
        .select(['placement.startsOn', 'placement.placeId', 'placeReservation.placeId as heldPlaceId'])
        .where('placeReservation.id', '=', reservation as never)
        .executeTakeFirstOrThrow(),
    )
    expect(held.startsOn).toBe('2027-01-18')
    expect(held.placeId).toBe(held.heldPlaceId)
    expect((await kirsten.post(`${tab}/ny`, { ...form, workplace: 'En gang til' })).status).toBe(404)
  })

  test('that is declined is free again, with the reason in the case', async () => {
    const reservation = await reserve()
    await kirsten.post('/borgere/1/forslag', { reservation: String(reservation) })
    const proposal = /forslag\/(\d+)\/afslag/.exec(await seen())?.[1]
    const no = { answer: 'declined-by-citizen', reason: 'For langt med bus 12' }
    expect((await kirsten.post(`/borgere/1/forslag/${proposal}/afslag`, { ...no, reason: '' })).status).toBe(422)
    expect((await kirsten.post(`/borgere/1/forslag/${proposal}/afslag`, no)).status).toBe(303)
    expect((await kirsten.post(`/borgere/1/forslag/${proposal}/afslag`, no)).status).toBe(404)
    expect(await (await kirsten.get('/borgere/1/forloeb')).text()).toContain('For langt med bus 12')
    const { releaseReason } = await inFjordby((db) =>
      db
        .selectFrom('placeReservation')
        .select('releaseReason')
        .where('id', '=', reservation as never)
        .executeTakeFirstOrThrow(),
    )
    expect(releaseReason).toBe('declined-by-citizen')
  })

  test('of another citizen cannot be proposed here', async () => {
    const { id } = await inFjordby((db) =>
      db
        .selectFrom('placeReservation')
        .select('id')
        .where('citizenId', '<>', 1 as never)
        .where('placementId', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    expect((await kirsten.post('/borgere/1/forslag', { reservation: String(id) })).status).toBe(404)
  })
})
