import { describe, expect, test } from 'vitest'
import { fieldNamed } from './fields.ts'
import { guessColumns } from './guess-columns.ts'
import { merge } from './merge.ts'
import { date, hours, text, time, yesOrNo } from './read-value.ts'

describe('a day', () => {
  test.each([
    ['1-2-2026'],
    ['01.02.26'],
    ['2026-02-01'],
    ['1/2 2026'],
    ['01022026'],
    ['1. februar 2026'],
    ['01-02-2026 00:00:00'],
    ['2026-02-01T10:30'],
    ['2026-01-31T23:30:00Z'],
  ])('is read from %s', (typed) => {
    expect(date(typed)).toBe('2026-02-01')
  })

  test.each(['31-02-2026', '46054', 'i går', '13/13/2026', '2026-2'])('%s is none', (typed) => {
    expect(date(typed)).toEqual({ refused: 'not-a-date' })
  })

  test('that nobody knows is null', () => expect(date('')).toBeNull())
})

describe('a time', () => {
  test.each([
    ['10.30', '10:30'],
    ['10:30:00', '10:30'],
    ['kl. 9', '09:00'],
    ['01-02-2026 10:30', '10:30'],
    ['2026-02-01T09:30:00Z', '10:30'],
  ])('is read from %s', (typed, read) => expect(time(typed)).toBe(read))

  test.each(['25.00', '10.75', '01.02.26', '2026-02-01', 'om morgenen'])('%s is none', (typed) => {
    expect(time(typed)).toEqual({ refused: 'not-a-time' })
  })
})

describe('hours', () => {
  test.each([
    ['37,5', 150],
    ['37.5', 150],
    ['37', 148],
    ['37:30', 150],
    ['12 timer', 48],
    ['0', 0],
  ])('are read from %s', (typed, quarters) => expect(hours(typed)).toBe(quarters))

  test('that nobody knows are not 0', () => expect(hours('')).toBeNull())

  test.each([
    ['37,3', 'not-quarters'],
    ['mange', 'not-hours'],
    ['51', 'too-many-hours'],
  ])('%s are refused', (typed, refused) => expect(hours(typed)).toEqual({ refused }))
})

describe('words', () => {
  test('that were read in the wrong way before they came here are refused', () => {
    expect(text()('SÃ¸ren')).toEqual({ refused: 'broken-letters' })
    expect(text()('S\ufffdren')).toEqual({ refused: 'broken-letters' })
    expect(text()('Søren')).toBe('Søren')
  })

  test('for a code are known in capitals, in both languages, and in the source’s own', () => {
    const read = fieldNamed('citizens', 'targetGroup')?.reader({ 'FL 1': 'refugee' })
    expect([read?.('FLYGTNING'), read?.('refugee'), read?.('fl-1'), read?.('')]).toEqual([
      'refugee',
      'refugee',
      'refugee',
      null,
    ])
    expect(read?.('måske')).toEqual({ refused: 'unknown-word' })
  })

  test('for yes and no, and an empty cell is neither', () => {
    expect(['Ja', 'x', 'nej', '0', '', ' '].map(yesOrNo)).toEqual(['yes', 'yes', 'no', 'no', null, null])
  })
})

describe('headings', () => {
  test('say which column a field is in, and none is taken twice', () => {
    expect(guessColumns('placements', ['CPR-nr.', 'ID', 'Type', 'Virksomhed', 'Start', 'Timer pr. uge'])).toEqual({
      cpr: { column: 'CPR-nr.', words: {} },
      recordId: { column: 'ID', words: {} },
      kind: { column: 'Type', words: {} },
      workplace: { column: 'Virksomhed', words: {} },
      startsOn: { column: 'Start', words: {} },
      weeklyHours: { column: 'Timer pr. uge', words: {} },
    })
  })

  test('chosen before are chosen again where the file still has them', () => {
    const before = { kind: { column: 'Redskabskode', words: { P: 'internship' } } }
    expect(guessColumns('placements', ['Redskabskode', 'Type'], before).kind).toEqual(before.kind)
    expect(guessColumns('placements', ['Type'], before).kind?.column).toBe('Type')
  })
})

describe('three versions of a field', () => {
  const of = (before: string | undefined, ours: string, theirs: string) => {
    const { take, conflicts } = merge(before === undefined ? null : { f: before }, { f: ours }, { f: theirs })
    return take.length > 0 ? 'theirs' : conflicts.length > 0 ? 'conflict' : 'ours'
  }

  test.each([
    ['a', 'a', 'a', 'ours'],
    ['a', 'a', 'b', 'theirs'],
    ['a', 'b', 'a', 'ours'],
    ['a', 'b', 'b', 'ours'],
    ['a', 'b', 'c', 'conflict'],
    [undefined, 'a', 'a', 'ours'],
    [undefined, '', 'a', 'theirs'],
    [undefined, 'a', 'b', 'conflict'],
    [undefined, 'a', '', 'ours'],
    ['a', 'a', '', 'theirs'],
  ])('said %s before, here %s, says %s: %s', (before, ours, theirs, outcome) => {
    expect(of(before, ours, theirs)).toBe(outcome)
  })

  test('in conflict keeps what was said before, so that it is still one next time', () => {
    expect(merge({ f: 'a' }, { f: 'b' }, { f: 'c' }).said).toEqual({ f: 'a' })
    expect(merge({ f: 'a' }, { f: 'a' }, { f: 'c' }).said).toEqual({ f: 'c' })
  })
})
