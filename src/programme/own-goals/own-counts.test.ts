import { expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import {
  countGoalThree,
  countGoalTwo,
  endedMonths,
  endedQuarters,
  firstDayOf,
  groupOn,
  type MeasureKind,
  type OwnPerson,
  openStretches,
} from './own-counts.ts'

const always = [{ from: day('2020-01-01'), to: null }]
const person = (more: Partial<OwnPerson> = {}): OwnPerson => ({ stretches: always, groups: [], measures: [], ...more })
const many = (count: number, more: Partial<OwnPerson> = {}) => Array.from({ length: count }, () => person(more))
const ready = (fromOn: string) => ({ groups: [{ group: 'job-ready' as const, fromOn: day(fromOn) }] })
const measure = (kind: MeasureKind, from: string, to: string | null) => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
})
const value = (figure: { kind: string; value?: number }) => (figure.kind === 'shown' ? figure.value : '·')

test('goal 2 goes by the category on the last day of the month', () => {
  const people = [...many(20, ready('2026-10-31')), ...many(10, ready('2026-11-01'))]
  const october = countGoalTwo(people, day('2026-10-01'), 5)
  expect([october.people, october.jobReady, october.unknown].map(value)).toEqual([30, 20, 10])
  expect(october.share).toBeCloseTo(2 / 3)
  expect(value(countGoalTwo(people, day('2026-11-01'), 5).jobReady)).toBe(30)
})

test('the newest category on or before a day counts, of one day the one noted last', () => {
  const groups = [
    { group: 'job-ready' as const, fromOn: day('2026-03-01') },
    { group: 'activity-ready' as const, fromOn: day('2026-05-01') },
    { group: 'job-ready' as const, fromOn: day('2026-05-01') },
  ]
  expect(groupOn({ groups }, day('2026-02-28'))).toBeNull()
  expect(groupOn({ groups }, day('2026-04-30'))).toBe('job-ready')
  expect(groupOn({ groups: groups.slice(0, 2) }, day('2026-05-01'))).toBe('activity-ready')
  expect(groupOn({ groups }, day('2026-05-01'))).toBe('job-ready')
})

test('who is in the programme on the last day counts, who left the day before or comes the day after does not', () => {
  const until = (to: string) => ({ stretches: [{ from: day('2020-01-01'), to: day(to) }], ...ready('2020-01-01') })
  const from = (on: string) => ({ stretches: [{ from: day(on), to: null }], ...ready('2020-01-01') })
  const people = [
    ...many(10, until('2026-10-30')),
    ...many(11, until('2026-10-31')),
    ...many(12, from('2026-10-31')),
    ...many(13, from('2026-11-01')),
  ]
  expect(value(countGoalTwo(people, day('2026-10-01'), 5).people)).toBe(23)
})

test('goal 3 takes both ends of the quarter in, and nothing beside', () => {
  const people = [
    ...many(10, { measures: [measure('internship', '2026-05-01', '2026-06-30')] }),
    ...many(11, { measures: [measure('internship', '2026-05-01', '2026-07-01')] }),
    ...many(12, { measures: [measure('wage-subsidy', '2026-09-30', null)] }),
    ...many(13, { measures: [measure('wage-subsidy', '2026-10-01', null)] }),
  ]
  const third = countGoalThree(people, day('2026-07-01'), 5)
  expect([third.people, third.inMeasure].map(value)).toEqual([46, 23])
})

test('a measure that lay outside the time of the open case does not count, one that touches it by a day does', () => {
  const back = { stretches: [{ from: day('2026-08-15'), to: null }] }
  const people = [
    ...many(10, { ...back, measures: [measure('internship', '2026-07-01', '2026-08-14')] }),
    ...many(11, { ...back, measures: [measure('internship', '2026-07-01', '2026-08-15')] }),
  ]
  const third = countGoalThree(people, day('2026-07-01'), 5)
  expect([third.people, third.inMeasure].map(value)).toEqual([21, 11])
})

test.each([
  ['2018Q4', '2018-10-01'],
  ['2026Q1', '2026-01-01'],
  ['2018-12', '2018-12-01'],
])('%s begins on %s', (period, first) => {
  expect(firstDayOf(period)).toBe(first)
})

test('a person in two kinds counts once; the three added count her twice and are the upper bound', () => {
  const both = {
    measures: [measure('internship', '2026-07-01', '2026-07-31'), measure('wage-subsidy', '2026-08-01', null)],
  }
  const twice = {
    measures: [measure('internship', '2026-07-01', '2026-07-02'), measure('internship', '2026-08-01', null)],
  }
  const third = countGoalThree([...many(6, both), ...many(8, twice), ...many(14)], day('2026-07-01'), 5)
  expect([third.inMeasure, third.added].map(value)).toEqual([14, 20])
  expect([third.share, third.shareAdded]).toEqual([0.5, 20 / 28])
})

test.each([0, 2, 4])('an overlap of %i is hidden: the sum would tell of them, and hidden must not mean some', (few) => {
  const both = { measures: [measure('internship', '2026-07-01', null), measure('community-work', '2026-07-01', null)] }
  const one = { measures: [measure('internship', '2026-07-01', null)] }
  const third = countGoalThree([...many(few, both), ...many(10, one), ...many(12)], day('2026-07-01'), 5)
  expect([third.inMeasure, third.added].map(value)).toEqual([10 + few, '·'])
})

test('few are hidden, and their share with them', () => {
  const few = countGoalTwo([...many(3, ready('2026-01-01')), ...many(20)], day('2026-10-01'), 5)
  expect([value(few.jobReady), few.share]).toEqual(['·', null])
})

test('a closed case is out of the count from the day after, and in it again from the day it is taken up', () => {
  const programme = { from: day('2026-01-01'), to: null }
  const closures = [{ closedOn: day('2026-03-31'), reopenedOn: day('2026-06-01') }]
  expect(openStretches(programme, closures)).toEqual([
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-06-01', to: null },
  ])
  expect(openStretches({ from: day('2026-01-01'), to: day('2026-05-01') }, closures)).toEqual([
    { from: '2026-01-01', to: '2026-03-31' },
  ])
  expect(openStretches({ from: day('2026-07-01'), to: null }, closures)).toEqual([{ from: '2026-07-01', to: null }])
})

test('a month is over on its last day, a quarter too', () => {
  expect(endedMonths(day('2026-11-29'), 1)).toEqual(['2026-10-01'])
  expect(endedMonths(day('2026-11-30'), 2)).toEqual(['2026-11-01', '2026-10-01'])
  expect(endedQuarters(day('2026-12-30'), 1)).toEqual(['2026-07-01'])
  expect(endedQuarters(day('2026-12-31'), 2)).toEqual(['2026-10-01', '2026-07-01'])
  expect(endedQuarters(day('2026-01-01'), 1)).toEqual(['2025-10-01'])
})
