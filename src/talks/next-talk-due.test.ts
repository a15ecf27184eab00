import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../platform/plain-date.ts'
import { daysLate, nextTalkDue } from './next-talk-due.ts'

const rules = { daysAfterTakeover: [45, 91, 136, 182], daysAfterLast: 92 }
const takeover = day('2026-01-01')
const after = (...days: number[]) => days.map((days) => addDays(takeover, days))
const dueAfter = (...held: number[]) => daysBetween(takeover, nextTalkDue(takeover, after(...held), rules).dueOn)

describe('in the first six months', () => {
  test('the first talk is due 45 days after takeover', () => {
    expect(nextTalkDue(takeover, [], rules)).toEqual({ dueOn: '2026-02-15', rule: { nth: 1 } })
  })

  test('each held talk moves the deadline to the next of the four', () => {
    expect([dueAfter(40), dueAfter(40, 80), dueAfter(40, 80, 130)]).toEqual([91, 136, 182])
  })

  test('a talk held on its last day is held in time', () => {
    expect(dueAfter(45)).toBe(91)
  })

  test('a talk held late is followed by the next deadline, not by one that has passed', () => {
    expect(dueAfter(100)).toBe(136)
    expect(dueAfter(91)).toBe(136)
  })

  test('two early talks count as two of the four', () => {
    expect(dueAfter(10, 20)).toBe(136)
  })
})

describe('after the first six months', () => {
  test('the next talk is due 92 days after the last one', () => {
    expect(nextTalkDue(takeover, after(40, 80, 130, 180), rules)).toEqual({
      dueOn: addDays(takeover, 272),
      rule: 'after-last',
    })
  })

  test('a first talk after half a year starts the rhythm, so nobody stays late for ever', () => {
    expect(dueAfter(400)).toBe(492)
  })

  test('a citizen nobody has talked with is late since the first deadline', () => {
    expect(daysLate(nextTalkDue(takeover, [], rules), addDays(takeover, 400))).toBe(355)
  })
})

test('a talk before takeover does not count', () => {
  expect(dueAfter(-5)).toBe(45)
})

test('the deadline itself is not late, the day after is one day late', () => {
  const due = nextTalkDue(takeover, [], rules)
  expect([daysLate(due, day('2026-02-15')), daysLate(due, day('2026-02-16'))]).toEqual([0, 1])
})

test('whatever was held, in whatever order, the next deadline lies after the last held talk', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 12 }), (held) => {
      const due = nextTalkDue(takeover, after(...held), rules)
      expect(due).toEqual(nextTalkDue(takeover, after(...[...held].reverse()), rules))
      for (const date of after(...held)) expect(due.dueOn > date).toBe(true)
    }),
  )
})
