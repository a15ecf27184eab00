import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { absenceRefusal, daysInARow } from './absence.ts'

const today = day('2026-11-23')

test('absence can be reported for today, for yesterday and for next week', () => {
  expect(['2026-11-23', '2026-11-22', '2026-11-30'].map((date) => absenceRefusal(day(date), today))).toEqual([
    null,
    null,
    null,
  ])
})

test('a mistyped year is noticed', () => {
  expect(absenceRefusal(day('2027-11-23'), today)).toBe('too-far-ahead')
  expect(absenceRefusal(day('2025-11-23'), today)).toBe('too-long-ago')
})

test('two days after each other are two days in a row', () => {
  expect(daysInARow([day('2026-11-20'), day('2026-11-19'), day('2026-11-17')])).toBe(2)
})

test('a weekend does not break the row', () => {
  expect(daysInARow([day('2026-11-20'), day('2026-11-23')])).toBe(2)
  expect(daysInARow([day('2026-11-19'), day('2026-11-23')])).toBe(1)
})

test('one day is one day, and none is none', () => {
  expect([daysInARow([today]), daysInARow([])]).toEqual([1, 0])
})
