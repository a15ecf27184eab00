import type { Cell, Equation, LinkedSystem, Measure } from '../disclosure/index.ts'
import { type Count, cellOf, countNames, countsOf, excludedCell, isPrinted, weightOf } from './goal-one-cells.ts'
import { statisticsOf } from './goal-one-means.ts'
import { type GoalOneMaterial, shownPeriods } from './goal-one-period.ts'
import type { Group } from './goal-result.ts'
import { type GroupTallies, talliesIn } from './tally.ts'

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
    countNames.map(
      (name): Cell => ({
        id: cell(group, name),
        value: countsOf[name](tallies[group]),
        printed: isPrinted(name),
        weight: weightOf(group, name),
      }),
    ),
  )
  const bothSexes = groups.length === 3 ? countNames : []
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
