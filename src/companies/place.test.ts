import { describe, expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { kilometresBetween } from './distance.ts'
import { usualDays } from './find-places.ts'
import { freshnessOf } from './freshness.ts'
import { daysRefusal, firstFreeDay, type Held, overlaps, type Place } from './place.ts'
import { intervalOfRegister, trackOfDb07 } from './track.ts'

const today = day('2026-11-23')
const place = { id: 1, fromOn: day('2026-01-01'), toOn: null } as unknown as Place
const held = (from: string, to: string | null) => ({ fromOn: day(from), toOn: to && day(to) }) as unknown as Held

describe('the first free day', () => {
  test('is today where nobody has the place', () => {
    expect(firstFreeDay(place, [], today)).toBe('2026-11-23')
  })
  test('is the day after the last of those who have it, in whatever order they stand', () => {
    const both = [held('2026-12-01', '2026-12-24'), held('2026-11-01', '2026-11-30')]
    expect(firstFreeDay(place, both, today)).toBe('2026-12-25')
  })
  test('never comes where somebody has it without an end, or the place ends first', () => {
    expect(firstFreeDay(place, [held('2026-11-01', null)], today)).toBeNull()
    const ending = { ...place, toOn: day('2026-12-31') }
    expect(firstFreeDay(ending, [held('2026-11-01', '2026-12-31')], today)).toBeNull()
  })
  test('comes after a promise that leaves too few days before it', () => {
    const promised = [held('2026-12-01', '2027-02-28')]
    expect(firstFreeDay(place, promised, today)).toBe('2026-11-23')
    expect(firstFreeDay(place, promised, today, 91)).toBe('2027-03-01')
  })
})

test('a shared day is an overlap', () => {
  const week = { from: day('2026-11-23'), to: day('2026-11-29') }
  expect(overlaps(week, { from: day('2026-11-29'), to: null })).toBe(true)
  expect(overlaps(week, { from: day('2026-11-30'), to: null })).toBe(false)
  expect(overlaps({ from: day('2027-01-01'), to: null }, week)).toBe(false)
})

test.each([
  [{ from: '2026-12-01', to: '2026-11-30' }, 'ends-before-start'],
  [{ from: '2026-11-22', to: '2026-12-30' }, 'starts-in-the-past'],
  [{ from: '2026-12-01', to: '2027-01-02' }, 'outside-the-place'],
  [{ from: '2026-12-01', to: null }, 'outside-the-place'],
  [{ from: '2026-11-23', to: '2027-01-01' }, null],
])('%j asks for %s', ({ from, to }, refusal) => {
  const ending = { ...place, toOn: day('2027-01-01') }
  expect(daysRefusal(ending, { from: day(from), to: to === null ? null : day(to) }, today)).toBe(refusal)
})

test('thirteen weeks from the next Monday, both ends included', () => {
  expect(usualDays(today)).toEqual({ from: '2026-11-23', to: '2027-02-21' })
  expect(usualDays(day('2026-11-24')).from).toBe('2026-11-30')
})

test('three weeks and a day is a day late', () => {
  expect(freshnessOf(day('2026-11-02'), 21, today)).toMatchObject({ daysSince: 21, overdueDays: 0 })
  expect(freshnessOf(day('2026-11-01'), 21, today)).toMatchObject({ daysSince: 22, overdueDays: 1 })
  expect(freshnessOf(null, 21, today)).toEqual({ lastOn: null, daysSince: null, dueOn: today, overdueDays: 0 })
})

test('a degree of latitude is 111 km, and nowhere is far from itself', () => {
  const one = { latitude: 56, longitude: 10 }
  expect(kilometresBetween(one, { latitude: 57, longitude: 10 })).toBeCloseTo(111.19, 1)
  expect(kilometresBetween(one, { latitude: 56, longitude: 11 })).toBeCloseTo(62.18, 1)
  expect(kilometresBetween(one, one)).toBe(0)
})

test('a trade code of the register says the track, the longest beginning first', () => {
  const tracks = ['562900', '812100', '813000', '102020', '107120', '889130', '871010', '620100'].map(trackOfDb07)
  expect(tracks).toEqual(['kitchen', 'cleaning', 'green', 'industry', 'kitchen', 'childcare', 'care', 'other'])
})

test("the register's intervals are read, and nothing else", () => {
  const codes = ['ANTAL_0_0', 'ANTAL_10_19', 'ANTAL_1000_999999', 'ANTAL_3_7', '']
  expect(codes.map(intervalOfRegister)).toEqual(['0', '10-19', '1000+', null, null])
})
