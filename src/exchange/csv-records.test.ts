import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRecords, OpenQuoteError } from './csv-records.ts'

const recordsOf = (pieces: readonly string[], delimiter = ';') => [...csvRecords(pieces, delimiter)].flat()

describe('the records of a CSV text', () => {
  test.each([
    [
      'cells and lines',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a last line without an end', 'a;b\nc', [['a', 'b'], ['c']]],
    [
      'lines of an old Macintosh',
      'a;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a mark and a line end in quotes', '"a;b\n";c\nd', [['a;b\n', 'c'], ['d']]],
    ['doubled quotes', '"sagde ""hej""";""\n', [['sagde "hej"', '']]],
    ['a quote within a cell', 'Kirk "Jim" T;x"\n', [['Kirk "Jim" T', 'x"']]],
    ['more behind a quote than its end', '"a"b;c\n', [['"a"b', 'c']]],
    ['empty lines', 'a\n\nb\n', [['a'], [''], ['b']]],
  ])('are read with %s', (_, text, records) => {
    expect(recordsOf([text])).toEqual(records)
  })

  test('are the same wherever the text is cut', () => {
    const text = 'a;"b;""c"""\r\n"d\r\ne";f\r\n\r\ng;h'
    const whole = recordsOf([text])
    for (let at = 0; at <= text.length; at++) expect(recordsOf([text.slice(0, at), text.slice(at)])).toEqual(whole)
  })

  test('are what another reader finds, in any heap of marks', () => {
    const marks = fc.array(fc.constantFrom('a', 'æ', ' ', ';', '"', '""', '\n', ';"', '"\n'), { maxLength: 30 })
    fc.assert(
      fc.property(marks, fc.constantFrom('\n', '\r\n'), fc.nat(), (parts, lineEnd, cut) => {
        const text = ['a;b', ...parts].join('').replaceAll('\n', lineEnd)
        const at = cut % (text.length + 1)
        expect(readBy(() => recordsOf([text.slice(0, at), text.slice(at)]))).toEqual(
          readBy(() => parse(text, { delimiter: ';', record_delimiter: lineEnd, ...relaxed })),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('do not end where a quote never does', () => {
    expect(() => recordsOf(['a;"b\nc'])).toThrow(OpenQuoteError)
    const pieces = Array.from({ length: 40 }, () => 'x'.repeat(60_000))
    expect(() => recordsOf(['a;b\n"', ...pieces, '"'])).toThrow(OpenQuoteError)
  })
})

const relaxed = { relax_quotes: true, relax_column_count: true, skip_empty_lines: false }

function readBy(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return 'broken'
  }
}
