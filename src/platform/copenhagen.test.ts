import { expect, test } from 'vitest'
import { boundsOf, instantAt, timeOf } from './copenhagen.ts'
import { day } from './plain-date.ts'

test('half past ten in winter is half past nine in the world', () => {
  expect(instantAt(day('2026-11-23'), '10:30')).toBe('2026-11-23T09:30:00.000Z')
})

test('half past ten in summer is half past eight in the world', () => {
  expect(instantAt(day('2026-07-01'), '10:30')).toBe('2026-07-01T08:30:00.000Z')
})

test('a time that summer time skips becomes an hour later', () => {
  expect(timeOf(instantAt(day('2026-03-29'), '02:30'))).toBe('03:30')
})

test('a day in Denmark has 23 hours when summer time begins and 25 when it ends', () => {
  const hours = (date: string) => {
    const { from, to } = boundsOf(day(date))
    return (Date.parse(to) - Date.parse(from)) / 3_600_000
  }
  expect([hours('2026-03-29'), hours('2026-06-01'), hours('2026-10-25')]).toEqual([23, 24, 25])
})

test('what was typed comes back from the instant', () => {
  expect(timeOf(instantAt(day('2026-10-25'), '00:15'))).toBe('00:15')
  expect(timeOf(instantAt(day('2026-12-24'), '16:00'))).toBe('16:00')
})
