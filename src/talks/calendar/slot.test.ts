import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOf } from '../../platform/copenhagen.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import { addDays, day, weekdayOf } from '../../platform/plain-date.ts'
import { daysOf, openRefusal, type PatternHours, startsOf } from './slot.ts'

const open = () => false
const tuesdays: PatternHours = {
  weekday: 2,
  opensAt: '09:00',
  closesAt: '12:00',
  minutes: 45,
  everyWeeks: 1,
  fromOn: day('2026-11-23'),
  toOn: day('2026-12-06'),
}

test('every Tuesday 9-12 by 45 minutes is four times a week', () => {
  const starts = startsOf(tuesdays, open)
  expect(starts.map((at) => `${dayOf(at)} ${timeOf(at)}`)).toEqual([
    '2026-11-24 09:00',
    '2026-11-24 09:45',
    '2026-11-24 10:30',
    '2026-11-24 11:15',
    '2026-12-01 09:00',
    '2026-12-01 09:45',
    '2026-12-01 10:30',
    '2026-12-01 11:15',
  ])
})

test('a time that would reach past closing time is none', () => {
  expect(startsOf({ ...tuesdays, closesAt: '11:59' }, open)).toHaveLength(6)
  expect(startsOf({ ...tuesdays, closesAt: '09:44' }, open)).toEqual([])
})

test('every second week leaves out every second Tuesday', () => {
  const days = daysOf({ ...tuesdays, everyWeeks: 2, toOn: day('2026-12-31') }, open)
  expect(days).toEqual(['2026-11-24', '2026-12-08', '2026-12-22'])
})

test('a closed day has no times', () => {
  const christmas = { ...tuesdays, weekday: 5, fromOn: day('2026-12-18'), toOn: day('2027-01-01') }
  expect(daysOf(christmas, (date) => date === '2026-12-25' || date === '2027-01-01')).toEqual(['2026-12-18'])
})

describe('summer time', () => {
  test('nine o’clock stays nine o’clock when the clocks go back', () => {
    const autumn = { ...tuesdays, fromOn: day('2026-10-20'), toOn: day('2026-10-27'), closesAt: '09:45' }
    expect(startsOf(autumn, open)).toEqual(['2026-10-20T07:00:00.000Z', '2026-10-27T08:00:00.000Z'])
  })

  test('and when they go forward', () => {
    const spring = { ...tuesdays, fromOn: day('2027-03-23'), toOn: day('2027-03-30'), closesAt: '09:45' }
    expect(startsOf(spring, open)).toEqual(['2027-03-23T08:00:00.000Z', '2027-03-30T07:00:00.000Z'])
  })

  test('an hour that the clock skips is offered once, not twice', () => {
    const night = { ...tuesdays, weekday: 7, opensAt: '02:00', closesAt: '04:00', minutes: 60 }
    const starts = startsOf({ ...night, fromOn: day('2027-03-28'), toOn: day('2027-03-28') }, open)
    expect(starts).toEqual(['2027-03-28T01:00:00.000Z'])
  })

  test('any pattern keeps its weekday and its clock', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((days) => addDays(day('2026-01-01'), days))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), days, fc.integer({ min: 4, max: 20 }), (weekday, fromOn, hour) => {
        const opensAt = `${String(hour).padStart(2, '0')}:00`
        const closesAt = `${String(hour + 1).padStart(2, '0')}:00`
        const times = startsOf(
          { weekday, opensAt, closesAt, minutes: 60, everyWeeks: 1, fromOn, toOn: addDays(fromOn, 60) },
          open,
        )
        for (const at of times) expect([weekdayOf(dayOf(at)), timeOf(at)]).toEqual([weekday, opensAt])
      }),
    )
  })
})

test.each([
  [{ fromOn: day('2026-11-22') }, 'in-the-past'],
  [{ toOn: day('2027-11-22') }, 'too-far'],
  [{ toOn: day('2026-11-23') }, 'no-times'],
  [{ minutes: 10, opensAt: '00:00', closesAt: '23:50', toOn: day('2027-01-31') }, 'too-many'],
  [{}, null],
])('%j is refused with %s', (over, refusal) => {
  const pattern = { ...tuesdays, ...over }
  expect(openRefusal(pattern, startsOf(pattern, open), day('2026-11-23'))).toBe(refusal)
})
