import { expect, test } from 'vitest'
import type { PlacementKind, PlacementLine } from '../placements/index.ts'
import { day } from '../platform/plain-date.ts'
import { type HoursChange, splitHours, stretchesOf } from './placement-hours.ts'

const placement = {
  id: 1,
  kind: 'internship',
  startsOn: day('2026-10-19'),
  endsOn: day('2027-01-15'),
  endedOn: null,
  weeklyQuarterHours: 76,
  paidQuarterHours: 24,
} as unknown as PlacementLine
const change = (on: string, paidBefore: number | null, weeklyBefore: number | null = null): HoursChange => ({
  placementId: 1,
  on: day(on),
  paidBefore,
  weeklyBefore,
})
const paid = (changes: HoursChange[], of = placement) =>
  stretchesOf(of, changes)
    .filter(({ kind }) => kind === 'paid')
    .map(({ from, to, quarterHours }) => [from, to, quarterHours])

test.each<[PlacementKind, number, number, object]>([
  ['internship', 76, 24, { paid: 24, placement: 76 }],
  ['community-work', 80, 0, { paid: 0, placement: 80 }],
  ['job', 0, 148, { paid: 148, placement: 0 }],
  ['job', 148, 148, { paid: 148, placement: 0 }],
  ['job', 148, 0, { paid: 148, placement: 0 }],
  ['igu', 148, 100, { paid: 100, placement: 48 }],
  ['wage-subsidy', 120, 0, { paid: 0, placement: 120 }],
])('the hours of %s, %d a week and %d paid, count once', (kind, weeklyQuarterHours, paidQuarterHours, expected) => {
  expect(splitHours({ kind, weeklyQuarterHours, paidQuarterHours })).toEqual(expected)
})

test('paid hours that came later count from the Monday they came', () => {
  expect(paid([change('2026-11-11', 0)])).toEqual([['2026-11-09', '2027-01-15', 24]])
  expect(paid([change('2026-11-11', 12)])).toEqual([
    ['2026-11-09', '2027-01-15', 24],
    ['2026-10-19', '2026-11-08', 12],
  ])
})

test('two corrections in a week are one: what was before the first and after the second', () => {
  expect(paid([change('2026-11-12', 40), change('2026-11-10', 12)])).toEqual([
    ['2026-11-09', '2027-01-15', 24],
    ['2026-10-19', '2026-11-08', 12],
  ])
})

test('what is put right before it begins or after it ended was never otherwise', () => {
  expect(paid([change('2026-10-19', 12)])).toEqual([['2026-10-19', '2027-01-15', 24]])
  const ended = { ...placement, endedOn: day('2026-11-06') }
  expect(paid([change('2026-11-20', 12)], ended)).toEqual([['2026-10-19', '2026-11-06', 24]])
})

test('corrections of other placements change nothing', () => {
  expect(paid([{ ...change('2026-11-10', 0), placementId: 2 }])).toEqual([['2026-10-19', '2027-01-15', 24]])
})
