import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { listHeld, reservePlace } from '../../companies/index.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId, MunicipalityId, PlaceId, StaffId } from '../../platform/ids.ts'
import { day, writeDate } from '../../platform/plain-date.ts'

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
async function reserve(fromOn = '2027-01-18'): Promise<number> {
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
        fromOn: day(fromOn),
        toOn: day('2027-04-16'),
      }
      const reserved = await reservePlace(db, actor, moment, wanted)
      if (reserved.ok) return reserved.value
    }
    throw new Error('no free place')
  })
}

const actorIn = async (db: Db): Promise<Actor> => {
  const { id } = await db.selectFrom('staff').select('id').where('name', '=', 'Jonas Bruun').executeTakeFirstOrThrow()
  const jonas = { role: 'company-adviser', citizenId: null, teamId: null, name: 'Jonas Bruun', unit: '' } as const
  return { ...jonas, municipalityId: 900 as MunicipalityId, staffId: id as StaffId }
}
const reserveFor = (citizen: number, placeId: PlaceId, from = '2027-01-18', to = '2027-04-16') =>
  inFjordby(async (db) => {
    const wanted = { placeId, citizenId: citizen as CitizenId, fromOn: day(from), toOn: day(to) }
    return await reservePlace(db, await actorIn(db), moment, wanted)
  })
/** Who has the place from today on, without whoever has it already. */
const holdersOf = async (placeId: PlaceId) =>
  (await inFjordby((db) => listHeld(db, [placeId], moment.today))).filter(({ fromOn }) => fromOn >= moment.today)

/** Nobody said yes in time. */
const lapse = (reservation: number) =>
  inFjordby((db) =>
    db
      .updateTable('placeReservation')
      .set({ heldUntil: day('2026-11-22') })
      .where('id', '=', reservation as never)
      .returning('placeId')
      .executeTakeFirstOrThrow(),
  )

/** The form for an agreement as the page filled it. */
function formOf(page: string): Record<string, string> {
  const value = (field: string) =>
    new RegExp(`name="${field}"[^>]*value="([^"]*)"`).exec(page)?.[1]?.replace('&amp;', '&') ?? ''
  const fields = ['workplace', 'startsOn', 'endsOn', 'proposal']
  return { kind: 'internship', ...Object.fromEntries(fields.map((field) => [field, value(field)])) }
}

/** A place is reserved, and then somebody writes a new agreement with the workplace. */
async function agreedByHand(from = '2027-01-18') {
  const reservation = await reserve(from)
  const at = await inFjordby((db) =>
    db
      .selectFrom('placeReservation as held')
      .innerJoin('place', 'place.id', 'held.placeId')
      .innerJoin('productionUnit as unit', 'unit.id', 'place.productionUnitId')
      .select(['held.placeId', 'unit.name', 'unit.city'])
      .where('held.id', '=', reservation as never)
      .executeTakeFirstOrThrow(),
  )
  const form = {
    kind: 'internship',
    workplace: `${at.name}, ${at.city}`,
    contact: '',
    startsOn: writeDate(day(from)),
    endsOn: '16.4.2027',
  }
  const agreed = await kirsten.post(`${tab}/ny`, { ...form, overruleReason: 'Aftalt med jobcentret' })
  if (agreed.status !== 303) throw new Error(`not agreed: ${agreed.status}`)
  const { id } = await inFjordby((db) =>
    db
      .selectFrom('placement')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirstOrThrow(),
  )
  return { placement: `${tab}/${id}`, placeId: at.placeId, form: { ...form, workplace: at.name } }
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

  test('that lapsed and was given to another cannot be agreed any more', async () => {
    const reservation = await reserve()
    await kirsten.post('/borgere/1/forslag', { reservation: String(reservation) })
    const held = await lapse(reservation)
    expect(await seen()).toContain('kan være givet til en anden')
    const page = await (await kirsten.get(link(await seen()))).text()
    const other = await reserveFor(2, held.placeId)
    expect(other.ok).toBe(true)
    const refused = await kirsten.post(`${tab}/ny`, formOf(page))
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('En anden borger har fået')])
    expect((await holdersOf(held.placeId)).map(({ citizenId }) => citizenId)).toContain(2)
    expect((await holdersOf(held.placeId)).map(({ citizenId }) => citizenId)).not.toContain(1)
  })

  test('that lapsed and nobody else took is agreed all the same', async () => {
    const reservation = await reserve()
    await kirsten.post('/borgere/1/forslag', { reservation: String(reservation) })
    const { placeId } = await lapse(reservation)
    const proposal = (await seen()).match(/ny\?forslag=\d+/g)?.find(Boolean) ?? ''
    const page = await (await kirsten.get(`${tab}/${proposal}`)).text()
    expect((await kirsten.post(`${tab}/ny`, formOf(page))).status).toBe(303)
    expect(await holdersOf(placeId)).toMatchObject([{ citizenId: 1, isPlacement: true }])
  })
})

describe('the place of a placement', () => {
  test('is taken by what is agreed at the workplace, though nobody came from the proposal', async () => {
    const { placement, placeId } = await agreedByHand()
    expect(await holdersOf(placeId)).toMatchObject([{ citizenId: 1, isPlacement: true, toOn: '2027-04-16' }])
    expect(await (await kirsten.get(placement)).text()).toContain('Første dag')
  })

  test('is not lengthened over days that another has, neither put right nor extended', async () => {
    const { placement, placeId, form } = await agreedByHand()
    expect((await reserveFor(2, placeId, '2027-04-18', '2027-07-16')).ok).toBe(true)
    const longer = await kirsten.post(placement, { ...form, endsOn: '18.4.2027', version: '1' })
    expect([longer.status, await longer.text()]).toEqual([422, expect.stringContaining('En anden borger har fået')])
    const extended = await kirsten.post(`${placement}/forlaengelse`, { version: '1', endsOn: '18.4.2027' })
    expect([extended.status, await extended.text()]).toEqual([422, expect.stringContaining('En anden borger har fået')])
    expect((await kirsten.post(placement, { ...form, endsOn: '17.4.2027', version: '1' })).status).toBe(303)
    expect(await holdersOf(placeId)).toMatchObject([{ toOn: '2027-04-17' }, { citizenId: 2 }])
  })

  test('is free from the day after the placement ended', async () => {
    const { placement, placeId, form } = await agreedByHand('2026-11-23')
    expect((await reserveFor(2, placeId, '2026-11-24')).ok).toBe(false)
    const end = { version: '1', endedOn: '23.11.2026', endReason: 'citizen-left', nextStep: '' }
    expect((await kirsten.post(`${placement}/afslutning`, end)).status).toBe(303)
    expect((await reserveFor(2, placeId, '2026-11-24')).ok).toBe(true)
    const again = await kirsten.post(placement, { ...form, contact: 'Bo', version: '2' })
    expect(again.status).toBe(303)
  })

  test('is free from the first day of the paid work it turns into', async () => {
    const { placement, placeId } = await agreedByHand()
    const turn = { version: '1', kind: 'job', startsOn: '1.2.2027', paidQuarterHours: '30' }
    expect((await kirsten.post(`${placement}/til-betalte-timer`, turn)).status).toBe(303)
    expect(await holdersOf(placeId)).toMatchObject([{ toOn: '2027-01-31' }])
  })

  test('is given back when the placement turns out to be at another workplace', async () => {
    const { placement, placeId, form } = await agreedByHand()
    expect((await kirsten.post(placement, { ...form, workplace: 'Et helt andet sted', version: '1' })).status).toBe(303)
    expect(await holdersOf(placeId)).toEqual([])
  })
})
