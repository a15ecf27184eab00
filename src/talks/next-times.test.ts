import { describe, expect, test } from 'vitest'
import { instantAt, timeOf } from '../platform/copenhagen.ts'
import { minutesAfter } from '../platform/instant.ts'
import { day } from '../platform/plain-date.ts'
import { freeTime, nextTimes } from './next-times.ts'

const monday = day('2026-11-23')

test('the next talk is offered on the same weekday and time, in four weeks and within the quarter', () => {
  expect(nextTimes(monday, instantAt(monday, '10:30'))).toMatchObject([
    { value: '4-weeks', date: '2026-12-21', startsAt: '2026-12-21T09:30:00.000Z' },
    { value: '12-weeks', date: '2027-02-15' },
  ])
})

test('summer time keeps the time on the clock', () => {
  expect(nextTimes(day('2026-03-10'), instantAt(day('2026-03-10'), '10:30'))[0]?.startsAt).toBe(
    '2026-04-07T08:30:00.000Z',
  )
})

test('a talk noted on a Saturday is followed by one on a Monday', () => {
  expect(nextTimes(day('2026-11-28'), null)[0]?.date).toBe('2026-12-28')
})

test('no talk is offered on a bank holiday: the next open day is', () => {
  expect(nextTimes(day('2026-03-09'), null)[0]?.date).toBe('2026-04-07') // Easter Monday is the 6th
  expect(nextTimes(day('2026-11-27'), null)[0]?.date).toBe('2026-12-28') // Christmas Day is a Friday
})

describe('where whoever holds the talk is promised elsewhere', () => {
  const [wanted] = nextTimes(monday, instantAt(monday, '10:30'))
  if (!wanted) throw new Error('no time is offered')
  const at = (clock: string, minutes = 45) => {
    const from = instantAt(wanted.date, clock)
    return { from, to: minutesAfter(from, minutes) }
  }
  const offered = (...busy: ReturnType<typeof at>[]) => timeOf(freeTime(wanted, busy).startsAt)

  test('the nearest time after it that day is offered, and one that only touches another is free', () => {
    expect(offered()).toBe('10:30')
    expect(offered(at('10:30'))).toBe('11:30')
    expect(offered(at('10:30', 60), at('11:30', 30))).toBe('12:00')
    expect(offered(at('09:45'), at('11:15'))).toBe('10:30')
  })

  test('else the nearest before it, and on a full day the time itself, which booking will refuse', () => {
    expect(offered(at('10:30', 480))).toBe('09:30')
    expect(offered(at('07:00', 900))).toBe('10:30')
  })
})
