import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mondayOf, type Week, weekFrom } from '../platform/period.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { countWeek, countWeeks, type HoursFacts, hoursOf, isMet, type Stretch } from './week-hours.ts'

const week = weekFrom('2026W48') as Week // Monday 23 to Sunday 29 November
const monday = mondayOf(week)
const nothing: HoursFacts = { stretches: [], required: [], exempt: [], matchGroups: [] }
const hours = (h: number) => h * 4
const stretch = (from: string, to: string | null, h: number, kind: Stretch['kind'] = 'other'): Stretch => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  quarterHours: hours(h),
})
const totalOf = (facts: Partial<HoursFacts>) => hoursOf(countWeek({ ...nothing, ...facts }, week).total)
const requiredOf = (facts: Partial<HoursFacts>) => {
  const { required } = countWeek({ ...nothing, ...facts }, week)
  return required === null ? null : hoursOf(required)
}
const jobReady = [{ fromOn: day('2026-01-01'), matchGroup: 'job-ready' }]

describe('hours of a week', () => {
  test('every activity counts, whatever it is', () => {
    const stretches = [
      stretch('2026-10-19', '2027-01-15', 19, 'placement'),
      stretch('2026-10-19', '2027-01-15', 6, 'paid'),
      stretch('2026-08-10', null, 9, 'danish'),
    ]
    const counted = countWeek({ ...nothing, stretches }, week)
    expect(hoursOf(counted.total)).toBe(34)
    expect([counted.parts.placement, counted.parts.paid, counted.parts.danish].map(hoursOf)).toEqual([19, 6, 9])
  })

  test.each([
    ['2026-11-23', null, 20],
    ['2026-11-24', null, 16],
    ['2026-11-27', null, 4],
    ['2026-11-28', null, 0],
    ['2026-11-29', null, 0],
    ['2026-11-30', null, 0],
    ['2026-01-01', '2026-11-29', 20],
    ['2026-01-01', '2026-11-27', 20],
    ['2026-01-01', '2026-11-26', 16],
    ['2026-01-01', '2026-11-23', 4],
    ['2026-01-01', '2026-11-22', 0],
    ['2026-11-25', '2026-11-25', 4],
  ])('twenty hours a week from %s to %s are %d in the week of 23 November', (from, to, expected) => {
    expect(totalOf({ stretches: [stretch(from, to, 20)] })).toBe(expected)
  })

  test('two that follow each other within the week add up to the week', () => {
    const stretches = [stretch('2026-01-01', '2026-11-24', 20), stretch('2026-11-25', null, 20)]
    expect(totalOf({ stretches })).toBe(20)
  })

  test('a quarter of an hour a week is not lost in a split week', () => {
    const one = { ...stretch('2026-11-24', '2026-11-24', 0), quarterHours: 1 }
    expect(countWeek({ ...nothing, stretches: [one] }, week).total).toBe(1)
    expect(totalOf({ stretches: [{ ...one, from: monday, to: null }] })).toBe(0.25)
  })

  test('the weeks of a whole stretch add up to its working days, however the weeks fall', () => {
    const drawn = fc.record({ from: fc.nat(200), days: fc.nat(120), quarters: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(drawn, ({ from, days, quarters }) => {
        const first = addDays(day('2026-01-01'), from)
        const last = addDays(first, days)
        const stretches = [{ kind: 'other' as const, from: first, to: last, quarterHours: quarters }]
        const weeks = countWeeks({ ...nothing, stretches }, day('2025-12-01'), day('2027-02-28'))
        const workingDays = Array.from({ length: days + 1 }, (_, at) => addDays(first, at)).filter(
          (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
        )
        expect(weeks.reduce((sum, { total }) => sum + total, 0)).toBe(workingDays.length * quarters)
      }),
    )
  })
})

describe('what is required of a week', () => {
  test('without anything set it is the starting point of the match group, and says so', () => {
    expect(requiredOf({ matchGroups: jobReady })).toBe(37)
    expect(requiredOf({ matchGroups: [{ fromOn: day('2026-01-01'), matchGroup: 'activity-ready' }] })).toBe(25)
    expect(countWeek({ ...nothing, matchGroups: jobReady }, week).basis).toBe('starting-point')
  })

  test('nothing is required of somebody without a match group, or ready for education', () => {
    expect(requiredOf({})).toBeNull()
    expect(requiredOf({ matchGroups: [{ fromOn: day('2026-01-01'), matchGroup: 'education-ready' }] })).toBeNull()
    expect(isMet(countWeek(nothing, week))).toBe(true)
  })

  test('what is set for her goes before the starting point', () => {
    const required = [stretch('2026-10-01', null, 20)]
    expect(requiredOf({ required, matchGroups: jobReady })).toBe(20)
  })

  test('a step in the middle of a week counts by its days', () => {
    const required = [stretch('2026-10-01', '2026-11-24', 20), stretch('2026-11-25', null, 30)]
    expect(requiredOf({ required })).toBe(26)
  })

  test('before a requirement set on Wednesday the starting point counts', () => {
    expect(requiredOf({ required: [stretch('2026-11-25', null, 20)], matchGroups: jobReady })).toBeCloseTo(26.8)
  })

  test.each([
    ['2026-11-23', '2026-11-29', 0, 5],
    ['2026-11-23', '2026-11-27', 0, 5],
    ['2026-11-28', '2026-11-29', 37, 0],
    ['2026-11-27', '2026-12-24', 29.6, 1],
    ['2026-11-01', '2026-11-23', 29.6, 1],
  ])('an exemption from %s to %s leaves %d hours', (from, to, expected, exemptDays) => {
    const exempt = [stretch(from, to, 0)]
    expect(requiredOf({ exempt, matchGroups: jobReady })).toBeCloseTo(expected)
    expect(countWeek({ ...nothing, exempt, matchGroups: jobReady }, week).exemptDays).toBe(exemptDays)
  })

  test('a partial exemption leaves the hours it names, never more than were required', () => {
    const exempt = [stretch('2026-11-01', '2026-12-31', 15)]
    expect(requiredOf({ exempt, matchGroups: jobReady })).toBe(15)
    expect(requiredOf({ exempt, required: [stretch('2026-11-01', null, 10)] })).toBe(10)
  })

  test('hours on days of exemption still count as done', () => {
    const facts = { exempt: [stretch('2026-11-23', '2026-11-29', 0)], stretches: [stretch('2026-11-01', null, 9)] }
    expect(totalOf(facts)).toBe(9)
  })

  test('met to the fifth of a quarter-hour, and not one below', () => {
    const facts = { ...nothing, matchGroups: jobReady }
    expect(isMet(countWeek({ ...facts, stretches: [stretch('2026-01-01', null, 37)] }, week))).toBe(true)
    expect(isMet(countWeek({ ...facts, stretches: [stretch('2026-01-01', null, 36.75)] }, week))).toBe(false)
  })

  test('week 53 and the turn of the year are weeks like others', () => {
    const facts = { ...nothing, stretches: [stretch('2026-01-01', null, 20)], matchGroups: jobReady }
    const weeks = countWeeks(facts, day('2026-12-21'), day('2027-01-10'))
    expect(weeks.map((each) => each.week)).toEqual(['2026W52', '2026W53', '2027W01'])
    expect(weeks.map(({ total }) => hoursOf(total))).toEqual([20, 20, 20])
  })
})
