import { expect, test } from 'vitest'
import { readTerm } from './search-term.ts'

test.each(['740392-0018', '7403920018', '740392 0018', ' 74 03 92 - 0018 '])('%s is a whole number', (typed) => {
  expect(readTerm(typed)).toEqual({ kind: 'number', digits: '7403920018' })
})

test.each(['140392', '740392', '14-03-92', '14 03 92'])('%s is a birth date in either century', (typed) => {
  expect(readTerm(typed)).toEqual({ kind: 'birth', days: ['1992-03-14', '2092-03-14'] })
})

test.each(['14031992', '14.3.1992', '14-03-1992', '14/3/1992', '1992-03-14'])('%s is a birth date', (typed) => {
  expect(readTerm(typed)).toEqual({ kind: 'birth', days: ['1992-03-14'] })
})

test.each(['7403', '74039', '7403920', '740392-00', '740392001', '740392-0018-1', '310292', 'Samira 74', '0'])(
  '%s, part of a number or a day that never was, finds nothing',
  (typed) => {
    expect(readTerm(typed)).toBeNull()
  },
)

test('the words of a name are lower case, in any order, also the halves of a hyphenated one', () => {
  expect(readTerm('  AL-Hassan,  Øyvind ')).toEqual({ kind: 'name', words: ['al', 'hassan', 'øyvind'] })
  expect(readTerm('سميرة حداد')).toEqual({ kind: 'name', words: ['سميرة', 'حداد'] })
})

test('an å of two characters is the same as an å of one', () => {
  expect(readTerm('A\u030Ase')).toEqual({ kind: 'name', words: ['åse'] })
})

test('one letter is too little', () => {
  expect(readTerm('s')).toBeNull()
  expect(readTerm(' - ')).toBeNull()
})
