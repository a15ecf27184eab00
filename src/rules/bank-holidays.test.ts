import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { bankHolidayOn, easterOf } from './bank-holidays.ts'

test.each([
  [2016, '2016-03-27'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %d is %s', (year, sunday) => {
  expect(easterOf(year)).toBe(sunday)
})

test.each([
  ['2026-01-01', 'new-year'],
  ['2026-04-02', 'maundy-thursday'],
  ['2026-04-06', 'easter-monday'],
  ['2026-05-14', 'ascension'],
  ['2026-05-25', 'whit-monday'],
  ['2026-12-25', 'christmas'],
  ['2026-12-24', null],
  ['2026-11-23', null],
])('%s is %s', (date, holiday) => {
  expect(bankHolidayOn(day(date))).toBe(holiday)
})

test('Great Prayer Day was a holiday until 2023', () => {
  expect(bankHolidayOn(day('2023-05-05'))).toBe('great-prayer-day')
  expect(bankHolidayOn(day('2024-04-26'))).toBeNull()
})
