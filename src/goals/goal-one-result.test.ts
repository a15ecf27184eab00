import { describe, expect, test } from 'vitest'
import type { GoalOneCounts } from '../dream/index.ts'
import { quarterFrom } from '../platform/period.ts'
import { goalOneResult } from './goal-one-result.ts'

type Row = readonly [
  municipality: string,
  sex: 'man' | 'woman',
  population: number,
  selfSupporting: number,
  education?: number,
]

const none = {
  dead: 0,
  notResident: 0,
  noMunicipality: 0,
  origin: 0,
  age: 0,
  noIntegrationBenefit: 0,
  beyond36Months: 0,
}
const counted = (quarter: string, rows: readonly Row[], more: Partial<GoalOneCounts> = {}): GoalOneCounts => ({
  quarter: quarterFrom(quarter) as GoalOneCounts['quarter'],
  weeks: 13,
  thresholdWeeks: 5,
  snapshot: 'test',
  cells: rows.map(([municipality, sex, population, selfSupporting, education = 0]) => ({
    municipality,
    sex,
    population,
    selfSupporting,
    education,
  })),
  excluded: none,
  warnings: [],
  ...more,
})
const origin = { snapshot: 'test', extractDate: null, parameters: {}, threshold: 0 }
const alone = (rows: readonly Row[]) => ({ now: counted('2018Q4', rows), baseline: null, baselineBySex: null })
const result = (rows: readonly Row[], threshold = 0, asked: 'all' | string[] = 'all') =>
  goalOneResult(alone(rows), asked, { ...origin, threshold })
const hidden = { suppressed: true }

describe('case 15: 1 of 2 and 10 of 100', () => {
  const rows: Row[] = [
    ['900', 'man', 2, 1],
    ['901', 'man', 100, 10],
  ]

  test('the mean of goal 1 is 30 per cent: every municipality counts the same', async () => {
    const { projectMean } = await result(rows)
    expect(projectMean).toMatchObject({ method: 'unweighted', municipalities: 2 })
    expect(projectMean.share).toBeCloseTo(0.3, 12)
  })

  test('a municipality without anybody is listed, left out of the mean, and said to be', async () => {
    const { municipalities, projectMean, warnings } = await result(rows, 0, ['900', '901', '902'])
    expect(municipalities[2]).toMatchObject({
      code: '902',
      population: 0,
      share: null,
      genderGap: null,
      interval: null,
    })
    expect(projectMean).toMatchObject({ municipalities: 2 })
    expect(projectMean.share).toBeCloseTo(0.3, 12)
    expect(warnings).toContainEqual({ code: 'empty-municipality', municipality: '902' })
  })

  test('a programme without anybody has no mean', async () => {
    const { projectMean } = await result([], 0, ['900'])
    expect(projectMean).toMatchObject({ municipalities: 0, share: null, men: null, genderGap: null })
  })
})

describe('case 18: the gap between the sexes', () => {
  test('men 50 and women 31 is a gap of 19 points', async () => {
    const { municipalities, projectMean } = await result([
      ['900', 'man', 100, 50],
      ['900', 'woman', 100, 31],
    ])
    expect(municipalities[0]?.genderGap).toBeCloseTo(0.19, 12)
    expect(projectMean.genderGap).toBeCloseTo(0.19, 12)
  })

  test('women 36 and men 34 is -2 points, in women’s favour', async () => {
    const { municipalities } = await result([
      ['900', 'man', 50, 17],
      ['900', 'woman', 50, 18],
    ])
    expect(municipalities[0]?.genderGap).toBeCloseTo(-0.02, 12)
  })

  test('without women there is no gap, and a warning', async () => {
    const { municipalities, warnings } = await result([['900', 'man', 50, 17]])
    expect(municipalities[0]).toMatchObject({ genderGap: null, women: { population: 0, share: null } })
    expect(warnings).toContainEqual({ code: 'no-women', municipality: '900' })
  })

  test('men’s mean is over municipalities with a man, women’s over those with a woman', async () => {
    const { projectMean } = await result([
      ['900', 'man', 10, 5],
      ['901', 'man', 10, 7],
      ['901', 'woman', 10, 3],
    ])
    expect(projectMean.men).toBeCloseTo(0.6, 12)
    expect(projectMean.women).toBeCloseTo(0.3, 12)
    expect(projectMean.genderGap).toBeCloseTo(0.3, 12)
  })

  test('the baseline of the sexes may be another quarter than that of the total', async () => {
    const material = {
      now: counted('2018Q4', [
        ['900', 'man', 100, 50],
        ['900', 'woman', 100, 31],
      ]),
      baseline: counted('2016Q4', [
        ['900', 'man', 100, 12],
        ['900', 'woman', 100, 8],
      ]),
      baselineBySex: counted('2017Q1', [
        ['900', 'man', 100, 18],
        ['900', 'woman', 100, 10],
      ]),
    }
    const { municipalities, projectMean } = await goalOneResult(material, 'all', origin)
    expect(municipalities[0]?.baseline).toMatchObject({ quarter: '2016Q4', share: 0.1, sexQuarter: '2017Q1' })
    expect(municipalities[0]?.baseline?.men.share).toBe(0.18)
    expect(municipalities[0]?.changePp).toBeCloseTo(30.5, 10)
    expect(projectMean.baselineBySex).toMatchObject({ quarter: '2017Q1', men: 0.18, women: 0.1 })
    expect(projectMean.baselineBySex?.genderGap).toBeCloseTo(0.08, 12)
  })

  test('differences are taken before rounding', async () => {
    const material = {
      now: counted('2018Q4', [
        ['900', 'man', 300, 151],
        ['900', 'woman', 300, 151],
      ]),
      baseline: counted('2016Q4', [
        ['900', 'man', 200, 99],
        ['900', 'woman', 200, 99],
      ]),
      baselineBySex: null,
    }
    // 50.33 less 49.5 is 0.8; of whole per cents, 50 less 50, it would be 0.
    const { municipalities, projectMean } = await goalOneResult(material, 'all', { ...origin, threshold: 5 })
    expect(municipalities[0]?.changePp).toBe(0.8)
    expect(projectMean.changePp).toBe(0.8)
  })
})

describe('case 19: four women, two of them self-supporting', () => {
  const rows: Row[] = [
    ['900', 'woman', 4, 2],
    ['900', 'man', 40, 20],
    ['901', 'woman', 40, 15, 6],
    ['901', 'man', 50, 25, 8],
    ['902', 'woman', 60, 20, 9],
    ['902', 'man', 70, 30, 10],
  ]

  test('neither they nor what would give them away by subtraction is shown', async () => {
    const [few] = (await result(rows, 5)).municipalities
    expect(few?.women).toMatchObject({ population: hidden, selfSupporting: hidden, reached: hidden, share: hidden })
    expect(few?.women.interval).toEqual(hidden)
    expect(few?.genderGap).toEqual(hidden)
    const open = (group: { population: unknown } | undefined) => typeof group?.population === 'number'
    expect(open(few) && open(few?.men)).toBe(false)
  })

  test('a change is hidden when either side is', async () => {
    const material = {
      now: counted('2018Q4', [...rows.slice(1), ['900', 'woman', 40, 20]]),
      baseline: counted(
        '2016Q4',
        rows.filter(([, sex]) => sex === 'woman'),
      ),
      baselineBySex: null,
    }
    const [few] = (await goalOneResult(material, 'all', { ...origin, threshold: 5 })).municipalities
    expect(few).toMatchObject({ changePp: hidden, baseline: null })
  })

  test('with threshold 0 everything is shown', async () => {
    expect(JSON.stringify(await result(rows, 0))).not.toContain('suppressed')
  })

  test.each([
    [1, hidden],
    [5, hidden],
    [6, 6],
  ])(
    'a warning of %i persons, which is never of none, is told so that hidden is one of five numbers',
    async (persons, shown) => {
      const told = await goalOneResult(
        { ...alone(rows), now: counted('2018Q4', rows, { warnings: [{ code: 'igu-disagrees', persons }] }) },
        'all',
        { ...origin, threshold: 5 },
      )
      expect(told.warnings[0]).toMatchObject({ code: 'igu-disagrees', persons: shown })
    },
  )
})

test('shares have two decimals and an interval beside them once something may be hidden', async () => {
  const [one] = (
    await result(
      [
        ['900', 'man', 300, 100],
        ['900', 'woman', 300, 100],
      ],
      5,
    )
  ).municipalities
  expect(one?.share).toBe(0.33)
  expect(one?.interval).toEqual({ low: 0.3, high: 0.37 })
})

test('parts add up to what was reached', async () => {
  const [one] = (await result([['900', 'man', 40, 14, 6]])).municipalities
  expect(one).toMatchObject({ population: 40, selfSupporting: 14, education: 6, reached: 20, share: 0.5 })
})

test('each part has a mean of its own, and unrounded they add up', async () => {
  const { projectMean } = await result([
    ['900', 'man', 40, 14, 6],
    ['901', 'woman', 10, 1, 2],
  ])
  expect(projectMean.parts.selfSupporting).toBeCloseTo((14 / 40 + 1 / 10) / 2, 12)
  expect(projectMean.parts.education).toBeCloseTo((6 / 40 + 2 / 10) / 2, 12)
  expect(projectMean.baselineParts).toBeNull()
})

test('the result says what it is counted by', async () => {
  const told = await result([['900', 'man', 40, 14, 6]])
  expect(told).toMatchObject({
    goal: 1,
    quarter: '2018Q4',
    weeks: 13,
    definition: 'goal-1@1',
    snapshot: 'test',
    excluded: none,
  })
})
