import { expect, test } from 'vitest'
import type { PlacementLine } from '../placements/index.ts'
import { day } from '../platform/plain-date.ts'
import { nextGap } from './next-gap.ts'

const today = day('2026-11-23')
let ids = 0
const offer = (startsOn: string, endsOn: string | null, kind = 'internship') =>
  ({ id: ++ids, kind, startsOn: day(startsOn), endsOn: endsOn && day(endsOn), endedOn: null }) as never as PlacementLine
const gap = (...offers: PlacementLine[]) => nextGap(offers, today, 42)

test('after what runs now there is a gap from the day after, and 42 days within which the next must begin', () => {
  expect(gap(offer('2026-10-19', '2027-01-01'))).toMatchObject({
    after: '2027-01-01',
    before: null,
    days: null,
    latestStart: '2027-02-13',
    begun: false,
  })
})

test('a next offer within the limit leaves only the gap after it', () => {
  expect(gap(offer('2026-10-19', '2027-01-01'), offer('2027-02-13', '2027-05-01'))?.after).toBe('2027-05-01')
})

test('a day more than the limit is a gap to prevent', () => {
  expect(gap(offer('2026-10-19', '2027-01-01'), offer('2027-02-14', '2027-05-01'))).toMatchObject({
    after: '2027-01-01',
    before: '2027-02-14',
    days: 43,
  })
})

test('a gap that has begun is told with its end, however short', () => {
  expect(gap(offer('2026-07-01', '2026-11-22'), offer('2026-11-30', '2027-02-01'))).toMatchObject({
    after: '2026-11-22',
    before: '2026-11-30',
    days: 7,
    begun: true,
  })
  expect(gap(offer('2026-07-01', '2026-10-01'))).toMatchObject({ after: '2026-10-01', before: null, begun: true })
})

test('gaps that are over are no longer ahead', () => {
  expect(gap(offer('2026-01-01', '2026-03-01'), offer('2026-10-01', '2026-12-31'))?.after).toBe('2026-12-31')
})

test('a short offer within a long one ends nothing', () => {
  expect(gap(offer('2026-07-01', '2027-06-30'), offer('2026-12-01', '2026-12-31'))?.after).toBe('2027-06-30')
})

test('work without an end leaves no gap, and a mentor fills none', () => {
  expect(gap(offer('2026-07-01', null, 'job'))).toBeNull()
  expect(gap(offer('2026-07-01', '2026-12-31'), offer('2026-07-01', null, 'mentor-scheme'))?.after).toBe('2026-12-31')
  expect(gap()).toBeNull()
})
