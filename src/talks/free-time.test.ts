import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { workdayFrom } from './free-time.ts'

test.each([
  ['2026-11-24', '2026-11-24'],
  ['2026-11-28', '2026-11-30'],
  ['2026-12-25', '2026-12-28'],
  ['2027-01-01', '2027-01-04'],
  ['2027-03-25', '2027-03-30'],
])('what falls on %s is held on %s: never on a weekend or a public holiday', (due, held) => {
  expect(workdayFrom(day(due))).toBe(held)
})
