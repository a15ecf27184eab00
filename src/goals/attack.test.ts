import { expect, test } from 'vitest'
import { type AttackedCell, attack, isWithheld, type Protected, type Publication } from '../disclosure/index.ts'
import type { GoalOneCell, GoalOneCounts } from '../dream/index.ts'
import type { Quarter } from '../platform/period.ts'
import { cellOf, excludedCell } from './goal-one-cells.ts'
import { finestStep, type MeanName } from './goal-one-means.ts'
import { goalOneResult } from './goal-one-result.ts'
import { goalOneSystem } from './goal-one-system.ts'
import type { GoalOneMunicipality, GoalOneResult, Group, Reach } from './goal-result.ts'

// Whoever reads the result, and nothing else of ours, tries to work out what it hides.

const threshold = 5

/** Numbers that are the same in every run. */
function numbersFrom(seed: number) {
  let state = seed
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * (most + 1))
  }
}

function countsOf(quarter: string, municipalities: readonly string[], next: (most: number) => number): GoalOneCounts {
  const cells = municipalities.flatMap((municipality) =>
    (['man', 'woman'] as const).map((sex): GoalOneCell => {
      const population = 2 + next(40)
      const selfSupporting = next(population)
      return { municipality, sex, population, selfSupporting, education: next(population - selfSupporting) }
    }),
  )
  const excluded = {
    dead: next(9),
    notResident: next(30),
    noMunicipality: 0,
    origin: 200,
    age: next(60),
    noIntegrationBenefit: 90,
    beyond36Months: next(20),
  }
  return { quarter: quarter as Quarter, weeks: 13, thresholdWeeks: 5, snapshot: 'test', cells, excluded, warnings: [] }
}

const number = (figure: Protected | null) => (figure === null || isWithheld(figure) ? null : figure)

/** What the result prints, by cell. */
function printedIn(result: GoalOneResult): ReadonlyMap<string, number | null> {
  const reach = (quarter: string, code: string, group: Group, one: Reach) =>
    (['population', 'selfSupporting', 'education', 'reached'] as const).map(
      (name) => [cellOf(quarter, code, group, name), number(one[name])] as const,
    )
  const sexes = (quarter: string, code: string, { men, women }: Pick<GoalOneMunicipality, 'men' | 'women'>) => [
    ...reach(quarter, code, 'man', men),
    ...reach(quarter, code, 'woman', women),
  ]
  const municipalities = result.municipalities.flatMap((one) => [
    ...reach(result.quarter, one.code, 'all', one),
    ...sexes(result.quarter, one.code, one),
    ...(one.baseline ? reach(one.baseline.quarter, one.code, 'all', one.baseline) : []),
    ...(one.baseline ? sexes(one.baseline.sexQuarter, one.code, one.baseline) : []),
  ])
  const excluded = Object.entries(result.excluded).map(
    ([reason, count]) => [excludedCell(reason), number(count)] as const,
  )
  return new Map([...municipalities, ...excluded])
}

function meansIn({ projectMean: { baselineBySex, ...mean }, warnings }: GoalOneResult) {
  const { parts, baselineParts, ...means } = mean
  const values: Partial<Record<MeanName, Protected | null>> = {
    ...means,
    ...parts,
    baselineSelfSupporting: baselineParts?.selfSupporting ?? null,
    baselineEducation: baselineParts?.education ?? null,
    baselineMen: baselineBySex?.men ?? null,
    baselineWomen: baselineBySex?.women ?? null,
    baselineGap: baselineBySex?.genderGap ?? null,
  }
  const stepOf = (name: string) =>
    Number(warnings.find(({ code, figure }) => code === 'mean-rounded' && figure === name)?.to ?? finestStep(name))
  return (id: string) => ({ value: number(values[id as MeanName] ?? null), step: stepOf(id) })
}

test.each([1, 2, 3, 4])(
  'table %i: every number hidden in a result may be five or more',
  async (seed) => {
    const next = numbersFrom(seed)
    const municipalities = ['900', '901', '902', '903']
    const material = {
      now: countsOf('2018Q4', municipalities, next),
      baseline: countsOf('2016Q4', municipalities, next),
      baselineBySex: countsOf('2017Q1', municipalities, next),
    }
    const result = await goalOneResult(material, 'all', {
      snapshot: 'test',
      extractDate: null,
      parameters: {},
      threshold,
    })
    const system = goalOneSystem(material, municipalities)
    const printed = printedIn(result)
    const means = meansIn(result)
    const publication: Publication = {
      threshold,
      cells: system.cells.map(({ id, value, printed: shown = true }) => ({
        id,
        value: id === 'register' ? value : (printed.get(id) ?? null),
        printed: shown,
      })),
      equations: system.equations,
      measures: system.measures,
      statistics: (system.statistics ?? []).flatMap(({ id, terms }) => {
        const { value, step } = means(id)
        return value === null ? [] : [{ id, terms, value, step }]
      }),
    }
    const attacked = await attack(publication)
    expect(attacked.size).toBeGreaterThan(0)
    // Where the count of values took too long, the interval stands for it.
    const left = ({ low, high, values }: AttackedCell) =>
      values ?? (high === null ? Number.POSITIVE_INFINITY : high - low + 1)
    expect([...attacked].filter(([, cell]) => left(cell) < threshold)).toEqual([])
  },
  120_000,
)
