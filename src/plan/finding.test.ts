import { expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { hoursFinding } from './finding.ts'
import { countWeeks, type HoursFacts, type Stretch } from './week-hours.ts'

const today = day('2026-11-23')
const stretch = (kind: Stretch['kind'], from: string, to: string | null, hours: number): Stretch => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  quarterHours: hours * 4,
})
const facts: HoursFacts = {
  stretches: [stretch('placement', '2026-11-02', '2027-01-15', 28), stretch('danish', '2026-01-01', null, 9)],
  required: [stretch('other', '2026-10-01', null, 37)],
  exempt: [],
  matchGroups: [],
}
const said = (over: Partial<HoursFacts>, first = '2026-10-26') =>
  hoursFinding(countWeeks({ ...facts, ...over }, day(first), day('2027-02-01')), today, 'da')

test('this week, the weeks before and the first drop ahead are one finding', () => {
  expect(said({})).toBe(
    '37 af 37 timer i denne uge. Kravet er nået. Kravet er nået i 3 af de seneste 4 uger. Fra uge 3 er der kun aftalt 9 af 37.',
  )
})

test('what is missing is said to the quarter-hour', () => {
  expect(said({ stretches: [stretch('danish', '2026-01-01', null, 36.75)] }, '2026-11-23')).toBe(
    '36,75 af 37 timer i denne uge. 0,25 timer mangler.',
  )
})

test('exempt in full and in part are told apart', () => {
  const exempt = (from: string, to: string, hours: number) =>
    said({ exempt: [stretch('other', from, to, hours)] }, '2026-11-23')
  expect(exempt('2026-11-23', '2026-11-29', 0)).toContain('37 timer i denne uge. Intet er krævet. Fritaget hele ugen.')
  expect(exempt('2026-11-23', '2026-11-29', 10)).toContain('Helt eller delvist fritaget hele ugen. Kravet er nået.')
  expect(exempt('2026-11-27', '2026-12-31', 0)).toContain('Helt eller delvist fritaget 1 dag af ugen.')
})

test('a week somebody is exempt all through is exempt, not met', () => {
  const lately = (from: string, to: string) => said({ exempt: [stretch('other', from, to, 0)] })
  expect(lately('2026-11-09', '2026-11-15')).toContain('Kravet er nået i 2 af de seneste 4 uger, og 1 var fritaget.')
  expect(lately('2026-10-26', '2026-11-22')).toContain('Fritaget i de seneste 4 uger.')
})

test('where nothing is required nothing is missing', () => {
  expect(said({ required: [] }, '2026-11-23')).toBe('37 timer i denne uge. Intet er krævet.')
})

test('in English the same', () => {
  const weeks = countWeeks(facts, day('2026-11-23'), day('2026-12-01'))
  expect(hoursFinding(weeks, today, 'en')).toBe('37 of 37 hours this week. The requirement is met.')
})
