import { describe, expect, test } from 'vitest'
import { monthFrom, quarterFrom } from '../platform/period.ts'
import { columnMapFrom } from './column-map-input.ts'
import { countPooled, type PooledQuestion } from './count-pooled.ts'
import { municipalityFrom, nameOfMunicipality } from './municipality-names.ts'
import { countFrom } from './number.ts'
import { readAnswer } from './read-answer.ts'
import type { Table } from './table.ts'

const december: PooledQuestion = { period: monthFrom('2018-12') as PooledQuestion['period'], overlapping: false }
const fourth: PooledQuestion = { period: quarterFrom('2018Q4') as PooledQuestion['period'], overlapping: true }

const bytes = (text: string) => new TextEncoder().encode(text)
const table = (text: string) => readAnswer(bytes(text)) as Table
const map = (given: object) => {
  const read = columnMapFrom(JSON.stringify(given))
  if (!read.ok) throw new Error(read.at)
  return read.map
}
const byCategory = {
  municipality: 'Område',
  period: 'Periode',
  category: 'Visitationskategori',
  value: 'Antal personer',
  numerator: 'Jobparat',
  denominator: ['Jobparat', 'Aktivitetsparat', 'Uoplyst visitationskategori'],
  unknown: 'Uoplyst visitationskategori',
}
const long = `Område;Periode;Visitationskategori;Antal personer
Hele landet;2018M12;Jobparat;9.999
Favrskov;2018M12;Jobparat;73
Favrskov;2018M12;Aktivitetsparat;22
Favrskov;2018M12;Uoplyst visitationskategori;5
Favrskov;2018M11;Jobparat;70
Skive;2018M12;Jobparat;1.073
Skive;2018M12;Aktivitetsparat;..
Skive;2018M12;Uoplyst visitationskategori;-
`

describe('one row a category', () => {
  test('counts each municipality of the period; what is missing is null and never 0', () => {
    expect(countPooled(table(long), map(byCategory), december)).toEqual({
      ok: true,
      counts: {
        period: '2018-12',
        upperBound: false,
        rows: [
          { municipality: '710', numerator: 73, denominator: 100, unknown: 5 },
          { municipality: '779', numerator: 1073, denominator: null, unknown: null },
        ],
        warnings: [{ code: 'other-areas', areas: ['Hele landet'] }],
      },
    })
  })

  test('a category without a row is missing too', () => {
    const counted = countPooled(
      table('Område,Visitationskategori,Antal personer\n710,Jobparat,3\n779,Jobparat,4\n779,Aktivitetsparat,5'),
      map({ ...byCategory, period: undefined, denominator: ['Jobparat', 'Aktivitetsparat'], unknown: undefined }),
      december,
    )
    expect(counted).toMatchObject({
      counts: { rows: [{ municipality: '710', denominator: null }, { denominator: 9 }] },
    })
  })
})

describe('one column a number', () => {
  const wide = 'kommune,periode,jobparat,alle,uoplyst\n900,2018-12,73,100,5\n901,2018-12,.,40,0\n'
  const columns = {
    municipality: 'kommune',
    period: 'periode',
    numerator: 'jobparat',
    denominator: 'alle',
    unknown: 'uoplyst',
  }

  test('is read by the columns’ names', () => {
    expect(countPooled(table(wide), map(columns), december)).toMatchObject({
      ok: true,
      counts: {
        rows: [
          { municipality: '900', numerator: 73, denominator: 100, unknown: 5 },
          { municipality: '901', numerator: null, denominator: 40, unknown: 0 },
        ],
      },
    })
  })

  test.each([['2018Q4'], ['2018Q04'], ['2018KV4']])('a quarter may be written %s', (written) => {
    const text = `kommune,periode,praktik,alle\n900,${written},3,10\n`
    const counted = countPooled(table(text), map({ ...columns, numerator: 'praktik', unknown: undefined }), fourth)
    expect(counted).toMatchObject({
      counts: { period: '2018Q4', rows: [{ numerator: 3, denominator: 10, unknown: null }] },
    })
  })
})

describe('case 17, from categories', () => {
  const text = `Område;Tilbud;Antal
900;Ansættelse med løntilskud i alt;1
900;Virksomhedspraktik i alt;3
900;Nytteindsats i alt;0
900;Særligt tilrettelagt nytteindsats i alt;0
900;Tilbud i alt;10
`
  const given = {
    municipality: 'Område',
    category: 'Tilbud',
    value: 'Antal',
    numerator: ['Ansættelse med løntilskud i alt', 'Virksomhedspraktik i alt', 'Nytteindsats i alt'],
    denominator: 'Tilbud i alt',
  }

  test('a person in two of them counts in both: 4 where own cases would give 3, and it says so', () => {
    const counted = countPooled(table(text), map(given), fourth)
    expect(counted).toMatchObject({ counts: { upperBound: true, rows: [{ numerator: 4, denominator: 10 }] } })
  })

  test('specially arranged community work is not counted beside community work in total', () => {
    const more = [...given.numerator, 'Særligt tilrettelagt nytteindsats i alt']
    const counted = countPooled(
      table(
        text
          .replace('indsats i alt;0\n', 'indsats i alt;2\n')
          .replace('Særligt tilrettelagt nytteindsats i alt;0', 'Særligt tilrettelagt nytteindsats i alt;2'),
      ),
      map({ ...given, numerator: more }),
      fourth,
    )
    expect(counted).toMatchObject({
      counts: {
        rows: [{ numerator: 6 }],
        warnings: [{ code: 'counted-within', category: 'Særligt tilrettelagt nytteindsats i alt' }],
      },
    })
  })
})

describe('a table that cannot be counted says why', () => {
  test.each([
    [{ municipality: 'Kommune' }, 'no-column', 'Kommune'],
    [{ numerator: 'Jobparate' }, 'no-category', 'Jobparate'],
    [{ where: { Periode: '2018M10' } }, 'no-period', '2018M12'],
    [{ where: { Område: 'Hele landet' } }, 'no-municipality', 'Hele landet'],
    [
      { category: 'Område', numerator: 'Skive', denominator: 'Skive', unknown: undefined },
      'several-rows',
      '779, Skive',
    ],
  ])('%o: %s', (change, why, detail) => {
    const counted = countPooled(
      table(long.replace('Hele landet', 'Hele landet')),
      map({ ...byCategory, ...change }),
      december,
    )
    expect(counted).toEqual({ ok: false, problem: { why, detail } })
  })

  test('half a person is not a count', () => {
    const counted = countPooled(table(long.replace(';73', ';72,5')), map(byCategory), december)
    expect(counted).toEqual({ ok: false, problem: { why: 'not-a-count', detail: '710, Jobparat' } })
  })
})

describe('files', () => {
  test('the answers of v2 and v3 are read as they came', () => {
    const v2 = table('\uFEFF[{"Variables":[{"Name":"area","Label":"Område"}],"Data":[["Favrskov"]]}]')
    expect(v2).toEqual({ columns: [['area', 'Område']], rows: [['Favrskov']] })
    expect(table('{"columns":["Område"],"rows":[["Favrskov"]]}')).toEqual({
      columns: [['Område']],
      rows: [['Favrskov']],
    })
  })

  test('CSV may have quotes, any of three separators, a byte order mark and Windows-1252', () => {
    expect(table('\uFEFF"a;b";c\r\n"1 ""x""";2\r\n\r\n').rows).toEqual([['1 "x"', '2']])
    expect(table('a;b\n"";\n').rows).toEqual([])
    expect(table('a\tb\n1\t2').rows).toEqual([['1', '2']])
    const windows = Uint8Array.from([...bytes('a;b\nBr'), 0xf8, ...bytes('nderslev;'), 0x96])
    expect(readAnswer(windows)?.rows).toEqual([['Brønderslev', '–']])
  })

  test.each(['', 'a;b\n1;2;3', '{"rows":1}', '[1', '[]'])('%j is not a table', (text) => {
    expect(readAnswer(bytes(text))).toBeNull()
  })

  test.each([
    ['12', 12],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['12,0', 12],
    ['1 234', 1234],
    ['-', null],
    ['..', null],
    ['.', null],
    ['', null],
    ['12,5', undefined],
    ['1.23', undefined],
    ['-3', undefined],
    ['x', undefined],
  ])('%j is %s', (text, count) => expect(countFrom(text)).toBe(count))
})

describe('the map', () => {
  test.each([
    [{ ...byCategory, numeratr: 'x' }, 'numeratr'],
    [{ ...byCategory, municipality: '' }, 'municipality'],
    [{ ...byCategory, value: undefined }, 'value'],
    [{ ...byCategory, denominator: [] }, 'denominator'],
    [{ ...byCategory, municipalities: { Favrskov: '7' } }, 'municipalities.Favrskov'],
  ])('that is wrong names the key', (given, at) => {
    expect(columnMapFrom(JSON.stringify(given))).toEqual({ ok: false, at })
  })

  test('that is not JSON is said not to be', () => expect(columnMapFrom('{')).toEqual({ ok: false, at: 'JSON' }))
})

test('municipalities go by code, by name, and by name as it is declined', () => {
  expect(
    ['710', 'Favrskov', ' favrskov kommune ', 'Vesthimmerlands', 'Nordfyn', 'Hele landet'].map(municipalityFrom),
  ).toEqual(['710', '710', '710', '820', '480', null])
  expect(nameOfMunicipality('350')).toBe('Lejre')
  expect(nameOfMunicipality('900')).toBeNull()
})

describe('a table that tells the sex', () => {
  const bySex = `Område;Periode;Køn;Personer;Jobparate
Favrskov;2018M12;Mænd;60;45
Favrskov;2018M12;Kvinder;40;28
Favrskov;2018M12;Køn i alt;100;73
Skive;2018M12;Mænd;30;..
Skive;2018M12;Kvinder;20;12
Skive;2018M12;Køn i alt;50;31
`
  const sex = { column: 'Køn', man: 'Mænd', woman: 'Kvinder' }
  const columns = { municipality: 'Område', period: 'Periode', numerator: 'Jobparate', denominator: 'Personer' }
  const rowsOf = (more: object) => {
    const counted = countPooled(table(bySex), map({ ...columns, sex: { ...sex, ...more } }), december)
    if (!counted.ok) throw new Error(counted.problem.why)
    return counted.counts.rows
  }
  const of = (numerator: number | null, denominator: number | null) => ({ numerator, denominator, unknown: null })

  test('is counted for men, women and everybody, each from its own rows', () => {
    expect(rowsOf({ total: 'Køn i alt' })).toEqual([
      { municipality: '710', ...of(73, 100), sexes: { man: of(45, 60), woman: of(28, 40) } },
      { municipality: '779', ...of(31, 50), sexes: { man: of(null, 30), woman: of(12, 20) } },
    ])
  })

  test('without rows for everybody adds the two, and a missing number stays missing', () => {
    expect(rowsOf({}).map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [73, 100],
      [null, 50],
    ])
  })

  test('with a label that it does not hold is refused by name, and so is a second word on the same column', () => {
    const counted = countPooled(table(bySex), map({ ...columns, sex: { ...sex, woman: 'Piger' } }), december)
    expect(counted).toEqual({ ok: false, problem: { why: 'no-category', detail: 'Piger' } })
    const twice = columnMapFrom(JSON.stringify({ ...columns, sex, where: { Køn: 'Mænd' } }))
    expect(twice).toEqual({ ok: false, at: 'where.Køn' })
  })
})
