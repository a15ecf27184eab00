import type { Cell, CellId, Equation, LinkedSystem, Measure, Share, Statistic } from '../disclosure/index.ts'
import { type GoalOneMaterial, shownPeriods } from './goal-one-period.ts'
import type { Group } from './goal-result.ts'
import { type GroupTallies, type Tally, talliesIn } from './tally.ts'

/** The counts of a group. The three that nobody prints are what subtraction would give. */
const counts = {
  population: ({ population }: Tally) => population,
  selfSupporting: ({ selfSupporting }: Tally) => selfSupporting,
  education: ({ education }: Tally) => education,
  reached: ({ selfSupporting, education }: Tally) => selfSupporting + education,
  notReached: ({ population, selfSupporting, education }: Tally) => population - selfSupporting - education,
  notSelfSupporting: ({ population, selfSupporting }: Tally) => population - selfSupporting,
  notInEducation: ({ population, education }: Tally) => population - education,
}
type Count = keyof typeof counts
const names = Object.keys(counts) as Count[]
const isPrinted = (name: Count) => !name.startsWith('not')

/** Names a count in the linked system. */
export const cellOf = (quarter: string, municipality: string, group: Group, name: Count): CellId =>
  `${quarter}/${municipality}/${group}/${name}`
export const excludedCell = (reason: string): CellId => `excluded/${reason}`

/** Missing a total costs the reader more than missing one of its parts. */
const weightOf = (group: Group, name: Count) =>
  (group === 'all' ? 4 : 1) * (name === 'population' || name === 'reached' ? 2 : 1)

/** Everything of goal 1 that is published together. What subtraction, or a mean, would give away is protected with the rest. */
export function goalOneSystem(material: GoalOneMaterial, municipalities: readonly string[]): LinkedSystem {
  const blocks = shownPeriods(material).flatMap(({ counts, groups }) =>
    municipalities.map((code) => blockOf(counts.quarter, code, groups, talliesIn(counts, code))),
  )
  const register = registerSystem(material, municipalities)
  return {
    cells: [...blocks.flatMap(({ cells }) => cells), ...register.cells],
    equations: [...blocks.flatMap(({ equations }) => equations), ...register.equations],
    measures: [...blocks.flatMap(({ measures }) => measures), ...register.measures],
    statistics: statisticsOf(material, municipalities),
  }
}

function blockOf(quarter: string, code: string, groups: readonly Group[], tallies: GroupTallies) {
  const cell = (group: Group, name: Count) => cellOf(quarter, code, group, name)
  const cells = groups.flatMap((group) =>
    names.map(
      (name): Cell => ({
        id: cell(group, name),
        value: counts[name](tallies[group]),
        printed: isPrinted(name),
        weight: weightOf(group, name),
      }),
    ),
  )
  const bothSexes = groups.length === 3 ? names : []
  const equations = [
    ...bothSexes.map(
      (name): Equation => ({ total: cell('all', name), parts: [cell('man', name), cell('woman', name)] }),
    ),
    ...groups.flatMap((group): Equation[] => [
      { total: cell(group, 'reached'), parts: [cell(group, 'selfSupporting'), cell(group, 'education')] },
      { total: cell(group, 'notSelfSupporting'), parts: [cell(group, 'education'), cell(group, 'notReached')] },
      { total: cell(group, 'notInEducation'), parts: [cell(group, 'selfSupporting'), cell(group, 'notReached')] },
    ]),
  ]
  const measure = (group: Group, numerator: Count, complement: Count): Measure => ({
    population: cell(group, 'population'),
    numerator: cell(group, numerator),
    complement: cell(group, complement),
  })
  const measures = groups.flatMap((group) => [
    measure(group, 'reached', 'notReached'),
    measure(group, 'selfSupporting', 'notSelfSupporting'),
    measure(group, 'education', 'notInEducation'),
  ])
  return { cells, equations, measures }
}

/**
 * The import said how many persons the register has, so they are known: those excluded and the populations add up to them.
 * The reasons are groups of people too, and a small one is hidden.
 */
function registerSystem({ now }: GoalOneMaterial, municipalities: readonly string[]) {
  const reasons = Object.entries(now.excluded).map(([reason, persons]) => ({
    id: excludedCell(reason),
    value: persons ?? 0,
  }))
  const populations = municipalities.map((code) => cellOf(now.quarter, code, 'all', 'population'))
  const total = { id: 'register', value: sum([...reasons.map(({ value }) => value), ...now.cells.map(populationOf)]) }
  const others = reasons.map(({ id, value }) => ({ id: `${id}/others`, value: total.value - value, printed: false }))
  return {
    cells: [{ ...total, weight: 100 }, ...reasons.map((cell) => ({ ...cell, weight: 2 })), ...others],
    equations: [{ total: total.id, parts: [...reasons.map(({ id }) => id), ...populations] }],
    measures: reasons.map(({ id }) => ({ population: total.id, numerator: id, complement: `${id}/others` })),
  }
}

const populationOf = ({ population }: { readonly population: number }) => population
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Names of the figures over all municipalities. */
export type MeanName =
  | 'share'
  | 'men'
  | 'women'
  | 'genderGap'
  | 'baseline'
  | 'changePp'
  | 'baselineMen'
  | 'baselineWomen'
  | 'baselineGap'
  | 'selfSupporting'
  | 'education'
  | 'baselineSelfSupporting'
  | 'baselineEducation'

/** How finely a mean is rounded: to per cent, and coarser only where that would give a hidden figure away. */
const shareSteps = [0.01, 0.05, 0.1]
const pointSteps = [0.1, 1, 5, 10]
export const finestStep = (figure: string) => Math.min(...(figure === 'changePp' ? pointSteps : shareSteps))

function statisticsOf(material: GoalOneMaterial, municipalities: readonly string[]): Statistic[] {
  const { now, baseline, baselineBySex } = material
  const mean = (quarter: string, group: Group, times = 1, count: Count = 'reached') => ({
    times,
    shares: municipalities.map(
      (code): Share => ({
        numerator: cellOf(quarter, code, group, count),
        population: cellOf(quarter, code, group, 'population'),
      }),
    ),
  })
  const figure = (id: MeanName, steps: readonly number[], ...terms: Statistic['terms']): Statistic => ({
    id,
    terms,
    steps,
  })
  const bySex = (quarter: string, men: MeanName, women: MeanName, gap: MeanName) => [
    figure(men, shareSteps, mean(quarter, 'man')),
    figure(women, shareSteps, mean(quarter, 'woman')),
    figure(gap, shareSteps, mean(quarter, 'man'), mean(quarter, 'woman', -1)),
  ]
  const parts = (quarter: string, selfSupporting: MeanName, education: MeanName) => [
    figure(selfSupporting, shareSteps, mean(quarter, 'all', 1, 'selfSupporting')),
    figure(education, shareSteps, mean(quarter, 'all', 1, 'education')),
  ]
  return [
    figure('share', shareSteps, mean(now.quarter, 'all')),
    ...bySex(now.quarter, 'men', 'women', 'genderGap'),
    ...(baseline
      ? [
          figure('baseline', shareSteps, mean(baseline.quarter, 'all')),
          figure('changePp', pointSteps, mean(now.quarter, 'all', 100), mean(baseline.quarter, 'all', -100)),
        ]
      : []),
    ...(baselineBySex ? bySex(baselineBySex.quarter, 'baselineMen', 'baselineWomen', 'baselineGap') : []),
    // Last, since the last are the first to be rounded more coarsely.
    ...parts(now.quarter, 'selfSupporting', 'education'),
    ...(baseline ? parts(baseline.quarter, 'baselineSelfSupporting', 'baselineEducation') : []),
  ]
}
