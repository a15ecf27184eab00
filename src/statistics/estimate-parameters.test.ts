import { describe, expect, test } from 'vitest'
import { estimateByAlpha, estimateByRetest, smallestSample } from './estimate-parameters.ts'
import { assumedParameters } from './parameters.ts'

/** Two items that share what people differ in: the same three answers over and over, one item a point higher. */
const rows = (n: number) => Array.from({ length: n }, (_, i) => [2 + (i % 3), 3 + (i % 3)] as const)

describe('own data replace the assumption', () => {
  test('only when there are enough people', () => {
    expect(estimateByAlpha(rows(smallestSample - 1))).toEqual({ ok: false, refusal: 'too-few', n: 99 })
    expect(estimateByRetest([])).toEqual({ ok: false, refusal: 'too-few', n: 0 })
  })

  test('a person with a missing answer is not counted, and missing is not zero', () => {
    const missing = Array.from({ length: 500 }, () => [null, 4] as const)
    expect(estimateByAlpha([...rows(99), ...missing])).toMatchObject({ ok: false, n: 99 })
    expect(estimateByRetest([...rows(99), ...missing])).toMatchObject({ ok: false, n: 99 })
  })

  test('with the reliability of one item, stepped down from alpha', () => {
    // Item 1 is 1, 2, 3, 4 and item 2 is 2, 1, 4, 3: variances 5/3, covariance 1 over four; correlation 0.6 whatever the number of fours.
    const four = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ] as const
    const many = Array.from({ length: 400 }, (_, i) => four[i % 4] ?? four[0])
    const estimate = estimateByAlpha(many)
    expect(estimate.ok && estimate.value.reliability).toBeCloseTo(0.6, 10)
    expect(estimate.ok && estimate.value.sd).toBeCloseTo(Math.sqrt((1.25 * 400) / 399), 10)
    expect(estimate.ok && estimate.value.source).toEqual({ kind: 'own-data', method: 'alpha', n: 400 })
    const again = estimateByRetest(many)
    expect(again.ok && again.value.reliability).toBeCloseTo(0.6, 10)
    expect(again.ok && again.value.source).toEqual({ kind: 'own-data', method: 'test-retest', n: 400 })
  })

  test('keeps level, caution and step of the parameters they replace', () => {
    const four = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ] as const
    const many = Array.from({ length: 100 }, (_, i) => four[i % 4] ?? four[0])
    const estimate = estimateByAlpha(many, { ...assumedParameters, level: 0.01 })
    expect(estimate).toMatchObject({ ok: true, value: { level: 0.01, misjudgedBy: 0.1, step: 1 } })
  })
})

describe('data that say nothing of error are refused', () => {
  test('everybody answers the same', () => {
    expect(estimateByAlpha(Array.from({ length: 200 }, () => [4, 4]))).toMatchObject({ refusal: 'no-spread' })
    expect(estimateByRetest(Array.from({ length: 200 }, () => [4, 4] as const))).toMatchObject({ refusal: 'no-spread' })
  })

  test('a theme of one item has no alpha', () => {
    expect(estimateByAlpha(Array.from({ length: 200 }, (_, i) => [i % 7]))).toMatchObject({ refusal: 'one-item' })
  })

  test('two items that are copies, or opposites', () => {
    expect(estimateByAlpha(rows(300))).toMatchObject({ refusal: 'unusable' })
    const opposite = Array.from({ length: 300 }, (_, i) => [1 + (i % 3), 3 - (i % 3)])
    expect(estimateByAlpha(opposite).ok).toBe(false)
  })
})
