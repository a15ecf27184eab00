import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatCpr, maskedCpr, readCpr, satisfiesModulus11 } from './cpr.ts'

describe('a CPR number', () => {
  test('is read with a hyphen, a blank or nothing between', () => {
    for (const typed of ['070761-4285', '070761 4285', '0707614285', ' 070761-4285 ', '070761 - 4285'])
      expect(readCpr(typed)).toEqual({
        cpr: '0707614285',
        bornOn: '1961-07-07',
        sex: 'male',
        invented: false,
        unusual: false,
      })
  })

  test.each([
    ['0101890000', '1989-01-01'],
    ['0101363999', '1936-01-01'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101364999', '2036-01-01'],
    ['0101369000', '2036-01-01'],
    ['0101379000', '1937-01-01'],
    ['0101575000', '2057-01-01'],
    ['0101585000', '1858-01-01'],
    ['0101998999', '1899-01-01'],
    ['2902005000', '2000-02-29'],
  ])('%s is of somebody born on %s: the seventh digit and the year give the century', (digits, bornOn) => {
    expect(readCpr(digits)?.bornOn).toBe(bornOn)
  })

  test.each([
    '3102920000',
    '2902930000',
    '0013920000',
    '0000000000',
    '3204920000',
    '9201920000',
    '123456789',
    '12345678901',
    '',
    'abc',
    '140392-12a4',
  ])('%s cannot exist', (typed) => {
    expect(readCpr(typed)).toBeNull()
  })

  test('of 1 January without modulus 11 is accepted and marked as unusual', () => {
    expect(readCpr('0101900000')).toMatchObject({ bornOn: '1990-01-01', sex: 'female', unusual: true, invented: false })
  })

  test('with 60 added to the day is invented, and modulus 11 says nothing about it', () => {
    expect(readCpr('740392-0018')).toMatchObject({ bornOn: '1992-03-14', invented: true, unusual: false })
  })

  test('tells the sex by its last digit', () => {
    expect(readCpr('7403920018')?.sex).toBe('female')
    expect(readCpr('7403920017')?.sex).toBe('male')
  })

  test('satisfies modulus 11 by the weights 4327654321', () => {
    expect(satisfiesModulus11('0707614285')).toBe(true)
    expect(satisfiesModulus11('0707614284')).toBe(false)
  })

  test('is masked to what the birth date says', () => {
    const cpr = readCpr('740392-0018')?.cpr
    expect(cpr && maskedCpr(cpr)).toBe('740392-••••')
    expect(cpr && formatCpr(cpr)).toBe('740392-0018')
  })

  test('whatever is typed is read as a number with a real birth date, or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (digits) => {
        const read = readCpr(digits)
        if (!read) return
        expect(read.cpr).toBe(digits)
        expect(read.bornOn.slice(5, 7)).toBe(digits.slice(2, 4))
        expect(read.bornOn.slice(2, 4)).toBe(digits.slice(4, 6))
      }),
    )
  })
})
