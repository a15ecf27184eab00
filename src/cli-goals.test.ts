import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dreamImport } from './cli-dream.ts'
import { goalOne } from './cli-goals.ts'
import { goalThree, goalTwo } from './cli-goals-pooled.ts'
import type { PlainCommand } from './platform/command-line/command.ts'
import { readConfig } from './platform/config.ts'
import { type Quarter, quartersBetween, weeksOfQuarter } from './platform/period.ts'

const folder = mkdtempSync(join(tmpdir(), 'goals-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(command: PlainCommand, line: string, env: Record<string, string> = {}) {
  const said: string[] = []
  const desk = {
    config: readConfig({ FREMGANG_DATA_DIR: folder, ...env }),
    cwd: folder,
    say: (text: string) => said.push(text),
  }
  const code = await command.run(desk, line.split(' '))
  return { code, output: said.join('\n') }
}
const json = async (command: PlainCommand, line: string) => JSON.parse((await run(command, `${line} --json`)).output)

const weeks = quartersBetween('2016Q4' as Quarter, '2018Q4' as Quarter).flatMap(weeksOfQuarter)
const last = weeks.indexOf(weeksOfQuarter('2018Q4' as Quarter)[0] as (typeof weeks)[number])

interface Person {
  readonly sex: 1 | 2
  readonly municipality: number
  /** Codes of the 13 weeks of 2018Q4; before them 700 in every week. */
  readonly codes: readonly string[]
  readonly before?: string
}
const reached = ['', '', '', '', '', ...Array<string>(8).fill('700')]
const studying = ['651', '651', '651', '651', '651', ...Array<string>(8).fill('700')]
const neither = Array<string>(13).fill('700')
const many = (count: number, municipality: number, sex: 1 | 2, codes: readonly string[]): Person[] =>
  Array.from({ length: count }, () => ({ municipality, sex, codes }))

/** Writes a register and its map. @returns the words of `dream import`. */
function register(name: string, people: readonly Person[]): string {
  const head = [
    'lobenr',
    'kon',
    'foed_dag',
    'herkomst',
    'nykom2016',
    'nykom2017',
    'nykom2018',
    ...weeks.map((week) => `y_${week.slice(2, 4)}${week.slice(5)}`),
  ]
  const rows = people.map(({ sex, municipality, codes, before = '700' }, at) => [
    at + 1,
    sex,
    '1988-05-05',
    3,
    ...[municipality, municipality, municipality],
    ...weeks.map((_, week) => (week < last ? before : codes[week - last])),
  ])
  writeFileSync(join(folder, `${name}.csv`), `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`)
  writeFileSync(
    join(folder, 'map.json'),
    JSON.stringify({
      person: 'lobenr',
      sex: { column: 'kon', man: ['1'], woman: ['2'] },
      birthDate: { column: 'foed_dag', format: 'YYYY-MM-DD' },
      origin: { column: 'herkomst', nonWesternImmigrant: ['3'] },
      municipality: { yearly: 'nykom{YYYY}' },
      week: 'y_{YYWW}',
    }),
  )
  return `${name}.csv --columns map.json --store ${name} --json`
}

describe('goal 1, from a file to a figure', () => {
  beforeAll(async () => {
    const people = [
      ...many(1, 900, 1, reached),
      ...many(1, 900, 2, neither),
      ...many(20, 901, 1, reached),
      ...many(10, 901, 1, studying),
      ...many(20, 901, 1, neither),
      ...many(5, 901, 2, studying),
      ...many(45, 901, 2, neither),
    ]
    expect((await run(dreamImport, register('programme', people))).code).toBe(0)
  })

  test('counts, parts, means and gap are those of the people in it', async () => {
    const result = await json(goalOne, '--quarter 2018Q4 --store programme --threshold 0')
    expect(result).toMatchObject({ goal: 1, quarter: '2018Q4', weeks: 13, definition: 'goal-1@1' })
    expect(result.municipalities.map(({ code }: { code: string }) => code)).toEqual(['900', '901'])
    expect(result.municipalities[1]).toMatchObject({
      population: 100,
      selfSupporting: 20,
      education: 15,
      reached: 35,
      share: 0.35,
      men: { population: 50, selfSupporting: 20, education: 10, reached: 30, share: 0.6 },
      women: { population: 50, selfSupporting: 0, education: 5, reached: 5, share: 0.1 },
      baseline: null,
      changePp: null,
    })
    expect(result.municipalities[1].genderGap).toBeCloseTo(0.5, 12)
    expect(result.projectMean).toMatchObject({ method: 'unweighted', municipalities: 2, men: 0.8, women: 0.05 })
    expect(result.projectMean.share).toBeCloseTo(0.425, 12)
    expect(result.excluded).toMatchObject({ dead: 0, origin: 0 })
    expect(result.parameters).toMatchObject({ thresholdWeeks: 5, months: 36, clock: 'elapsed' })
  })

  test('a baseline of 2016Q4 has its sexes from 2017Q1, or from where one says', async () => {
    const line = '--quarter 2018Q4 --baseline 2016Q4 --store programme --threshold 0'
    const { municipalities, projectMean } = await json(goalOne, line)
    expect(municipalities[1].baseline).toMatchObject({ quarter: '2016Q4', share: 0, sexQuarter: '2017Q1' })
    expect(municipalities[1].changePp).toBeCloseTo(35, 10)
    expect(projectMean).toMatchObject({ baseline: 0, changePp: 42.5 })
    const other = await json(goalOne, `${line} --baseline-sex 2016Q4`)
    expect(other.municipalities[1].baseline.sexQuarter).toBe('2016Q4')
  })

  test('case 19: by default a municipality of two shows nothing', async () => {
    const { municipalities, threshold } = await json(goalOne, '--quarter 2018Q4 --store programme')
    const hidden = { suppressed: true }
    expect(threshold).toBe(5)
    expect(municipalities[0]).toMatchObject({
      code: '900',
      reached: hidden,
      share: hidden,
      men: { population: hidden },
    })
  })

  test('parameters are set, recorded and felt', async () => {
    const line = '--quarter 2018Q4 --store programme --threshold 0 --set thresholdWeeks=6 --set 652=education'
    const { municipalities, parameters } = await json(goalOne, line)
    expect(municipalities[1].reached).toBe(0)
    expect(parameters).toMatchObject({ thresholdWeeks: 6, codes: expect.stringContaining('652=education') })
  })

  test('chosen municipalities alone are listed and counted', async () => {
    const result = await json(goalOne, '--quarter 2018Q4 --store programme --threshold 0 --municipalities 901,902')
    expect(result.municipalities.map(({ population }: { population: number }) => population)).toEqual([100, 0])
    expect(result.excluded.noMunicipality).toBe(2)
    expect(result.warnings).toContainEqual({ code: 'empty-municipality', municipality: '902' })
  })

  test('why one person is counted is told week by week', async () => {
    const why = await json(goalOne, '--quarter 2018Q4 --store programme --why 1')
    expect(why).toMatchObject({ person: '1', selfSupportingWeeks: 5, decidedBy: 'selfSupportingWeeks' })
    expect(why.weeks).toHaveLength(13)
    const { output } = await run(goalOne, '--quarter 2018Q4 --store programme --why 1')
    expect(output).toContain('selvforsørgende: uger nok uden ydelse')
  })

  test('every figure can be had as a value that says what it is and where it is from', async () => {
    const { output } = await run(goalOne, '--quarter 2018Q4 --store programme --threshold 0 --values')
    const values = output.split('\n').map((line) => JSON.parse(line))
    expect(values).toHaveLength(6)
    expect(values[3]).toMatchObject({
      definition: 'goal-1@1',
      period: '2018Q4',
      municipality: '901',
      group: 'all',
      snapshot: expect.stringMatching(/^2018-12-30-/),
      extractDate: '2018-12-30',
      counted: {
        n: 100,
        numerator: 35,
        share: 0.35,
        interval: { low: expect.closeTo(0.2636, 4), high: expect.closeTo(0.4475, 4) },
      },
    })
  })

  test('a hidden figure is a value without any number', async () => {
    const { output } = await run(goalOne, '--quarter 2018Q4 --store programme --values')
    expect(JSON.parse(output.split('\n')[0] ?? '')).toMatchObject({
      municipality: '900',
      counted: { suppressed: true },
    })
  })

  test('without --json it is a table in Danish', async () => {
    const { output } = await run(goalOne, '--quarter 2018Q4 --store programme')
    expect(output).toMatch(/Kommune +Personer +Selvforsørgende/)
    expect(output).toMatch(/^901 +· +20 +15 +35 +· /m)
    expect(output).toContain('· er skjult')
  })
})

describe('what the register cannot answer', () => {
  test('case 13: an unknown code stops the figure with code, weeks and persons; known, it is counted', async () => {
    const unknown = ['142', '142', '142', '142', '142', ...Array<string>(8).fill('700')]
    await run(dreamImport, register('strange', [...many(20, 900, 1, neither), ...many(2, 900, 1, unknown)]))
    const { code, output } = await run(goalOne, '--quarter 2018Q4 --store strange --json')
    expect(code).toBe(2)
    expect(JSON.parse(output)).toEqual({
      error: { unknownCodes: [{ code: '142', firstWeek: '2018W40', lastWeek: '2018W44', persons: 2 }] },
    })
    expect((await run(goalOne, '--quarter 2018Q4 --store strange')).output).toContain(
      '142: 2 personer, 2018W40 til 2018W44',
    )
  })

  test('a quarter without its weeks is not counted', async () => {
    await run(dreamImport, register('short', many(20, 900, 1, neither)))
    const { code, output } = await run(goalOne, '--quarter 2019Q1 --store short --json')
    expect(code).toBe(2)
    expect(JSON.parse(output).error.missingWeeks ?? JSON.parse(output).error.missingMunicipality).toBeTruthy()
  })

  test('nobody of that number', async () => {
    const { code, output } = await run(goalOne, '--quarter 2018Q4 --store short --why 999 --json')
    expect([code, JSON.parse(output)]).toEqual([2, { error: { noSuchPerson: true } }])
  })

  test.each([
    ['--store short', 'Skriv kvartalet'],
    ['--quarter 2018Q5 --store short', '--quarter skal være et kvartal'],
    ['--quarter 2018Q4 --store nowhere', 'Der er intet udtræk'],
    ['--quarter 2018Q4 --store short --snapshot 2018-12-30-00000000', 'Der er intet udtræk 2018'],
    ['--quarter 2018Q4 --store short --threshold 2', '--threshold skal være 0 eller mindst 3'],
    ['--quarter 2018Q4 --store short --set weeks=5', '--set weeks=5 kan ikke bruges'],
    ['--quarter 2018Q4 --store short --municipalities Lejre', '--municipalities skal være koder'],
  ])('%s: %s', async (line, message) => {
    await expect(run(goalOne, line)).rejects.toThrow(message)
  })
})

describe('goals 2 and 3, from a file to a figure', () => {
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
  beforeAll(() => {
    file(
      'two.csv',
      'kommune;periode;jobparat;alle;uoplyst\nFavrskov;2018M12;73;100;5\nSkive;2018M12;..;40;0\nFavrskov;2016M12;50;100;0\n',
    )
    file(
      'two.json',
      '{"municipality":"kommune","period":"periode","numerator":"jobparat","denominator":"alle","unknown":"uoplyst"}',
    )
    file(
      'three.json',
      '{"municipality":"Område","category":"Tilbud","value":"Antal","numerator":["Løntilskud","Praktik"],"denominator":"I alt"}',
    )
    file('three.csv', 'Område,Tilbud,Antal\n900,Løntilskud,1\n900,Praktik,3\n900,I alt,10\n')
  })

  test('goal 2 is a month, pooled, with unknown beside', async () => {
    const result = await json(
      goalTwo,
      '--month 2018-12 --source two.csv --columns two.json --threshold 0 --baseline 2016-12',
    )
    expect(result).toMatchObject({ goal: 2, month: '2018-12', definition: 'goal-2@1' })
    expect(result.municipalities[0]).toMatchObject({
      code: '710',
      numerator: 73,
      denominator: 100,
      unknown: 5,
      share: 0.73,
    })
    expect(result.municipalities[1]).toMatchObject({ code: '779', numerator: null, share: null })
    expect(result.projectMean).toMatchObject({ method: 'pooled', municipalities: 1, share: 0.73, upperBound: false })
    expect(result.projectMean.changePp).toBeCloseTo(23, 10)
    expect(result.snapshot).toMatch(/^jobindsats-[0-9a-f]{8}$/)
  })

  test('goal 3 is a quarter and an upper bound', async () => {
    const result = await json(goalThree, '--quarter 2018Q4 --source three.csv --columns three.json --threshold 0')
    expect(result).toMatchObject({
      goal: 3,
      quarter: '2018Q4',
      projectMean: { numerator: 4, denominator: 10, upperBound: true },
    })
  })

  test('without --json it is a table in Danish', async () => {
    const { output } = await run(goalTwo, '--month 2018-12 --source two.csv --columns two.json')
    expect(output).toMatch(/Kommune +Tæller +Nævner +Uoplyst/)
    expect(output).toContain('779 mangler tal i 2018-12')
  })

  test('every figure can be had as a value; one that is missing is none', async () => {
    const { output } = await run(goalTwo, '--month 2018-12 --source two.csv --columns two.json --threshold 0 --values')
    expect(output.split('\n').map((line) => JSON.parse(line))).toMatchObject([
      { definition: 'goal-2@1', period: '2018-12', municipality: '710', counted: { n: 100, numerator: 73 } },
    ])
  })

  test.each([
    ['--source two.csv --columns two.json', 'Skriv måneden'],
    ['--month 2018 --source two.csv --columns two.json', '--month skal være en måned'],
    ['--month 2018-12 --source two.csv', 'Skriv, hvordan tabellen læses'],
    ['--month 2018-12 --source two.csv --columns two.csv', 'two.csv kan ikke læses'],
    ['--month 2018-12 --source three.json --columns two.json', 'hverken CSV eller'],
    ['--month 2018-11 --source two.csv --columns two.json', 'ingen rækker for 2018M11'],
    ['--month 2018-12 --columns two.json', 'Skriv filen'],
  ])('%s: %s', async (line, message) => {
    await expect(run(goalTwo, line)).rejects.toThrow(message)
  })

  test('with a token the API is asked instead of a file', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`)
      response.end(
        '[{"Variables":[{"Name":"area","Label":"Område"},{"Name":"_viskat_1kth","Label":"Kategori"},{"Name":"m","Label":"Antal"}],"Data":[["Favrskov","Jobparat","73"],["Favrskov","I alt","100"]]}]',
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    file(
      'api.json',
      '{"municipality":"area","category":"Kategori","value":"Antal","numerator":"Jobparat","denominator":"I alt","api":{"version":2,"table":"Y35A02","query":{"period":"2018M12","area":"*"}}}',
    )
    const env = {
      JOBINDSATS_TOKEN: 'abc',
      JOBINDSATS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    }
    const { output } = await run(goalTwo, '--month 2018-12 --columns api.json --threshold 0 --json', env)
    server.close()
    expect(JSON.parse(output).projectMean.share).toBe(0.73)
    expect(asked).toEqual(['abc /v2/data/Y35A02/json/?period=2018M12&area=*'])
  })
})
