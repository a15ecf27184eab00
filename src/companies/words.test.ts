import { describe, expect, test } from 'vitest'
import { beginningsOf, endingsOf, folded, typedWords, wordsIn } from './words.ts'

test('Danish letters are the same however they are written', () => {
  expect(folded('Rådhuset Ærø ØLBRYG Café')).toBe('raadhuset aeroe oelbryg cafe')
  expect(folded('kø')).toBe(folded('KOE'))
})

test('a text is its words, each once; a single letter is none', () => {
  expect(wordsIn('Murermester Toft & Søn', 'Søn, 2 x 10 kg')).toEqual(['murermester', 'toft', 'soen', '10', 'kg'])
})

test('a compound is found by any ending of three letters and more', () => {
  expect(endingsOf('koekken')).toEqual(['koekken', 'oekken', 'ekken', 'kken', 'ken'])
  expect(endingsOf('it')).toEqual(['it'])
})

test('at most six words count, and a sign is none', () => {
  expect(typedWords("a køkken; ' or 1=1 -- % _ to tre fire fem seks syv")).toHaveLength(6)
  expect(typedWords('%%%')).toEqual([])
})

describe('what a typed word may begin', () => {
  test.each([
    ['a bent word that is long is looked for by its root', { word: 'butikker', stem: 'butik', known: true }, ['butik']],
    ['a known short one is looked for as it is', { word: 'køkken', stem: 'køk', known: true }, ['koekken']],
    ['an unknown one by its root', { word: 'lageret', stem: 'lag', known: false }, ['lag']],
    ['the e comes back', { word: 'plejecentre', stem: 'plejecentr', known: false }, ['plejecentr', 'plejecenter']],
  ])('%s', (_, typed, beginnings) => {
    expect(beginningsOf(typed)).toEqual(beginnings)
  })
})
