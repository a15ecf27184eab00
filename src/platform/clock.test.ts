import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockFrom } from './clock.ts'
import { dayOf } from './i18n/format.ts'
import { addDays, day } from './plain-date.ts'

const at = (instant: string) => () => new Date(instant)

test('the day is Copenhagen’s, also in the hour after midnight that is still yesterday elsewhere', () => {
  expect(clockFrom(null, at('2026-11-22T23:05:00.000Z'))()).toEqual({
    now: '2026-11-22T23:05:00.000Z',
    today: '2026-11-23',
  })
})

test('a trial set to another day has that day’s date at the time it is', () => {
  expect(clockFrom(day('2026-11-23'), at('2026-11-30T10:15:00.000Z'))().now).toBe('2026-11-23T10:15:00.000Z')
  expect(clockFrom(day('2026-11-23'), at('2026-11-29T23:05:00.000Z'))().now).toBe('2026-11-22T23:05:00.000Z')
})

test('whatever the hour and the season, the instant lies on the day', () => {
  const year = { min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(year), fc.integer({ min: 0, max: 800 }), (real, later) => {
      const wanted = addDays(day('2025-06-01'), later)
      const { now, today } = clockFrom(wanted, () => real)()
      expect([dayOf(now), today]).toEqual([wanted, wanted])
    }),
  )
})
