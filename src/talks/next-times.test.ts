import { expect, test } from 'vitest'
import { instantAt } from '../platform/copenhagen.ts'
import { day } from '../platform/plain-date.ts'
import { nextTimes } from './next-times.ts'

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
