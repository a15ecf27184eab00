import { describe, expect, test } from 'vitest'
import { kitchen } from '../../test/support/kitchen.ts'
import { day } from '../platform/plain-date.ts'
import { agreeRefusal, daysIn, daysLeft, endRefusal, stateOf, weekOfPlacement, weeksIn } from './placement.ts'

const today = day('2026-11-23')

describe('what can be agreed', () => {
  test('a placement that ends the day it starts', () => {
    expect(agreeRefusal({ ...kitchen, endsOn: kitchen.startsOn }, day('2025-03-01'))).toBeNull()
  })

  test('a placement never ends before it starts', () => {
    expect(agreeRefusal({ ...kitchen, endsOn: day('2026-10-18') }, day('2025-03-01'))).toBe('ends-before-start')
  })

  test('an internship needs an end, a job does not', () => {
    expect(agreeRefusal({ ...kitchen, endsOn: null }, day('2025-03-01'))).toBe('end-missing')
    expect(agreeRefusal({ ...kitchen, endsOn: null, kind: 'job' }, day('2025-03-01'))).toBeNull()
  })

  test('nothing starts before the municipality took over', () => {
    expect(agreeRefusal(kitchen, day('2026-10-20'))).toBe('before-takeover')
  })
})

describe('how it ends', () => {
  test('on a day that has come', () => {
    expect(endRefusal(kitchen, today, today)).toBeNull()
    expect(endRefusal(kitchen, day('2026-11-24'), today)).toBe('in-the-future')
  })

  test('not before it began', () => {
    expect(endRefusal(kitchen, day('2026-10-18'), today)).toBe('ends-before-start')
  })
})

test('it is coming, running, past its end, or ended', () => {
  expect(stateOf(kitchen, day('2026-10-18'))).toBe('coming')
  expect(stateOf(kitchen, day('2026-10-19'))).toBe('running')
  expect(stateOf(kitchen, day('2027-01-15'))).toBe('running')
  expect(stateOf(kitchen, day('2027-01-16'))).toBe('past-its-end')
  expect(stateOf({ ...kitchen, endedOn: today }, today)).toBe('ended')
})

test('lengths count both ends', () => {
  expect(daysIn(day('2026-10-19'), day('2026-10-19'))).toBe(1)
  expect(weeksIn(day('2026-10-19'), day('2026-10-25'))).toBe(1)
  expect(weeksIn(day('2026-10-19'), day('2026-10-26'))).toBe(2)
  expect(weeksIn(day('2026-10-19'), day('2027-01-15'))).toBe(13)
})

test('the sixth week of thirteen', () => {
  expect(weekOfPlacement(kitchen, today)).toEqual({ week: 6, of: 13 })
})

test('a placement stays in its last week once it is over, and in its first before it starts', () => {
  expect(weekOfPlacement(kitchen, day('2027-03-01'))).toEqual({ week: 13, of: 13 })
  expect(weekOfPlacement(kitchen, day('2026-10-01'))).toEqual({ week: 1, of: 13 })
})

test('a job without an end has weeks but no last one', () => {
  expect(weekOfPlacement({ ...kitchen, endsOn: null }, today)).toEqual({ week: 6, of: null })
  expect(daysLeft({ ...kitchen, endsOn: null }, today)).toBeNull()
})

test('on the last day no day is left', () => {
  expect(daysLeft(kitchen, day('2027-01-15'))).toBe(0)
  expect(daysLeft(kitchen, day('2027-01-06'))).toBe(9)
})
