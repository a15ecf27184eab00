import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatHours, readHours, typedHours } from './quarter-hours.ts'

test('hours are typed with a Danish decimal comma and kept as quarter-hours', () => {
  expect(['12,5', '12.25', ' 37 ', '12,50', '6 t', '6 timer', ''].map(readHours)).toEqual([50, 49, 148, 50, 24, 24, 0])
})

test('what is not hours is said to be so', () => {
  expect(['tolv', '-3', '1.234,5', '12:30'].map(readHours)).toEqual(Array(4).fill('not-hours'))
})

test('hours come in whole quarters', () => {
  expect(readHours('12,3')).toBe('not-quarters')
})

test('nobody agrees more than 50 hours a week', () => {
  expect([readHours('50'), readHours('50,25')]).toEqual([200, 'too-many-hours'])
})

test('hours are shown in the reader’s own way', () => {
  expect([formatHours(50, 'da'), formatHours(50, 'en'), formatHours(24, 'da')]).toEqual(['12,5', '12.5', '6'])
})

test('every number of quarters survives being shown in a form and typed again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (quarters) => {
      expect(readHours(typedHours(quarters))).toBe(quarters)
    }),
  )
})
