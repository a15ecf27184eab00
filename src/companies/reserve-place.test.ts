import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { testEngine } from '../../test/support/db.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { Keys } from '../platform/crypto/keys.ts'
import type { Engine } from '../platform/db/engine.ts'
import type { Db } from '../platform/db/scope.ts'
import type {
  CitizenId,
  MunicipalityId,
  PlaceId,
  PlacementId,
  ReservationId,
  StaffId,
  TeamId,
  UnitId,
} from '../platform/ids.ts'
import { addDays, day, type PlainDate } from '../platform/plain-date.ts'
import { findFreePlaces } from './free-place-queries.ts'
import { isTaken, moveHold } from './move-hold.ts'
import { insertPlace, listHeld, listPlaces } from './place-queries.ts'
import { releasePlace, reservePlace } from './reserve-place.ts'
import { type PlaceGroup, placeGroups, prospects } from './track.ts'
import { listUnits } from './unit-queries.ts'

const fjordby = 900 as MunicipalityId
const keys = new Keys([testSecret])
const today = testToday
const moment = { today, now: `${today}T10:00:00.000Z` }
const [from, to] = [addDays(today, 7), addDays(today, 90)]

let engine: Engine
let actors: Actor[]
let citizens: CitizenId[]
beforeAll(async () => {
  engine = await testEngine()
  const [staff, people] = await work(async (db) => [
    await db.selectFrom('staff').select(['id', 'name']).where('role', '=', 'company-adviser').limit(2).execute(),
    await db.selectFrom('citizen').select('id').where('erasedOn', 'is', null).orderBy('id').limit(70).execute(),
  ])
  actors = staff.map(({ id, name }) => ({
    role: 'company-adviser',
    municipalityId: fjordby,
    staffId: id as StaffId,
    citizenId: null,
    teamId: null as TeamId | null,
    name,
    unit: '',
  }))
  citizens = people.map(({ id }) => id)
})
afterAll(() => engine.close())

const work = <Value>(deed: (db: Db) => Promise<Value>) => inWork(engine.db, keys, { municipality: fjordby }, deed)
const ALL = 1000
const newPlace = (toOn: PlainDate | null = null, unit = 1) =>
  work((db) =>
    insertPlace(db, fjordby, unit as UnitId, {
      jobFunction: 'Prøveplads',
      track: 'kitchen',
      fromOn: day('2026-01-01'),
      toOn,
      weeklyQuarterHours: 100,
      targetGroups: [],
      languages: [],
      conditions: '',
    }),
  )
const citizenAt = (at: number) => citizens[at] as CitizenId
const reserve = (placeId: PlaceId, at = 0, days = { fromOn: from, toOn: to as PlainDate | null }, when = moment) =>
  work((db) => reservePlace(db, actors[at % 2] as Actor, when, { placeId, citizenId: citizenAt(at), ...days }))
/** What an agreed placement asks of a place. */
const hold = (
  placeId: PlaceId,
  at: number,
  days: { fromOn: PlainDate; toOn: PlainDate | null },
  reservationId: ReservationId | null = null,
  when = moment,
) =>
  work((db) => {
    const asked = { placeId, citizenId: citizenAt(at), reservationId, ...days }
    return moveHold(db, actors[0] as Actor, when, 1 as PlacementId, asked)
  })

describe('the last place', () => {
  test('is got by exactly one of sixty-four who ask in the same moment', async () => {
    const place = await newPlace()
    const answers = await Promise.all(Array.from({ length: 64 }, (_, at) => reserve(place, at)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal])))).toEqual(new Set(['taken']))
    const rows = await work((db) =>
      db.selectFrom('placeReservation').select('id').where('placeId', '=', place).execute(),
    )
    expect(rows).toHaveLength(1)
  }, 60_000)

  test('is got by two where their days do not meet', async () => {
    const place = await newPlace()
    const later = { fromOn: addDays(to, 1), toOn: null }
    expect(await reserve(place, 0)).toMatchObject({ ok: true })
    expect(await reserve(place, 1, { fromOn: to, toOn: null })).toEqual({ ok: false, refusal: 'taken' })
    expect(await reserve(place, 1, later)).toMatchObject({ ok: true })
  })
})

describe('what is refused', () => {
  test('the same place again for the same citizen', async () => {
    const place = await newPlace()
    await reserve(place)
    expect(await reserve(place)).toEqual({ ok: false, refusal: 'already-reserved' })
  })

  test('days before today, the wrong way round, or after the place is gone', async () => {
    const place = await newPlace(addDays(today, 30))
    expect(await reserve(place, 0, { fromOn: addDays(today, -1), toOn: today })).toMatchObject({
      refusal: 'starts-in-the-past',
    })
    expect(await reserve(place, 0, { fromOn: to, toOn: from })).toMatchObject({ refusal: 'ends-before-start' })
    expect(await reserve(place)).toMatchObject({ refusal: 'outside-the-place' })
    expect(await reserve(place, 0, { fromOn: today, toOn: addDays(today, 30) })).toMatchObject({ ok: true })
  })

  test('a place at a company that has closed, or closes on the way', async () => {
    const closed = await newPlace(null, 5)
    expect(await reserve(closed)).toEqual({ ok: false, refusal: 'company-closed' })
    const closing = await newPlace(null, 6)
    await work((db) =>
      db
        .updateTable('productionUnit')
        .set({ closedOn: addDays(today, 30) })
        .where('id', '=', 6 as UnitId)
        .execute(),
    )
    expect(await reserve(closing)).toEqual({ ok: false, refusal: 'company-closed' })
    expect(await reserve(closing, 0, { fromOn: today, toOn: addDays(today, 30) })).toMatchObject({ ok: true })
  })

  test('a place for other match groups than the citizen’s', async () => {
    const place = await newPlace()
    const { matchGroup } = await work((db) =>
      db
        .selectFrom('matchGroup')
        .select('matchGroup')
        .where('citizenId', '=', citizenAt(0))
        .orderBy('fromOn', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow(),
    )
    const forGroups = (targetGroups: PlaceGroup[]) =>
      work((db) => db.updateTable('place').set({ targetGroups }).where('id', '=', place).execute())
    const listed = async (group: PlaceGroup) =>
      (await work((db) => findFreePlaces(db, { today, from, to, group }, null, ALL))).ids.includes(place)
    await forGroups(placeGroups.filter((group) => group !== matchGroup))
    expect(await listed(matchGroup)).toBe(false)
    expect(await reserve(place)).toEqual({ ok: false, refusal: 'wrong-group' })
    await forGroups([matchGroup])
    expect(await listed(matchGroup)).toBe(true)
    expect(await reserve(place)).toMatchObject({ ok: true })
  })

  test('a place of another municipality is not there', async () => {
    const elsewhere = await inWork(engine.db, keys, { municipality: 901 as MunicipalityId }, (db) =>
      db.selectFrom('place').select('id').limit(1).executeTakeFirstOrThrow(),
    )
    await expect(reserve(elsewhere.id)).rejects.toThrow('not found: place')
  })
})

describe('a promise', () => {
  test('lapses after fourteen days, and then another may have the place', async () => {
    const place = await newPlace()
    await reserve(place)
    const on = (days: number) => ({ today: addDays(today, days), now: `${addDays(today, days)}T10:00:00.000Z` })
    const days = { fromOn: addDays(today, 20), toOn: to }
    expect(await reserve(place, 1, days, on(14))).toMatchObject({ refusal: 'taken' })
    expect(await reserve(place, 1, days, on(15))).toMatchObject({ ok: true })
  })

  test('given back is free at once, and only once', async () => {
    const place = await newPlace()
    const reserved = await reserve(place)
    const id = reserved.ok ? reserved.value : (0 as never)
    const release = () => work((db) => releasePlace(db, actors[0] as Actor, today, { id, citizenId: citizenAt(0) }))
    expect(await release()).toEqual({ ok: true, value: place })
    expect(await release()).toEqual({ ok: false, refusal: 'not-held' })
    expect(await reserve(place, 1)).toMatchObject({ ok: true })
  })

  test('that became a placement holds for its days and no longer lapses', async () => {
    const place = await newPlace()
    const reserved = await reserve(place)
    const id = reserved.ok ? reserved.value : (0 as never)
    await hold(place, 0, { fromOn: from, toOn: to }, id)
    const held = await work((db) => listHeld(db, [place], addDays(today, 60)))
    expect(held).toMatchObject([{ isPlacement: true, toOn: to }])
  })

  test('that lapsed and was given to another is not kept, and one that nobody took is', async () => {
    const [gone, still] = [await newPlace(), await newPlace()]
    const promises = [await reserve(gone), await reserve(still)].map((made) => (made.ok ? made.value : null))
    const late = { today: addDays(today, 15), now: `${addDays(today, 15)}T10:00:00.000Z` }
    const days = { fromOn: addDays(today, 20), toOn: to }
    await reserve(gone, 1, days, late)
    expect(await hold(gone, 0, days, promises[0], late)).toEqual({ ok: false, refusal: 'taken' })
    expect(await work((db) => listHeld(db, [gone], late.today))).toMatchObject([{ citizenId: citizenAt(1) }])
    expect(await hold(still, 0, days, promises[1], late)).toMatchObject({ ok: true })
  })

  test('cannot grow into days that another has', async () => {
    const place = await newPlace()
    const mine = await reserve(place)
    await reserve(place, 1, { fromOn: addDays(to, 1), toOn: null })
    const longer = { fromOn: from, toOn: addDays(to, 1) }
    expect(await hold(place, 0, longer, mine.ok ? mine.value : null)).toEqual({ ok: false, refusal: 'taken' })
    const asked = { placeId: place, citizenId: citizenAt(0), fromOn: from, toOn: to }
    expect(await work((db) => isTaken(db, today, asked))).toBe(false)
  })
})

test('a free place is one that nobody has on any of the days', async () => {
  const place = await newPlace()
  const free = async () => {
    const asked = { today, from, to, group: null }
    return (await work((db) => findFreePlaces(db, asked, 'kitchen', ALL))).ids.includes(place)
  }
  expect(await free()).toBe(true)
  await reserve(place)
  expect(await free()).toBe(false)
})

describe('free places for a citizen', () => {
  const asked = { today, from, to, group: null }

  test('come by the best prospect of paid hours, then by the name of the workplace', async () => {
    await newPlace(null, 3)
    const told = await work(async (db) => {
      const places = await listPlaces(db, (await findFreePlaces(db, asked, null, ALL)).ids)
      const units = await listUnits(db, [...new Set(places.map(({ productionUnitId }) => productionUnitId))], today)
      return places.map(({ id, productionUnitId }) => {
        const unit = units.find((each) => each.id === productionUnitId)
        return { id, name: unit?.name ?? '', prospect: prospects.indexOf(unit?.centre?.prospect ?? 'none') }
      })
    })
    expect(new Set(told.map(({ prospect }) => prospect)).size).toBeGreaterThan(2)
    const sorted = [...told].sort(
      (one, other) =>
        other.prospect - one.prospect || one.name.localeCompare(other.name, 'da') || Number(one.id) - Number(other.id),
    )
    expect(told).toEqual(sorted)
  })

  test('are counted in full where only the first are read', async () => {
    const [first, all] = await work(async (db) => [
      await findFreePlaces(db, asked, 'kitchen', 3),
      await findFreePlaces(db, asked, 'kitchen', ALL),
    ])
    expect(first).toEqual({ ids: all.ids.slice(0, 3), total: all.ids.length })
  })
})
