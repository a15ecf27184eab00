import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHoursFile } from './read-hours-file.ts'

const cpr = '740392-1234'
const read = (...lines: string[]) => readHoursFile(['cpr;måned;timer', ...lines].join('\n'))
const rejectsOf = (...lines: string[]) => {
  const file = read(...lines)
  return file.ok ? file.rejects.map(({ line, column, why }) => `${line} ${column} ${why}`) : [file.why]
}

describe('what can be read', () => {
  test.each([
    ['semicolons and Danish decimals', `cpr;måned;timer\n${cpr};2026-10;112,5`],
    ['tabs', `cpr\tmåned\ttimer\n${cpr}\t10-2026\t112,5`],
    ['commas and quotes', `cpr,måned,timer\n"${cpr}","oktober 2026","112,5"`],
    ['a byte order mark, CRLF, a blank line', `\uFEFFCPR-nummer;Måned;Løntimer\r\n${cpr};202610;112.5\r\n\r\n`],
    ['other columns and another order', `navn;timer;periode;cpr\nNN;112,5;2026-10;${cpr}`],
  ])('%s', (_, text) => {
    expect(readHoursFile(text)).toMatchObject({
      ok: true,
      lines: [{ line: 2, month: '2026-10-01', quarterHours: 450 }],
      rejects: [],
    })
  })

  test('a number whose first zero a spreadsheet has taken away', () => {
    expect(read('101904321;2026-10;8')).toMatchObject({ ok: true, lines: [{ cpr: '0101904321' }] })
  })
})

test('every fault is told by line, column and reason', () => {
  expect(rejectsOf(`x;2026-10;8`, `${cpr};2026-13;8`, `${cpr};2026-10;`, `${cpr};2026-10;=1+1`, `y;z;500`)).toEqual([
    '2 cpr not-a-cpr',
    '3 month not-a-month',
    '4 hours no-hours',
    '5 hours not-hours',
    '6 cpr not-a-cpr',
    '6 month not-a-month',
    '6 hours too-many-hours',
  ])
})

test('a month said twice alike is one; said twice with other hours it is refused', () => {
  expect(rejectsOf(`${cpr};2026-10;8`, `${cpr};10-2026;8`)).toEqual([])
  expect(rejectsOf(`${cpr};2026-10;8`, `${cpr};10-2026;9`)).toEqual(['3 hours said-twice'])
})

test.each([
  ['', 'empty'],
  ['cpr;måned;timer', 'empty'],
  ['a;b;c\n1;2;3', 'no-such-column'],
  ['cpr;måned;timer\n"1', 'broken'],
])('%j: %s', (text, why) => expect(readHoursFile(text)).toEqual({ ok: false, why }))

test('no text makes it fall', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'";,\t\n\r =-/.0123456789åx\0'), maxLength: 300 }), (text) => {
      expect(typeof readHoursFile(`cpr;måned;timer\n${text}`).ok).toBe('boolean')
    }),
  )
})
