import { expect, test } from 'vitest'
import { day } from '../plain-date.ts'
import { dayOf, formatDate, formatMonth, formatNumber, formatShortDate, formatTime, formatToday } from './format.ts'

const monday = day('2026-11-23')

test('a date reads as people write it', () => {
  expect(formatDate(monday, 'da')).toBe('23. november 2026')
  expect(formatDate(monday, 'en')).toBe('23 November 2026')
  expect(formatShortDate(monday, 'da')).toBe('23. nov.')
  expect(formatMonth(monday, 'en')).toBe('November 2026')
})

test('today is told with its weekday and week', () => {
  expect(formatToday(monday, 'da')).toBe('Mandag den 23. november 2026 · uge 48')
  expect(formatToday(day('2027-01-03'), 'da')).toContain('uge 53')
})

test('the clock and the day are those of Copenhagen, in winter and in summer', () => {
  expect(formatTime('2026-11-23T09:30:00Z', 'da')).toBe('10.30')
  expect(formatTime('2026-07-01T09:30:00Z', 'en')).toBe('11:30')
  expect(dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-23')
  expect(dayOf('2026-07-01T21:59:59Z')).toBe('2026-07-01')
  expect(dayOf('2026-07-01T22:00:00Z')).toBe('2026-07-02')
})

test('a number has the decimals of its language', () => {
  expect(formatNumber(4.45, 'da')).toBe('4,5')
  expect(formatNumber(50_000, 'da')).toBe('50.000')
  expect(formatNumber(4.25, 'en', 2)).toBe('4.25')
})
