import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  type PlainDate,
  parsePlainDate,
  plainDateOf,
  quarterOf,
  readDate,
  weekdayOf,
  weekOf,
  wholeMonthsBetween,
  wholeYearsBetween,
} from './plain-date.ts'

const anyDay = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(day('1970-01-01'), days))

describe('a day', () => {
  test.each([
    '2026-02-31',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '',
    '2026-1-1',
    ' 2026-01-01',
  ])('the calendar has no %j', (text) => expect(parsePlainDate(text)).toBeNull())

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('the calendar has %s', (text) =>
    expect(parsePlainDate(text)).toBe(text),
  )

  test('is made of its parts, or not at all', () => {
    expect(plainDateOf(2026, 3, 9)).toBe('2026-03-09')
    expect(plainDateOf(2026, 2, 31)).toBeNull()
    expect(plainDateOf(2026, 0, 1)).toBeNull()
  })

  test.each([
    ['3.4.2026', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['3/4 2026', '2026-04-03'],
    ['03042026', '2026-04-03'],
    [' 2026-04-03 ', '2026-04-03'],
    ['31.2.2026', null],
    ['3.4.26', null],
    ['i morgen', null],
  ])('is read from what people type: %s', (typed, read) => expect(readDate(typed)).toBe(read))

  test('a literal that is no day is a mistake in the code', () => {
    expect(() => day('2026-02-30')).toThrow(RangeError)
  })
})

describe('counting', () => {
  test('days go forth and back over every boundary', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days)
        expect(daysBetween(from, to)).toBe(days)
        expect(addDays(to, -days)).toBe(from)
        expect(parsePlainDate(to)).toBe(to)
      }),
    )
  })

  test('days compare as text', () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => one < other === daysBetween(one, other) > 0))
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to))

  test('months stay within the month they lead to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, months) => {
        const to = addMonths(from, months)
        const inMonths = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(inMonths(to) - inMonths(from)).toBe(months)
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
      }),
    )
  })

  test('whole months are full when the day of the month is reached, or the month is out', () => {
    expect(wholeMonthsBetween(day('2026-01-15'), day('2026-02-14'))).toBe(0)
    expect(wholeMonthsBetween(day('2026-01-15'), day('2026-02-15'))).toBe(1)
    expect(wholeMonthsBetween(day('2026-01-31'), day('2026-02-28'))).toBe(1)
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 600 }),
        (from, months) => wholeMonthsBetween(from, addMonths(from, months)) === months,
      ),
    )
  })

  test('somebody born on 29 February is a year older on 28 February', () => {
    expect(wholeYearsBetween(day('2000-02-29'), day('2026-02-27'))).toBe(25)
    expect(wholeYearsBetween(day('2000-02-29'), day('2026-02-28'))).toBe(26)
  })
})

describe('weeks and quarters', () => {
  test.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-11-23', 2026, 48],
  ])('%s lies in week %i-%i', (date, year, week) => expect(weekOf(day(date))).toEqual({ year, week }))

  test('a week has seven days, Monday first', () => {
    expect(weekdayOf(day('2026-11-23'))).toBe(1)
    fc.assert(
      fc.property(anyDay, (date) => {
        const monday = addDays(date, 1 - weekdayOf(date))
        expect(weekdayOf(addDays(monday, 6))).toBe(7)
        expect(weekOf(addDays(monday, 6))).toEqual(weekOf(monday))
        expect(weekOf(addDays(monday, 7))).not.toEqual(weekOf(monday))
      }),
    )
  })

  test.each([
    ['2026-01-01', '2026Q1'],
    ['2026-03-31', '2026Q1'],
    ['2026-04-01', '2026Q2'],
    ['2026-09-30', '2026Q3'],
    ['2026-12-31', '2026Q4'],
  ])('%s lies in %s', (date, quarter) => expect(quarterOf(day(date))).toBe(quarter))
})
