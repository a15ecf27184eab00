import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wilsonInterval } from './wilson.ts'

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Newcombe 1998, table I, method 3: %i of %i is %f to %f', (count, n, low, high) => {
  const interval = wilsonInterval(count, n)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

describe('for any share', () => {
  const shares = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

  test('the interval holds it and stays within 0 and 1', () => {
    fc.assert(
      fc.property(shares, ([count, n]) => {
        const { low, high } = wilsonInterval(count, n)
        return 0 <= low && low <= count / n && count / n <= high && high <= 1 && low < high
      }),
    )
  })

  test('it mirrors that of the others', () => {
    fc.assert(
      fc.property(shares, ([count, n]) => {
        const [one, other] = [wilsonInterval(count, n), wilsonInterval(n - count, n)]
        expect(one.low).toBeCloseTo(1 - other.high, 12)
        expect(one.high).toBeCloseTo(1 - other.low, 12)
      }),
    )
  })

  test('a higher level is wider, and ten times as many people narrower', () => {
    fc.assert(
      fc.property(shares, ([count, n]) => {
        const width = ({ low, high }: { low: number; high: number }) => high - low
        return (
          width(wilsonInterval(count, n, 0.99)) > width(wilsonInterval(count, n)) &&
          width(wilsonInterval(10 * count, 10 * n)) < width(wilsonInterval(count, n))
        )
      }),
    )
  })
})

test.each([
  [0, 0],
  [-1, 5],
  [6, 5],
  [1.5, 5],
  [1, 5.5],
])('%d of %d is refused', (count, n) => {
  expect(() => wilsonInterval(count, n)).toThrow(RangeError)
})

test.each([0, 1, Number.NaN])('a level of %d is refused', (level) => {
  expect(() => wilsonInterval(1, 5, level)).toThrow(RangeError)
})
