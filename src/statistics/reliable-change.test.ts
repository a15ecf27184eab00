import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assumedParameters, type ErrorParameters } from './parameters.ts'
import {
  naiveVerdictOf,
  neededChange,
  reliableChangeIndex,
  standardErrorOfDifference,
  standardErrorOfMeasurement,
  threshold,
  verdictOf,
} from './reliable-change.ts'

describe('the worked example of Jacobson and Truax (1991)', () => {
  const published: ErrorParameters = {
    sd: 7.5,
    reliability: 0.8,
    level: 0.025,
    misjudgedBy: 0,
    step: null,
    source: { kind: 'published', reference: 'Jacobson & Truax 1991' },
  }

  test('SE 3.35, Sdiff 4.74, RC 3.16', () => {
    expect(standardErrorOfMeasurement(published)).toBeCloseTo(3.35, 2)
    expect(standardErrorOfDifference(published)).toBeCloseTo(4.74, 2)
    expect(reliableChangeIndex(32.5, 47.5, published)).toBeCloseTo(3.16, 2)
    expect(reliableChangeIndex(47.5, 32.5, published)).toBeCloseTo(-3.16, 2)
  })

  test('reliable beyond 1.96 standard errors, here 9.30 points', () => {
    expect(threshold(published)).toBeCloseTo(1.96 * 4.7434, 2)
    expect(verdictOf(32.5, 47.5, published)).toBe('progress')
    expect(verdictOf(32.5, 41.7, published)).toBe('within-error')
    expect(verdictOf(32.5, 41.9, published)).toBe('progress')
    expect(verdictOf(47.5, 32.5, published)).toBe('setback')
  })
})

describe('the assumption, SD 1.5 and reliability 0.70', () => {
  test('gives a threshold of 1.91 points for one item and 1.35 for the mean of two', () => {
    expect(standardErrorOfMeasurement(assumedParameters)).toBeCloseTo(0.8216, 4)
    expect(threshold(assumedParameters)).toBeCloseTo(1.6449 * 1.5 * Math.sqrt(0.6), 3)
    expect(threshold(assumedParameters, 2)).toBeCloseTo(1.351, 3)
  })

  test.each([
    [1, 3],
    [2, 2],
    [3, 5 / 3],
    [4, 1.5],
  ])('on whole points the mean of %i needs %f', (items, needed) => {
    expect(neededChange(assumedParameters, items)).toBeCloseTo(needed, 10)
  })

  test.each([
    [3, 5, 'within-error'],
    [3, 6, 'progress'],
    [6, 3, 'setback'],
    [6, 4, 'within-error'],
    [4, 4, 'unchanged'],
    [1, 7, 'progress'],
    [null, 4, 'not-comparable'],
    [4, null, 'not-comparable'],
    [null, null, 'not-comparable'],
  ] as const)('one item from %s to %s is %s', (before, after, verdict) => {
    expect(verdictOf(before, after, assumedParameters)).toBe(verdict)
  })

  test('a mean of thirds that moves by exactly what is needed counts', () => {
    expect(verdictOf(10 / 3, 5, assumedParameters, 3)).toBe('progress')
    expect(verdictOf(5, 10 / 3, assumedParameters, 3)).toBe('setback')
    expect(verdictOf(11 / 3, 5, assumedParameters, 3)).toBe('within-error')
  })
})

describe('the simple rule', () => {
  test.each([
    [3, 4, 'progress'],
    [3.5, 4, 'unchanged'],
    [10 / 3, 13 / 3, 'progress'],
    [4, 3, 'setback'],
    [4, 4, 'unchanged'],
    [4, null, 'not-comparable'],
  ] as const)('from %s to %s is %s', (before, after, verdict) => expect(naiveVerdictOf(before, after)).toBe(verdict))
})

describe('parameters outside their range', () => {
  test.each([
    { sd: 0 },
    { sd: Number.NaN },
    { sd: Number.POSITIVE_INFINITY },
    { reliability: 1 },
    { reliability: -0.1 },
    { level: 0 },
    { level: 0.5 },
    { step: 0 },
    { misjudgedBy: -1 },
  ])('%o are refused', (wrong) => {
    expect(() => verdictOf(3, 6, { ...assumedParameters, ...wrong })).toThrow(RangeError)
  })

  test.each([0, -1, 1.5])('a mean of %d items is refused', (items) => {
    expect(() => neededChange(assumedParameters, items)).toThrow(RangeError)
  })
})

describe('for any sound parameters', () => {
  const parameters = fc.record({
    sd: fc.double({ min: 0.2, max: 3, noNaN: true }),
    reliability: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    level: fc.constantFrom(0.01, 0.025, 0.05, 0.1),
    misjudgedBy: fc.constantFrom(0, 0.05, 0.1),
    step: fc.constantFrom(1, null),
    source: fc.constant({ kind: 'assumption' as const }),
  })
  const value = fc.integer({ min: 1, max: 7 })
  const order = ['setback', 'within-error', 'unchanged', 'within-error', 'progress']

  test('a fall mirrors a rise', () => {
    const mirrored = { progress: 'setback', setback: 'progress' } as Record<string, string>
    fc.assert(
      fc.property(parameters, value, value, fc.integer({ min: 1, max: 5 }), (p, a, b, items) => {
        const there = verdictOf(a, b, p, items)
        return verdictOf(b, a, p, items) === (mirrored[there] ?? there)
      }),
    )
  })

  test('a larger rise is never a lesser verdict', () => {
    const rank = (before: number, after: number, p: ErrorParameters) => {
      const verdict = verdictOf(before, after, p)
      return verdict === 'within-error' ? (after > before ? 3 : 1) : order.indexOf(verdict)
    }
    fc.assert(fc.property(parameters, value, value, value, (p, a, b, c) => b > c || rank(a, b, p) <= rank(a, c, p)))
  })

  test('more items, more reliability or less spread never need a larger rise', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 8 }), (p, items) => {
        const needed = neededChange(p, items)
        // A coarse grain may round one count of items up and the next less so; a step is all it can cost.
        const grain = p.step === null ? 1e-9 : p.step / items
        expect(neededChange(p, items + 1)).toBeLessThanOrEqual(needed + grain)
        expect(neededChange({ ...p, reliability: p.reliability + 0.04 }, items)).toBeLessThanOrEqual(needed + 1e-9)
        expect(neededChange({ ...p, sd: p.sd * 0.9 }, items)).toBeLessThanOrEqual(needed + 1e-9)
      }),
    )
  })

  test('whole points are never easier than the published threshold', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 8 }), (p, items) => {
        expect(neededChange(p, items)).toBeGreaterThanOrEqual(threshold(p, items) - 1e-9)
      }),
    )
  })
})
