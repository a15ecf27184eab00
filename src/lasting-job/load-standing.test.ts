import { expect, test } from 'vitest'
import { standingOf } from './load-standing.ts'

const marks = { short: 61, long: 365 }

test.each([
  [61, 'begun'],
  [62, 'kept-short'],
  [365, 'kept-short'],
  [366, 'kept-long'],
])('after %i known days a job is %s', (time, counts) => {
  expect(standingOf({ time, event: false }, marks)).toEqual({ counts, days: time })
})

test('who left counts as having left, however long it lasted', () => {
  expect(standingOf({ time: 400, event: true }, marks)).toEqual({ counts: 'left', days: 400 })
})
