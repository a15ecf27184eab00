import { expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { weekAfter, weekAround, weekBefore, weekFrom } from './week.ts'

const today = day('2026-11-23')

test('a week begins on Monday and has a name for its address', () => {
  const week = weekAround(day('2026-11-29'))
  expect([week.name, week.days[0], week.days.at(-1)]).toEqual(['2026-48', '2026-11-23', '2026-11-29'])
})

test('a name leads to its week, also across a new year', () => {
  expect(weekFrom('2026-53', today).monday).toBe('2026-12-28')
  expect(weekAfter(weekFrom('2026-53', today)).name).toBe('2027-1')
  expect(weekBefore(weekFrom('2027-1', today)).name).toBe('2026-53')
})

test.each([null, '', '2027-53', '2026-0', '2026-99', '0000-01', 'x', '2026-W48', '2026-48; drop'])(
  '%j is this week',
  (text) => {
    expect(weekFrom(text, today).name).toBe('2026-48')
  },
)
