import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsIn } from './csv-records.ts'

const read = (pieces: readonly string[]) =>
  [...recordsIn(pieces, ';')].map((record) => record.map((cell) => cell.trim()))

test.each([
  [
    'a;b\r\n1;2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\r1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '"a;b";"c\nd"\n1;""',
    [
      ['a;b', 'c\nd'],
      ['1', ''],
    ],
  ],
  ['"sagde ""hej""";x\n', [['sagde "hej"', 'x']]],
  ['han "sagde" det;x\n', [['han "sagde" det', 'x']]],
  ['"a" b;x\n', [['"a" b', 'x']]],
  ['a;b\n\nc;d', [['a', 'b'], [''], ['c', 'd']]],
  ['a;', [['a', '']]],
])('%j is read as its records', (text, records) => expect(read([text])).toEqual(records))

test('a quote that nobody closes is a broken file', () => {
  expect(() => read(['a;b\n"c;d\ne;f\n'])).toThrow('broken-file')
  expect(() => read(['a;b\n', '"', 'x'.repeat(1_100_000)])).toThrow('broken-file')
})

test('wherever the text is cut in pieces, the records are those csv-parse reads', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab ;"\n,æ'.split('')), maxLength: 6 })
  const written = (words: string) => (/[";\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 7 }), (table, end, size) => {
      const text = `x;y${end}${table.map((row) => row.map(written).join(';')).join(end)}${end}`
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
      const expected = parse(text, { delimiter: ';', relax_column_count: true }) as string[][]
      expect(read(pieces)).toEqual(expected.map((row) => row.map((each) => each.trim())))
    }),
  )
})
