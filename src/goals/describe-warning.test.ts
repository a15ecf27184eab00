import { expect, test } from 'vitest'
import { withheld } from '../disclosure/index.ts'
import { describeWarning } from './index.ts'

test('a warning is told in the reader’s language', () => {
  const warning = { code: 'missing', municipality: '710', period: '2018-12', missing: ['numerator'] }
  expect(describeWarning(warning, 'da')).toBe('710 mangler tal i 2018-12 og er hverken i tæller eller nævner.')
  expect(describeWarning(warning, 'en')).toBe(
    '710 lacks a figure in 2018-12 and is in neither numerator nor denominator.',
  )
})

test('a hidden number of people stays hidden in the sentence', () => {
  expect(describeWarning({ code: 'igu-disagrees', quarter: '2018Q4', persons: withheld }, 'en')).toContain(
    'for · persons',
  )
})

test('one without words of its own is told by its code and details', () => {
  expect(describeWarning({ code: 'new', weeks: 2, areas: ['A', 'B'] }, 'da')).toBe('new, weeks 2, areas A, B')
})
