import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cvrFrom, cvrProblem, isPNumber, readCvr } from './cvr.ts'

describe('a CVR number', () => {
  // The weighted sums are worked out by hand: 1*2+3*7+5*6+8*5+5*4+6*3+2*2+8*1 = 143 = 13 * 11.
  test('is eight digits whose weighted sum is a multiple of eleven', () => {
    expect(cvrProblem('13585628')).toBeNull()
    expect(cvrProblem('13585629')).toBe('wrong-checksum')
  })

  test.each(['', '1358562', '135856280', '03585628', '1358562a', '１３５８５６２８'])(
    '%j has not eight digits',
    (typed) => {
      expect(cvrProblem(typed)).toBe('not-eight-digits')
    },
  )

  test('is read as people write it', () => {
    expect(['DK-13 58 56 28', ' 13.58.56.28 ', 'dk13585628'].map(readCvr)).toEqual(Array(3).fill('13585628'))
  })

  test('notices one wrong digit, always', () => {
    const valid = fc
      .integer({ min: 1_000_000, max: 9_999_999 })
      .map(cvrFrom)
      .filter((cvr) => cvr !== null)
    fc.assert(
      fc.property(valid, fc.nat(7), fc.integer({ min: 1, max: 9 }), (cvr, at, shift) => {
        const digit = (Number(cvr[at]) + shift) % 10
        const wrong = cvr.slice(0, at) + digit + cvr.slice(at + 1)
        expect(cvrProblem(cvr)).toBeNull()
        expect(cvrProblem(wrong)).not.toBeNull()
      }),
    )
  })
})

test('a P-number is ten digits, without a checksum', () => {
  expect(['1003388394', '9009000000'].every(isPNumber)).toBe(true)
  expect(['100338839', '10033883941', '0003388394', 'x003388394'].some(isPNumber)).toBe(false)
})
