import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../../platform/plain-date.ts'
import { iguWeeksOn } from './igu-weeks.ts'
import { heldWithin, periodRefusal, periodsOf, schoolWeeks } from './school.ts'

const igu = { startsOn: day('2026-08-03'), endsOn: day('2028-08-02') }
const school = (id: number, from: string, to: string) => ({ id, fromOn: day(from), toOn: day(to) })

describe('school in an IGU', () => {
  test('has 20 weeks when it starts before 1 May 2021 and 23 from that day', () => {
    expect([iguWeeksOn(day('2021-04-30')).value, iguWeeksOn(day('2021-05-01')).value]).toEqual([20, 23])
  })

  test('lies within it, is in order and not noted twice', () => {
    const noted = [school(1, '2026-09-07', '2026-09-27')]
    const refusal = (from: string, to: string) => periodRefusal(igu, { fromOn: day(from), toOn: day(to) }, noted)
    expect(refusal('2026-08-03', '2026-08-03')).toBeNull()
    expect(refusal('2026-08-02', '2026-08-05')).toBe('outside-placement')
    expect(refusal('2028-08-01', '2028-08-03')).toBe('outside-placement')
    expect(refusal('2026-10-02', '2026-10-01')).toBe('ends-before-start')
    expect(refusal('2026-09-27', '2026-10-04')).toBe('overlaps-school')
    expect(refusal('2026-09-28', '2026-10-04')).toBeNull()
  })

  test('the days between are practice', () => {
    const periods = periodsOf(igu, [school(1, '2026-09-07', '2026-09-27')])
    expect(periods.map(({ kind, fromOn }) => [kind, fromOn])).toEqual([
      ['practice', '2026-08-03'],
      ['school', '2026-09-07'],
      ['practice', '2026-09-28'],
    ])
    expect(schoolWeeks([school(1, '2026-09-07', '2026-09-27')])).toBe(3)
  })

  test('on single days is a fifth of a week each, however many weeks they are spread over', () => {
    const mondays = Array.from({ length: 23 }, (_, at) => addDays(day('2026-09-07'), at * 7))
    expect(schoolWeeks(mondays.map((on, id) => ({ id, fromOn: on, toOn: on })))).toBeCloseTo(4.6)
    expect(schoolWeeks([school(1, '2026-09-07', '2026-09-11')])).toBe(1)
    expect(schoolWeeks([school(1, '2026-09-12', '2026-09-13')])).toBe(0)
  })

  test('that was planned after the IGU ended was never held', () => {
    const noted = [school(1, '2026-09-07', '2026-09-27'), school(2, '2026-11-02', '2026-11-15')]
    const ended = { ...igu, endedOn: day('2026-09-18') }
    expect(heldWithin(ended, noted)).toEqual([school(1, '2026-09-07', '2026-09-18')])
    expect(heldWithin({ ...igu, endedOn: null }, noted)).toEqual(noted)
  })

  test('however it is planned, every day is school or practice and none is both', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 8 })
    fc.assert(
      fc.property(starts, (weeks) => {
        const noted = weeks
          .sort((one, other) => one - other)
          .map((week, id) => ({
            id,
            fromOn: addDays(igu.startsOn, week * 7),
            toOn: addDays(igu.startsOn, week * 7 + 6),
          }))
        const days = periodsOf(igu, noted).reduce((sum, { fromOn, toOn }) => sum + daysBetween(fromOn, toOn) + 1, 0)
        expect(days).toBe(daysBetween(igu.startsOn, igu.endsOn) + 1)
      }),
    )
  })
})
