import type { DefinitionKey } from './definition.ts'

/** Whole per cent, or percentage points, as published. */
interface Range {
  readonly low: number
  readonly high: number
}

/** Municipalities that lie within a range: named by code, or only their number where the report has it in a figure alone. */
interface Spread extends Range {
  readonly municipalities: readonly string[] | number
}

/** How the municipalities changed: so many rose by so much, the others fell. */
interface Changes extends Range {
  readonly rising: number
  readonly falling: number
}

/** What the report for 2018 says of one figure over its 17 municipalities. */
export interface PublishedFigure {
  readonly definition: DefinitionKey
  readonly part:
    | 'reached'
    | 'selfSupporting'
    | 'education'
    | 'men'
    | 'women'
    | 'genderGap'
    | 'jobReady'
    | 'companyMeasure'
  readonly baselinePeriod: string
  readonly period: string
  /** Null where the report does not say. */
  readonly baseline: number | null
  readonly mean: number
  readonly changePp: number | null
  /** All 17; null where the report says nothing of them. */
  readonly spread: readonly Spread[] | null
  readonly changes: Changes | null
}

/** The 17 municipalities of the programme, by code. */
export const publishedMunicipalities: readonly string[] =
  '217 316 350 420 430 461 479 480 540 706 707 710 730 779 810 820 840'.split(' ')

const at = (share: number, ...municipalities: string[]): Spread => ({ municipalities, low: share, high: share })
const between = (low: number, high: number, municipalities: number): Spread => ({ municipalities, low, high })

const goalOne = { definition: 'goal-1@1', baselinePeriod: '2016Q4', period: '2018Q4' } as const
const bySex = {
  definition: 'goal-1@1',
  baselinePeriod: '2017Q1',
  period: '2018Q4',
  changePp: null,
  changes: null,
} as const

/** The figures of Årsrapport 2018, figures 1-6 with their text; read 2026-11-22. */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    ...goalOne,
    part: 'reached',
    baseline: 10,
    mean: 41,
    changePp: 31,
    spread: [at(29, '430'), at(30, '707'), at(57, '810', '350'), between(33, 48, 13)],
    changes: { rising: 17, low: 22, high: 48, falling: 0 },
  },
  {
    ...goalOne,
    part: 'selfSupporting',
    baseline: 9,
    mean: 26,
    changePp: 17,
    spread: [at(15, '479'), at(43, '350'), between(18, 32, 15)],
    changes: { rising: 17, low: 11, high: 24, falling: 0 },
  },
  {
    ...goalOne,
    part: 'education',
    baseline: 1,
    mean: 15,
    changePp: 14,
    spread: [between(9, 17, 14), between(21, 34, 3)],
    changes: { rising: 17, low: 8, high: 32, falling: 0 },
  },
  { ...bySex, part: 'men', baseline: 18, mean: 50, spread: null },
  { ...bySex, part: 'women', baseline: 10, mean: 31, spread: null },
  { ...bySex, part: 'genderGap', baseline: 8, mean: 19, spread: [at(-2, '706'), between(0, 42, 16)] },
  {
    definition: 'goal-2@1',
    part: 'jobReady',
    baselinePeriod: '2016-12',
    period: '2018-12',
    baseline: null,
    mean: 73,
    changePp: 19,
    spread: [at(58, '710'), at(92, '430'), between(58, 92, 15)],
    changes: { rising: 12, low: 3, high: 75, falling: 5 },
  },
  {
    definition: 'goal-3@1',
    part: 'companyMeasure',
    baselinePeriod: '2016Q3',
    period: '2018Q4',
    baseline: 33,
    mean: 49,
    changePp: null,
    spread: [at(25, '480'), at(66, '316', '706'), between(25, 66, 14)],
    changes: { rising: 15, low: 6, high: 39, falling: 2 },
  },
]
