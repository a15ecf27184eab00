import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../platform/plain-date.ts'
import { byUrgency, type Facts, reasonFor, reasonsFor, whenOf } from './reason.ts'

const today = day('2026-11-23')
const limits = { endingWithin: 28, noContactAfter: 30 }
const calm: Facts = {
  absence: null,
  talkToday: null,
  nextTalk: null,
  fipDueOn: addDays(today, 40),
  talkDueOn: addDays(today, 40),
  ending: null,
  unended: null,
  lastContactOn: addDays(today, -5),
  takenOverOn: addDays(today, -600),
}
const kinds = (facts: Partial<Facts>) => reasonsFor({ ...calm, ...facts }, today, limits).map((reason) => reason.kind)

test('a citizen about whom nothing calls has no reason', () => {
  expect(reasonFor(calm, today, limits)).toBeNull()
})

test('the most urgent reason comes first: absence, appointment, late, ending, no contact', () => {
  const everything: Partial<Facts> = {
    absence: { reportedAt: '2026-11-23T06:42:00Z', reportedBy: 'company', daysInRow: 2 },
    talkToday: { startsAt: '2026-11-23T09:30:00Z', withFip: true, place: '' },
    fipDueOn: addDays(today, -3),
    unended: { on: addDays(today, -4) },
    ending: { on: addDays(today, 9), nextStep: '' },
    lastContactOn: addDays(today, -34),
  }
  expect(kinds(everything)).toEqual(['absence', 'talk-today', 'late', 'unended', 'ending', 'no-contact'])
})

test('due today is not late; the day after is, by one day', () => {
  expect(kinds({ fipDueOn: today })).toEqual([])
  expect(reasonFor({ ...calm, fipDueOn: addDays(today, -1) }, today, limits)).toMatchObject({
    kind: 'late',
    what: 'fip',
    days: 1,
  })
})

test('of a late talk and a late FIP the one that is most days late is shown', () => {
  const facts = { ...calm, fipDueOn: addDays(today, -3), talkDueOn: addDays(today, -10) }
  expect(reasonFor(facts, today, limits)).toMatchObject({ what: 'talk', days: 10 })
})

test('a placement that ends in 28 days calls, in 29 not yet, and with a next step not at all', () => {
  expect(kinds({ ending: { on: addDays(today, 28), nextStep: '' } })).toEqual(['ending'])
  expect(kinds({ ending: { on: addDays(today, 29), nextStep: '' } })).toEqual([])
  expect(kinds({ ending: { on: addDays(today, 28), nextStep: 'Løn fra januar' } })).toEqual([])
})

test('thirty days without contact call, twenty-nine do not, and somebody never met counts from takeover', () => {
  expect(kinds({ lastContactOn: addDays(today, -29) })).toEqual([])
  expect(kinds({ lastContactOn: addDays(today, -30) })).toEqual(['no-contact'])
  expect(kinds({ lastContactOn: null, takenOverOn: addDays(today, -31) })).toEqual(['no-contact'])
})

test('a booked talk this week places a calm citizen in this week, Sunday included and Monday not', () => {
  const sunday = addDays(today, 6)
  const talkOn = (days: number) => ({ ...calm, nextTalk: { on: addDays(today, days), startsAt: '' } })
  expect(whenOf(null, talkOn(6), today, sunday)).toBe('this-week')
  expect(whenOf(null, talkOn(7), today, sunday)).toBe('later')
})

test('the order is the same whichever of two is asked first', () => {
  const reason = fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('late' as const),
      what: fc.constant('fip' as const),
      days: fc.integer({ min: 1, max: 99 }),
      dueOn: fc.constant(today),
    }),
    fc.record({ kind: fc.constant('ending' as const), days: fc.integer({ min: 0, max: 28 }), on: fc.constant(today) }),
  )
  fc.assert(
    fc.property(
      reason,
      reason,
      (one, other) =>
        Math.sign(byUrgency(one, other)) === -Math.sign(byUrgency(other, one)) || byUrgency(one, other) === 0,
    ),
  )
})
