import { expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { endedQuarters } from './quarter.ts'

test('only quarters that have ended, newest first, without a gap or an overlap', () => {
  expect(endedQuarters(day('2026-11-23'), 4)).toEqual([
    { id: '2026Q3', from: '2026-07-01', to: '2026-09-30' },
    { id: '2026Q2', from: '2026-04-01', to: '2026-06-30' },
    { id: '2026Q1', from: '2026-01-01', to: '2026-03-31' },
    { id: '2025Q4', from: '2025-10-01', to: '2025-12-31' },
  ])
})

test.each([
  ['2026-12-31', '2026Q3'],
  ['2027-01-01', '2026Q4'],
  ['2028-02-29', '2027Q4'],
] as const)('on %s the last that has ended is %s', (today, id) => {
  expect(endedQuarters(day(today), 1)[0]?.id).toBe(id)
})
