import { describe, expect, test } from 'vitest'
import {
  daysOfMonth,
  firstMonday,
  lastSunday,
  mondayOf,
  monthFrom,
  nextQuarter,
  type Quarter,
  quarterFrom,
  quarterOfWeek,
  quartersBetween,
  type Week,
  weekAfter,
  weekFrom,
  weekFromDigits,
  weeksBetween,
  weeksFrom,
  weeksOfQuarter,
} from './period.ts'

const q = (text: string) => quarterFrom(text) as Quarter
const w = (text: string) => weekFrom(text) as Week

describe('quarters by Thursday', () => {
  test.each([
    ['2016Q4', '2016W40', '2016W52', 13],
    ['2018Q4', '2018W40', '2018W52', 13],
    ['2017Q1', '2017W01', '2017W13', 13],
    ['2015Q4', '2015W40', '2015W53', 14],
    ['2020Q4', '2020W40', '2020W53', 14],
    ['2026Q4', '2026W40', '2026W53', 14],
    ['2021Q1', '2021W01', '2021W12', 12],
    ['2027Q1', '2027W01', '2027W12', 12],
    ['2021Q3', '2021W26', '2021W39', 14],
    ['2027Q3', '2027W26', '2027W39', 14],
  ])('%s goes from %s to %s, %i weeks', (quarter, first, last, count) => {
    const weeks = weeksOfQuarter(q(quarter))
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual([first, last, count])
  })

  test('every other quarter from 2015 to 2027 has 13 weeks, and no week is left out or comes twice', () => {
    const quarters = quartersBetween(q('2015Q1'), q('2027Q4'))
    const odd = quarters.filter((quarter) => weeksOfQuarter(quarter).length !== 13)
    expect(odd).toEqual(['2015Q4', '2020Q4', '2021Q1', '2021Q3', '2026Q4', '2027Q1', '2027Q3'])
    expect(quarters.flatMap(weeksOfQuarter)).toEqual(weeksBetween(w('2015W01'), w('2027W52')))
  })

  test('its first Monday, its last Sunday, and the quarter after', () => {
    expect(firstMonday(q('2018Q4'))).toBe('2018-10-01')
    expect(lastSunday(q('2018Q4'))).toBe('2018-12-30')
    expect(nextQuarter(q('2018Q4'))).toBe('2019Q1')
  })

  test('a quarter is read however it is spelt, and nothing else is', () => {
    for (const text of ['2018Q4', '2018Q04', '2018KV4', '2018K4', '2018q4', '2018 Q4', '2018-Q4'])
      expect(quarterFrom(text)).toBe('2018Q4')
    for (const text of ['2018Q5', '2018Q0', '2018QMAT02', '18Q4', '2018M12', '']) expect(quarterFrom(text)).toBeNull()
  })
})

describe('weeks', () => {
  test('the register has YY beginning with 9 in the last century, and only weeks the calendar has', () => {
    const read = ['1840', '2053', '1901', '9853', '9131', '0001', '1552', '9953', '1853', '1800', '184'].map(
      weekFromDigits,
    )
    expect(read).toEqual([
      '2018W40',
      '2020W53',
      '2019W01',
      '1998W53',
      '1991W31',
      '2000W01',
      '2015W52',
      null,
      null,
      null,
      null,
    ])
  })

  test('years with a week 53 since the register began', () => {
    const years = Array.from({ length: 37 }, (_, at) => 1991 + at)
    expect(years.filter((year) => weekFrom(`${year}W53`))).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026])
  })

  test('2019W01 begins on Monday 31 December 2018 and belongs to 2019Q1', () => {
    expect(mondayOf(w('2019W01'))).toBe('2018-12-31')
    expect(quarterOfWeek(w('2019W01'))).toBe('2019Q1')
  })

  test('from 2015W53 to 2018W52 are 156 weeks', () => {
    expect(weeksFrom(w('2015W53'), w('2018W52'))).toBe(156)
    expect(weekAfter(w('2015W53'))).toBe('2016W01')
    expect(weeksBetween(w('2015W52'), w('2016W02'))).toEqual(['2015W52', '2015W53', '2016W01', '2016W02'])
  })
})

describe('months', () => {
  test('a month is read however it is spelt, and nothing else is', () => {
    for (const text of ['2018M12', '2018-12', '2018 M12', '2018m12']) expect(monthFrom(text)).toBe('2018M12')
    expect(monthFrom('2018M1')).toBe('2018M01')
    for (const text of ['2018M13', '2018M00', '201812', '2018Q4']) expect(monthFrom(text)).toBeNull()
  })

  test('its days', () => {
    expect(daysOfMonth('2020M02' as never)).toEqual({ first: '2020-02-01', last: '2020-02-29' })
    expect(daysOfMonth('2018M12' as never)).toEqual({ first: '2018-12-01', last: '2018-12-31' })
  })
})
