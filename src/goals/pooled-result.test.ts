import { describe, expect, test } from 'vitest'
import type { PooledCounts, PooledRow } from '../jobindsats/index.ts'
import { goalThreeResult, goalTwoResult } from './pooled-result.ts'

type Numbers = readonly [
  municipality: string,
  numerator: number | null,
  denominator: number | null,
  unknown?: number | null,
]

const counted = (period: string, rows: readonly Numbers[], upperBound = false): PooledCounts => ({
  period,
  rows: rows.map(([municipality, numerator, denominator, unknown = null]): PooledRow => {
    return { municipality, numerator, denominator, unknown }
  }),
  upperBound,
  warnings: [],
})
const origin = { snapshot: 'test', extractDate: null, parameters: {}, threshold: 0 }
const hidden = { suppressed: true }
const two = (rows: readonly Numbers[], before: readonly Numbers[] | null = null, threshold = 0) =>
  goalTwoResult(
    { now: counted('2018-12', rows), baseline: before && counted('2016-12', before) },
    { ...origin, threshold },
  )

test('case 15: 1 of 2 and 10 of 100 pool to 10.8 per cent', async () => {
  const { projectMean } = await two([
    ['900', 1, 2],
    ['901', 10, 100],
  ])
  expect(projectMean).toMatchObject({ method: 'pooled', municipalities: 2, numerator: 11, denominator: 102 })
  expect(projectMean.share).toBeCloseTo(0.1078, 4)
})

describe('case 16: 73 job-ready, 22 activity-ready, 5 unknown', () => {
  test('are 73 per cent of all, and 76.8 of the known; never 100', async () => {
    const { municipalities, projectMean, warnings } = await two([['900', 73, 100, 5]])
    expect(municipalities[0]).toMatchObject({ numerator: 73, denominator: 100, unknown: 5, share: 0.73 })
    expect(municipalities[0]?.shareOfKnown).toBeCloseTo(0.768, 3)
    expect(projectMean).toMatchObject({ share: 0.73, unknown: 5, upperBound: false })
    expect(warnings).toContainEqual({ code: 'unknown-category', period: '2018-12', persons: 5 })
  })

  test('without any known there is no share of the known', async () => {
    const { municipalities } = await two([['900', 0, 5, 5]])
    expect(municipalities[0]).toMatchObject({ share: 0, shareOfKnown: null })
  })
})

describe('what the source has no number for', () => {
  test('is null, leaves numerator and denominator, and is said', async () => {
    const { municipalities, projectMean, warnings } = await two([
      ['900', 30, 40],
      ['901', null, 50],
      ['902', 7, null],
    ])
    expect(municipalities[1]).toMatchObject({ numerator: null, denominator: 50, share: null, interval: null })
    expect(municipalities[2]).toMatchObject({ numerator: 7, denominator: null, share: null })
    expect(projectMean).toMatchObject({ municipalities: 1, numerator: 30, denominator: 40, share: 0.75 })
    expect(warnings).toEqual([
      { code: 'missing', municipality: '901', period: '2018-12', missing: ['numerator'] },
      { code: 'missing', municipality: '902', period: '2018-12', missing: ['denominator'] },
    ])
  })

  test('never tells a small number by subtraction: 10 of 12 leaves two', async () => {
    const of = async (...row: Numbers) => (await two([['900', 30, 40], row], null, 5)).municipalities[1]
    expect(await of('901', 10, 12, 5)).toMatchObject({ numerator: hidden, denominator: hidden, share: null })
    expect(await of('901', 10, 16, 8)).toMatchObject({ numerator: 10, denominator: 16, share: null })
  })

  test('is counted by why, in the same envelope as goal 1', async () => {
    const { excluded } = await two([
      ['900', 30, 40],
      ['901', null, 50],
      ['902', 20, 21, 9],
    ])
    expect(excluded).toEqual({ missing: 1, moreThanAll: 1 })
  })

  test('with a baseline it leaves only the side where it is missing, and has no change', async () => {
    const { municipalities, projectMean } = await two(
      [
        ['900', 30, 40],
        ['901', 20, 40],
      ],
      [
        ['900', 10, 40],
        ['901', null, 40],
      ],
    )
    expect(municipalities.map(({ changePp }) => changePp)).toEqual([50, null])
    expect(municipalities[1]?.baseline).toMatchObject({ period: '2016-12', numerator: null })
    expect(projectMean).toMatchObject({ share: 50 / 80, baseline: 0.25, changePp: 37.5 })
  })

  test('a small number that stands alone is hidden all the same', async () => {
    const { municipalities } = await two(
      [
        ['900', 30, 80],
        ['901', 3, null],
      ],
      null,
      5,
    )
    expect(municipalities[1]).toMatchObject({ numerator: hidden, denominator: null })
  })
})

describe('case 17, from categories', () => {
  const three = (rows: readonly Numbers[], threshold = 0) =>
    goalThreeResult({ now: counted('2018Q4', rows, true), baseline: null }, { ...origin, threshold })

  test('4 of 10 is called an upper bound', async () => {
    const { goal, quarter, municipalities, projectMean, warnings } = await three([['900', 4, 10]])
    expect({ goal, quarter }).toEqual({ goal: 3, quarter: '2018Q4' })
    expect(municipalities[0]).toMatchObject({ share: 0.4, upperBound: true })
    expect(projectMean).toMatchObject({ share: 0.4, upperBound: true })
    expect(warnings).toContainEqual({ code: 'upper-bound', period: '2018Q4' })
  })

  test('categories that hold more persons than there are leave the mean', async () => {
    const { municipalities, projectMean, warnings } = await three([
      ['900', 14, 10],
      ['901', 5, 10],
    ])
    expect(municipalities[0]).toMatchObject({ numerator: 14, denominator: 10, share: null })
    expect(projectMean).toMatchObject({ municipalities: 1, share: 0.5 })
    expect(warnings).toContainEqual({ code: 'more-than-all', municipality: '900', period: '2018Q4' })
  })
})

describe('case 19 for pooled goals', () => {
  const rows: Numbers[] = [
    ['900', 2, 60],
    ['901', 30, 70],
    ['902', 45, 90],
  ]

  test('a small numerator is hidden, and a second one, so that the sum does not give it away', async () => {
    const { municipalities, projectMean } = await two(rows, null, 5)
    expect(municipalities[0]).toMatchObject({ numerator: hidden, share: hidden, interval: hidden })
    const hiddenOnes = municipalities.filter(({ numerator }) => typeof numerator === 'object')
    expect(hiddenOnes.length + (typeof projectMean.numerator === 'object' ? 1 : 0)).toBeGreaterThanOrEqual(2)
  })

  test('a change is hidden when either side is', async () => {
    const before = rows.map(([code]): Numbers => [code, 20, 60])
    const { municipalities } = await two(rows, before, 5)
    expect(municipalities[0]).toMatchObject({ changePp: hidden })
  })

  test('shares have two decimals, changes one, and both are taken before rounding', async () => {
    const { municipalities } = await two([['900', 151, 300]], [['900', 99, 200]], 5)
    expect(municipalities[0]).toMatchObject({ share: 0.5, changePp: 0.8 })
    expect(municipalities[0]?.baseline).toMatchObject({ share: 0.5 })
  })
})
