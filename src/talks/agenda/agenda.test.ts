import fc from 'fast-check'
import { expect, test } from 'vitest'
import { talkKinds } from '../talk.ts'
import { headingsFrom, LONGEST_HEADING, MOST_HEADINGS, ownHeadings, withHeadings } from './agenda.ts'

test('every kind of talk has headings, none too many and none too long', () => {
  for (const kind of talkKinds) {
    expect(ownHeadings[kind].length, kind).toBeGreaterThan(1)
    expect(ownHeadings[kind].length, kind).toBeLessThanOrEqual(MOST_HEADINGS)
    for (const heading of ownHeadings[kind]) expect(heading.length).toBeLessThanOrEqual(LONGEST_HEADING)
  }
})

test('a round table is about job functions', () => {
  expect(ownHeadings['round-table'].join(' ')).toContain('jobfunktion')
})

test('a line is a heading, with or without a bullet, a number or a colon', () => {
  expect(headingsFrom('1. Siden sidst\n\n - Aftaler:\n• Mål\nMål')).toEqual(['Siden sidst', 'Aftaler', 'Mål'])
})

test('the headings come into an empty note', () => {
  expect(withHeadings('', ['Siden sidst', 'Aftaler'])).toBe('Siden sidst:\n\nAftaler:\n')
})

test('what is written stays first, and headings already there are not repeated', () => {
  expect(withHeadings('Siden sidst:\nGodt.\n', ['Siden sidst', 'Aftaler'])).toBe('Siden sidst:\nGodt.\n\nAftaler:\n')
})

test('nothing written is ever lost, and asking twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('A', 'B', 'Aftaler')), (note, headings) => {
      const once = withHeadings(note, headings)
      expect(once.startsWith(note.trimEnd())).toBe(true)
      expect(withHeadings(once, headings)).toBe(once)
    }),
  )
})
