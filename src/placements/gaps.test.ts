import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, type PlainDate } from '../platform/plain-date.ts'
import { gapsBetween } from './gaps.ts'
import type { Placement, PlacementKind } from './placement.ts'

const today = day('2026-11-23')
const offer = (startsOn: string, endsOn: string | null, kind: PlacementKind = 'internship') =>
  ({ kind, startsOn: day(startsOn), endsOn: endsOn && day(endsOn), endedOn: null }) as Placement

test('from 1 January to 13 February are 42 days without an offer', () => {
  const offers = [offer('2025-10-01', '2026-01-01'), offer('2026-02-13', '2026-12-31')]
  expect(gapsBetween(offers, today)).toEqual([{ after: '2026-01-01', before: '2026-02-13', days: 42 }])
})

test('an offer that starts the day after leaves no gap', () => {
  expect(gapsBetween([offer('2026-01-01', '2026-03-31'), offer('2026-04-01', '2026-12-31')], today)).toEqual([])
})

test('offers that overlap leave no gap, and a short one within a long one ends nothing', () => {
  const offers = [
    offer('2026-01-01', '2026-12-31'),
    offer('2026-02-01', '2026-02-28'),
    offer('2026-06-01', '2026-12-31'),
  ]
  expect(gapsBetween(offers, today)).toEqual([])
})

test('an offer that ended early leaves a gap from the day it ended', () => {
  const early = { ...offer('2026-01-01', '2026-06-30'), endedOn: day('2026-03-31') }
  expect(gapsBetween([early, offer('2026-05-01', null)], today)).toEqual([
    { after: '2026-03-31', before: '2026-05-01', days: 30 },
  ])
})

test('without an offer since 12 October are 42 days on 23 November', () => {
  expect(gapsBetween([offer('2026-07-13', '2026-10-12')], today)).toEqual([
    { after: '2026-10-12', before: null, days: 42 },
  ])
})

test('an offer without an end leaves no gap after it', () => {
  expect(gapsBetween([offer('2025-01-01', null, 'job'), offer('2026-01-01', '2026-02-01')], today)).toEqual([])
})

test('a mentor fills no gap', () => {
  const offers = [
    offer('2026-01-01', '2026-03-31'),
    offer('2026-04-01', '2026-04-30', 'mentor-scheme'),
    offer('2026-05-01', null),
  ]
  expect(gapsBetween(offers, today)).toMatchObject([{ days: 30 }])
})

test('nobody without offers has gaps between them', () => {
  expect(gapsBetween([], today)).toEqual([])
})

test('every day between the first and the last offer is in an offer or in a gap', () => {
  const start = day('2024-01-01')
  const periods = fc.array(fc.tuple(fc.nat(600), fc.nat(120)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(periods, (drawn) => {
      const offers = drawn.map(([from, length]) => offer(addDays(start, from), addDays(start, from + length)))
      const gaps = gapsBetween(offers, addDays(start, 800)).filter(({ before }) => before !== null)
      const last = Math.max(...drawn.map(([from, length]) => from + length))
      const first = Math.min(...drawn.map(([from]) => from))
      const uncovered = Array.from({ length: last - first + 1 }, (_, at) => addDays(start, first + at)).filter(
        (date: PlainDate) => !offers.some((each) => each.startsOn <= date && date <= (each.endsOn as PlainDate)),
      )
      expect(gaps.reduce((sum, gap) => sum + gap.days, 0)).toBe(uncovered.length)
    }),
  )
})
