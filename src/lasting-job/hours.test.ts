import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { monthsUntil, readMonth, readMonthHours } from './hours.ts'

test.each([
  ['112,5', 450],
  ['112.47', 450],
  ['0', 0],
  ['160 timer', 640],
  ['400', 1600],
])('%s hours are %i quarters', (typed, quarters) => expect(readMonthHours(typed)).toBe(quarters))

test('nothing typed is not known, which is not zero', () => {
  expect([readMonthHours(''), readMonthHours('   '), readMonthHours('0')]).toEqual([null, null, 0])
})

test.each([
  ['mange', 'not-hours'],
  ['1.112,50', 'not-hours'],
  ['-8', 'not-hours'],
  ['=1+1', 'not-hours'],
  ['401', 'too-many-hours'],
])('%s is refused: %s', (typed, why) => expect(readMonthHours(typed)).toBe(why))

test.each([
  '2026-10',
  '10-2026',
  '10/2026',
  '202610',
  'oktober 2026',
  'okt. 2026',
  '2026-10-31',
  '31-10-2026',
  '1.10.2026',
])('%s is October', (typed) => expect(readMonth(typed)).toBe('2026-10-01'))

test.each(['', '2026', '13-2026', '2026-00', '10-26', 'efterår 2026', '1999-01'])('%s is no month', (typed) =>
  expect(readMonth(typed)).toBeNull(),
)

test('the last three months, over the turn of a year', () => {
  expect(monthsUntil(day('2027-01-31'), 3)).toEqual(['2027-01-01', '2026-12-01', '2026-11-01'])
})
