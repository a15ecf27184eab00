import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, weekdayOf } from '../../platform/plain-date.ts'
import { bankHolidayOn } from '../../rules/index.ts'
import { nextTalkDue } from '../next-talk-due.ts'
import { planSeries, SERIES, seriesRefusal, startOf } from './series.ts'

const rules = { daysAfterTakeover: [45, 91, 136, 182], daysAfterLast: 92 }
const isClosed = (date: Parameters<typeof bankHolidayOn>[0]) => bankHolidayOn(date) !== null
const today = day('2026-11-23')
const long = { takenOverOn: day('2024-01-02'), talks: [day('2026-10-01')], rules, before: 7, isClosed }

test('a year of talks, a week before each deadline', () => {
  const dates = planSeries(long, today).map(({ date }) => date)
  // 1 October and 92 days, less a week, is the first day of Christmas: the next open day is the Monday.
  expect(dates).toEqual(['2026-12-28', '2027-03-23', '2027-06-16', '2027-09-09'])
})

test('a newcomer’s talks follow the days after takeover', () => {
  const newcomer = { ...long, takenOverOn: day('2026-11-02'), talks: [] }
  expect(planSeries(newcomer, today).map(({ due }) => due.rule)).toEqual([
    { nth: 1 },
    { nth: 2 },
    { nth: 3 },
    { nth: 4 },
  ])
})

test('a talk that is late comes tomorrow, not yesterday', () => {
  const [first] = planSeries({ ...long, talks: [day('2026-01-05')] }, today)
  expect(first?.date).toBe('2026-11-24')
})

test('a talk that is booked already counts as held', () => {
  const [first] = planSeries({ ...long, talks: [day('2026-10-01'), day('2026-12-01')] }, today)
  expect(first?.due.dueOn).toBe('2027-03-03')
})

test('every planned talk is on an open day, in order, and in time unless the time has passed', () => {
  const some = fc.integer({ min: 0, max: 500 }).map((days) => addDays(today, -days))
  fc.assert(
    fc.property(some, fc.array(some, { maxLength: 6 }), (takenOverOn, talks) => {
      const planned = planSeries({ ...long, takenOverOn, talks }, today)
      expect(planned).toHaveLength(SERIES)
      for (const [at, { date, due }] of planned.entries()) {
        expect(date > today && weekdayOf(date) < 6 && !isClosed(date)).toBe(true)
        expect(date > (planned[at - 1]?.date ?? today)).toBe(true)
        if (due.dueOn > addDays(today, 14)) expect(date <= due.dueOn).toBe(true)
      }
      const days = [...talks, ...planned.slice(0, -1).map(({ date }) => date)]
      expect(nextTalkDue(takenOverOn, days, rules)).toEqual(planned.at(-1)?.due)
    }),
  )
})

test.each([
  [['2026-11-22', '2027-01-04'], { at: 0, refusal: 'in-the-past' }],
  [['2026-12-01', '2027-01-02'], { at: 1, refusal: 'closed-day' }],
  [['2026-12-25'], { at: 0, refusal: 'closed-day' }],
  [['2027-01-05', '2027-01-05'], { at: 1, refusal: 'out-of-order' }],
  [['2027-01-05', '2027-03-05'], null],
])('%j: %j', (dates, refusal) => {
  const chosen = dates.map((date) => ({ date: day(date), time: '10:00' }))
  expect(seriesRefusal(chosen, today, isClosed)).toEqual(refusal)
})

test('ten o’clock is ten o’clock on both sides of summer time', () => {
  expect(startOf({ date: day('2027-03-26'), time: '10:00' })).toBe('2027-03-26T09:00:00.000Z')
  expect(startOf({ date: day('2027-03-29'), time: '10:00' })).toBe('2027-03-29T08:00:00.000Z')
})
